import type { Child } from "hono/jsx";
import { type Accent, accents, Layout, type NavItem, type Site } from "#web/layout.tsx";
import type { Viewer } from "#web/viewer.ts";
import { roleOf } from "./permissions.ts";
import type { Services } from "./services.ts";

const forVisitors: readonly NavItem[] = [
	{ href: "/", label: "Home" },
	{ href: "/chapters", label: "Chapters" },
	{ href: "/practices", label: "Practices" },
	{ href: "/summaries", label: "Summaries" },
];

const forCoordinators: readonly NavItem[] = [
	...forVisitors,
	{ href: "/people", label: "People" },
	{ href: "/search", label: "Search" },
	{ href: "/registry", label: "Registry" },
	{ href: "/coordinators", label: "Coordinators" },
];

const siteShown = ({ card, config }: Services): Site => {
	const { name, tagline, accent, language } = card.now();
	return {
		name,
		kind: "federation",
		origin: config.origin,
		accent: accents.includes(accent as Accent) ? (accent as Accent) : "forest",
		language,
		about: tagline || undefined,
	};
};

type FrameProps = {
	/** The route's input, or what of it a page needs. */
	at: { readonly services: Services; readonly viewer: Viewer };
	title: string;
	description?: string;
	/** The `href` of the navigation item that this page belongs to. */
	current?: string;
	width?: "text" | "wide";
	children?: Child;
};

/** Every page of a network's site: `<Frame at={input} title="Chapters" current="/chapters">` around its content. */
export const Frame = ({ at, title, description, current, width, children }: FrameProps) => (
	<Layout
		site={siteShown(at.services)}
		viewer={at.viewer}
		title={title}
		description={description}
		nav={roleOf(at.viewer) === "visitor" ? forVisitors : forCoordinators}
		current={current}
		width={width}
	>
		{children}
	</Layout>
);
