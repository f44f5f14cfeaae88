import type { Child } from "hono/jsx";
import { Heading } from "./heading.tsx";
import { Outcome, type OutcomeValue } from "./outcome.tsx";
import { Facts } from "./page-head.tsx";
import { PersonLine, type PersonShown } from "./person.tsx";
import { Tags } from "./tag.tsx";
import { Time } from "./time.tsx";

export type PracticeCardProps = {
	href: string;
	title: string;
	/** The situation that it answers, cut to a sentence or two. */
	situation: string;
	outcome: OutcomeValue;
	by?: PersonShown;
	at?: number;
	/** The chapter it comes from, where it isn't this one. */
	origin?: string;
	topics?: readonly string[];
	language?: string;
	/** Why the reader sees it, its trials in a word, its audience: further small facts. */
	facts?: readonly Child[];
};

/** A practice in a list, set like an entry of a journal's contents. */
export const PracticeCard = (props: PracticeCardProps) => (
	<article class="card practice">
		{props.origin ? <p class="kicker">From {props.origin}</p> : null}
		<Heading language={props.language}>
			<a href={props.href}>{props.title}</a>
		</Heading>
		<p dir="auto" lang={props.language}>
			{props.situation}
		</p>
		<Facts
			items={[
				<Outcome value={props.outcome} />,
				props.by ? <PersonLine person={props.by} /> : null,
				props.at === undefined ? null : <Time at={props.at} />,
				...(props.facts ?? []),
			]}
		/>
		{props.topics ? <Tags words={props.topics} /> : null}
	</article>
);

/** Cards below one another, parted by hairlines. */
export const Cards = ({ children }: { children?: Child }) => <div class="cards">{children}</div>;
