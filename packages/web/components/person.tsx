import type { Child } from "hono/jsx";
import { Heading } from "./heading.tsx";
import { Facts } from "./page-head.tsx";

export type PersonShown = {
	readonly name: string;
	readonly href?: string;
	/** The chapter that they are at home in, where it isn't this one. */
	readonly home?: string;
};

/** A person within a sentence or a line of facts. */
export const PersonLine = ({ person }: { person: PersonShown }) => (
	<span class="person">
		{person.href ? (
			<a href={person.href} dir="auto">
				{person.name}
			</a>
		) : (
			<span dir="auto">{person.name}</span>
		)}
		{person.home ? <span class="quiet"> of {person.home}</span> : null}
	</span>
);

/** A person in a directory: who they are, and what one can come to them for. */
export const PersonCard = (props: {
	person: PersonShown;
	/** Place, organisation, languages. */
	facts?: readonly Child[];
	introduction?: string;
	skills?: readonly string[];
}) => (
	<article class="card">
		<Heading>
			<PersonLine person={props.person} />
		</Heading>
		{props.facts && props.facts.length > 0 ? <Facts items={props.facts} /> : null}
		{props.introduction ? <p dir="auto">{props.introduction}</p> : null}
		{props.skills && props.skills.length > 0 ? (
			<p class="quiet">
				Ask about <span dir="auto">{props.skills.join(", ")}</span>
			</p>
		) : null}
	</article>
);
