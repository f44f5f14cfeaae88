import type { Child } from "hono/jsx";
import { CommunityLanguages } from "#web/components/language-choice.tsx";
import type { NavPart } from "#web/components/masthead.tsx";
import { type Accent, accents, type FeedLink, Layout } from "#web/layout.tsx";
import type { Viewer } from "#web/viewer.ts";
import type { SiteServices } from "./services.ts";

export type FramePropsOf<S> = {
	/** The route's input, or what of it a page needs. */
	at: { readonly services: S; readonly viewer: Viewer };
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

type Shown = Pick<SiteServices, "card" | "config" | "site">;

const siteShown = ({ card, config, site }: Shown) => {
	const { name, tagline, accent, language, network } = card.now();
	return {
		name,
		kind: site.kind,
		origin: config.origin,
		accent: accents.includes(accent as Accent) ? (accent as Accent) : accents[0],
		language,
		about: tagline || undefined,
		network: network ? { href: network.origin, label: network.name } : undefined,
	};
};

/** Every page of a site around its content; each worker says where its pages lead. An unclaimed site has none to lead to. */
export const SiteFrame = ({ at, nav, children, ...page }: FramePropsOf<Shown> & { nav: readonly NavPart[] }) => (
	<Layout site={siteShown(at.services)} viewer={at.viewer} nav={at.services.card.now().claimed ? nav : []} {...page}>
		<CommunityLanguages.Provider value={at.services.card.now().languages}>{children}</CommunityLanguages.Provider>
	</Layout>
);
