import type { Child } from "hono/jsx";
import { Footer } from "./components/footer.tsx";
import { Masthead, type NavItem, type NavPart } from "./components/masthead.tsx";
import { useContext } from "./context.ts";
import { ReaderContext } from "./reader.ts";
import type { Viewer } from "./viewer.ts";

/** The colours that a site can choose as its accent; style.css holds each in a light and a dark value. */
export const accents = ["ink", "forest", "wine", "ochre", "teal", "plum", "slate", "clay"] as const;
export type Accent = (typeof accents)[number];

export type FeedLink = { readonly href: string; readonly title: string; readonly type: "atom" | "json" };

/** What every page of a site shows of it. */
export type Site = {
	readonly name: string;
	readonly kind: "chapter" | "federation";
	readonly origin: string;
	readonly accent: Accent;
	/** The language that its pages are written in. */
	readonly language: string;
	/** A sentence on what this community is about. */
	readonly about?: string;
	/** The network that a chapter belongs to. */
	readonly network?: NavItem;
};

const feedTypes = { atom: "application/atom+xml", json: "application/feed+json" } as const;

/** Scripts that are written from right to left, by the language's first part. */
const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

export const directionOf = (language: string): "ltr" | "rtl" =>
	rightToLeft.has(language.split("-")[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";

type HeadProps = Pick<LayoutProps, "site" | "title" | "description" | "canonical" | "feeds">;

const Head = ({ site, title, description, canonical, feeds }: HeadProps) => (
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>{title === site.name ? title : `${title} · ${site.name}`}</title>
		{description ? <meta name="description" content={description} /> : null}
		{canonical ? <link rel="canonical" href={`${site.origin}${canonical}`} /> : null}
		<meta name="color-scheme" content="light dark" />
		<link
			rel="preload"
			href="/assets/fonts/source-serif-4-latin.woff2"
			as="font"
			type="font/woff2"
			crossorigin="anonymous"
		/>
		<link rel="stylesheet" href="/assets/style.css" />
		<link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
		{feeds?.map((feed) => (
			<link rel="alternate" type={feedTypes[feed.type]} title={feed.title} href={feed.href} />
		))}
		<script src="/assets/app.js" defer />
	</head>
);

export type LayoutProps = {
	site: Site;
	viewer: Viewer;
	/** The title in the browser; the page itself shows it in its <PageHead>. */
	title: string;
	description?: string;
	/** The path of a public page as it is best linked to. */
	canonical?: `/${string}`;
	nav: readonly NavPart[];
	/** The `href` of the navigation item that this page belongs to. */
	current?: string;
	feeds?: readonly FeedLink[];
	/** "wide" for pictures, tables and pages with an aside; text keeps its measure in both. */
	width?: "text" | "wide";
	children?: Child;
};

/** The pages' own words are English everywhere; what people wrote says its language and direction where it stands. */
const interfaceLanguage = "en";

/** A whole page. Its children begin with a <PageHead>, which holds the page's one h1, and end with a <NextStep>. */
export const Layout = (props: LayoutProps) => {
	const { site, viewer, title, description, canonical, nav, current, feeds, width, children } = props;
	const { zone } = useContext(ReaderContext);
	return (
		<html lang={interfaceLanguage} dir={directionOf(interfaceLanguage)} data-accent={site.accent} data-zone={zone}>
			<Head site={site} title={title} description={description} canonical={canonical} feeds={feeds} />
			<body class={site.kind}>
				<a class="skip" href="#content">
					Skip to the content
				</a>
				<Masthead name={site.name} viewer={viewer} nav={nav} current={current} />
				<main id="content" tabindex={-1} class={width === "wide" ? "wide" : undefined}>
					{children}
				</main>
				<Footer site={site} feeds={feeds ?? []} />
			</body>
		</html>
	);
};
