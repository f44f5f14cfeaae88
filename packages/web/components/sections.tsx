import type { Child } from "hono/jsx";
import { Deeper, Heading } from "./heading.tsx";

/** A part of a page under its own heading; sections within sections are lower by one. */
export const Section = (props: { title: string; id?: string; lead?: Child; children?: Child }) => (
	<section id={props.id}>
		<Heading>{props.title}</Heading>
		{props.lead ? <p class="quiet">{props.lead}</p> : null}
		<Deeper>{props.children}</Deeper>
	</section>
);

/** Text beside which something smaller stands; on a narrow screen it follows below. For pages of width "wide". */
export const Columns = ({ aside, label, children }: { aside: Child; label: string; children?: Child }) => (
	<div class="columns">
		<div>{children}</div>
		<aside aria-label={label}>{aside}</aside>
	</div>
);

/** The parts of one text, each under its heading: set for reading, parted by space and not by lines. */
export const Reading = ({ children }: { children?: Child }) => <div class="reading">{children}</div>;

/** More for who wants it. */
export const Details = (props: { summary: Child; open?: boolean; children?: Child }) => (
	<details open={props.open}>
		<summary>{props.summary}</summary>
		<div>{props.children}</div>
	</details>
);

/** Names and what they hold; entries without content are left out. */
export const Definitions = ({ items }: { items: readonly (readonly [name: string, content: Child])[] }) => (
	<dl>
		{items
			.filter(([, content]) => content !== null && content !== undefined && content !== "")
			.map(([name, content]) => (
				<div>
					<dt>{name}</dt>
					<dd dir="auto">{content}</dd>
				</div>
			))}
	</dl>
);
