import { type FramePropsOf, SiteFrame } from "#site/frame.tsx";
import type { NavItem } from "#web/layout.tsx";
import type { Viewer } from "#web/viewer.ts";
import { roleOf } from "./permissions.ts";
import type { Services } from "./services.ts";

const forVisitors: readonly NavItem[] = [
	{ href: "/", label: "Home" },
	{ href: "/shared", label: "What we share" },
	{ href: "/join", label: "Join us" },
];

const forPeople: readonly NavItem[] = [
	{ href: "/", label: "Home" },
	{ href: "/meetings", label: "Meetings" },
	{ href: "/practices", label: "Practices" },
	{ href: "/people", label: "People" },
	{ href: "/groups", label: "Groups" },
	{ href: "/network", label: "Network" },
	{ href: "/summaries", label: "Summaries" },
];

const forStewards: readonly NavItem[] = [...forPeople, { href: "/steward", label: "Stewards’ corner" }];

const navFor = (viewer: Viewer): readonly NavItem[] => {
	const role = roleOf(viewer);
	if (role === "visitor") return forVisitors;
	return role === "steward" ? forStewards : forPeople;
};

export type FrameProps = FramePropsOf<Services>;

/** Every page of a chapter's site: `<Frame at={input} title="Practices" current="/practices">` around its content. */
export const Frame = (page: FrameProps) => <SiteFrame {...page} nav={navFor(page.at.viewer)} />;
