import { type FramePropsOf, SiteFrame } from "#site/frame.tsx";
import type { NavItem } from "#web/components/masthead.tsx";
import type { Viewer } from "#web/viewer.ts";
import { roleOf } from "./permissions.ts";
import type { Services } from "./services.ts";

const forVisitors: readonly NavItem[] = [
	{ href: "/", label: "Home" },
	{ href: "/chapters", label: "Chapters" },
	{ href: "/practices", label: "Practices" },
	{ href: "/summaries", label: "Summaries" },
	{ href: "/people", label: "People" },
	{ href: "/search", label: "Search" },
];

const forCoordinators: readonly NavItem[] = [
	...forVisitors,
	{ href: "/registry", label: "Registry" },
	{ href: "/coordinators", label: "Coordinators" },
];

const navFor = (viewer: Viewer): readonly NavItem[] => (roleOf(viewer) === "visitor" ? forVisitors : forCoordinators);

type FrameProps = FramePropsOf<Services>;

/** Every page of a network's site: `<Frame at={input} title="Chapters" current="/chapters">` around its content. */
export const Frame = (page: FrameProps) => <SiteFrame {...page} nav={navFor(page.at.viewer)} />;
