import type { Child } from "hono/jsx";
import { type Accent, accents, type FeedLink, Layout, type NavItem, type Site } from "#web/layout.tsx";
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
	{ href: "/practices", label: "Practices" },
	{ href: "/people", label: "People" },
	{ href: "/groups", label: "Groups" },
	{ href: "/network", label: "Network" },
	{ href: "/summaries", label: "Summaries" },
];

const forStewards: readonly NavItem[] = [...forPeople, { href: "/steward", label: "Stewards’ corner" }];

export const navFor = (viewer: Viewer): readonly NavItem[] => {
	const role = roleOf(viewer);
	if (role === "visitor") return forVisitors;
	return role === "steward" ? forStewards : forPeople;
};

const siteShown = ({ card, config }: Services): Site => {
	const { name, tagline, accent, language, network } = card.now();
	return {
		name,
		kind: "chapter",
		origin: config.origin,
		accent: accents.includes(accent as Accent) ? (accent as Accent) : "ink",
		language,
		about: tagline || undefined,
		network: network ? { href: network.origin, label: network.name } : undefined,
	};
};

export type FrameProps = {
	/** The route's input, or what of it a page needs. */
	at: { readonly services: Services; readonly viewer: Viewer };
	title: string;
	description?: string;
	/** The path of a public page as it is best linked to. */
	canonical?: `/${string}`;
	/** The `href` of the navigation item that this page belongs to. */
	current?: string;
	feeds?: readonly FeedLink[];
	width?: "text" | "wide";
	children?: Child;
};

/** Every page of a chapter's site: `<Frame at={input} title="Practices" current="/practices">` around its content. */
export const Frame = ({ at, title, description, canonical, current, feeds, width, children }: FrameProps) => (
	<Layout
		site={siteShown(at.services)}
		viewer={at.viewer}
		title={title}
		description={description}
		canonical={canonical}
		nav={navFor(at.viewer)}
		current={current}
		feeds={feeds}
		width={width}
	>
		{children}
	</Layout>
);
