import type { Child } from "hono/jsx";
import type { NavItem } from "./masthead.tsx";

/** Where this page lies; the last part is the page itself and isn't named again. */
const Crumbs = ({ trail }: { trail: readonly NavItem[] }) => (
	<nav class="crumbs" aria-label="Where you are">
		<ol>
			{trail.map(({ href, label }) => (
				<li>
					<a href={href} dir="auto">
						{label}
					</a>
				</li>
			))}
		</ol>
	</nav>
);

type PageHeadProps = {
	title: string;
	/** A word or two above the title: what kind of page this is. */
	kicker?: Child;
	/** The question that this page answers, or what it is about, in a sentence. */
	lead?: Child;
	/** Small facts below the title: who, when, for whom. Parted by dots. */
	facts?: readonly Child[];
	trail?: readonly NavItem[];
	/** The language of the title and lead, where it isn't the site's. */
	language?: string;
};

/** Letters from which on a title is a sentence or two, and is set like one. */
const long = 90;

/** The head of a page, with its one h1. */
export const PageHead = ({ title, kicker, lead, facts, trail, language }: PageHeadProps) => (
	<div class="page-head">
		{trail && trail.length > 0 ? <Crumbs trail={trail} /> : null}
		{kicker ? <p class="kicker">{kicker}</p> : null}
		<h1 dir="auto" lang={language} class={title.length > long ? "long" : undefined}>
			{title}
		</h1>
		{lead ? (
			<p class="lead" dir="auto" lang={language}>
				{lead}
			</p>
		) : null}
		{facts && facts.length > 0 ? <Facts items={facts} /> : null}
	</div>
);

type CoverProps = {
	/** What this community is, in its own sentence; its name stands above in the masthead. */
	title: string;
	kicker?: Child;
	language?: string;
	/** What one can do from here. */
	children?: Child;
};

/** The head of a site's first page for a visitor. */
export const Cover = ({ title, kicker, language, children }: CoverProps) => (
	<div class="page-head cover">
		{kicker ? <p class="kicker">{kicker}</p> : null}
		<h1 dir="auto" lang={language}>
			{title}
		</h1>
		{children}
	</div>
);

/** Small facts in one line, parted by dots. */
export const Facts = ({ items }: { items: readonly Child[] }) => (
	<ul class="facts">
		{items
			.filter((item) => item !== null && item !== undefined && item !== false && item !== "")
			.map((item) => (
				<li>{item}</li>
			))}
	</ul>
);
