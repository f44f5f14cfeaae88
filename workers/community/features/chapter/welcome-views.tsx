import type { Child } from "hono/jsx";
import { languageName } from "#core/language-name.ts";
import { Actions, LinkButton } from "#web/components/button.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Cover } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Columns, Definitions, Section } from "#web/components/sections.tsx";
import { PracticeEntries, SummaryEntries } from "./entry-views.tsx";
import type { PublicPracticeLine, PublicSummary } from "./public-rules.ts";
import { type Card, lifeStageWords } from "./rules.ts";

const yearOf = (date: string | null): string => (date === null ? "" : date.slice(0, 4));

const CardFacts = ({ card }: { card: Card }) => (
	<Definitions
		items={[
			["Where", card.place],
			["Since", yearOf(card.founded)],
			["Languages", card.languages.map(languageName).join(", ")],
			["How far along", lifeStageWords[card.lifeStage]],
		]}
	/>
);

const Aims = ({ aims }: { aims: readonly string[] }) =>
	aims.length === 0 ? null : (
		<Section title="What we are after">
			<ul>
				{aims.map((aim) => (
					<li dir="auto">{aim}</li>
				))}
			</ul>
		</Section>
	);

const Shared = ({
	practices,
	summaries,
}: {
	practices: readonly PublicPracticeLine[];
	summaries: readonly PublicSummary[];
}) => (
	<Section title="What we have learned so far" id="shared">
		{practices.length === 0 && summaries.length === 0 ? (
			<EmptyState title="Nothing here for everybody yet.">
				<p>We write down what we try, with what came of it. What we can show to anyone will stand here.</p>
			</EmptyState>
		) : null}
		{summaries.length > 0 ? (
			<Section title="From month to month">
				<SummaryEntries summaries={summaries} />
			</Section>
		) : null}
		{practices.length > 0 ? (
			<Section title="What we tried">
				<PracticeEntries practices={practices} />
				<p>
					<a href="/shared">All that we share publicly</a>
				</p>
			</Section>
		) : null}
	</Section>
);

type WelcomeProps = {
	card: Card;
	practices: readonly PublicPracticeLine[];
	summaries: readonly PublicSummary[];
	/** What everybody should know before they read on. */
	notice?: Child;
};

/** Who we are, in two columns; `children` follow what is said of it. */
export const AboutChapter = ({ card, children }: { card: Card; children?: Child }) => (
	<Columns
		label="About this chapter"
		aside={
			<>
				<CardFacts card={card} />
				<Aims aims={card.aims} />
			</>
		}
	>
		{card.about.trim() ? <Prose text={card.about} /> : null}
		{children}
		<Section title="How to join" id="join">
			{card.howToJoin.trim() ? <Prose text={card.howToJoin} /> : <p>Write to us; one of us will answer.</p>}
		</Section>
	</Columns>
);

/** A visitor's first page: who we are, what we learned, how to join. */
export const WelcomePage = ({ card, practices, summaries, notice }: WelcomeProps) => (
	<>
		<Cover
			title={card.tagline || card.name}
			kicker={[card.place, card.founded ? `since ${yearOf(card.founded)}` : ""].filter(Boolean).join(" · ")}
			language={card.languages[0]}
		>
			<Actions>
				<LinkButton href="/join" look="main">
					Join us
				</LinkButton>
				<LinkButton href="/shared">What we share</LinkButton>
			</Actions>
		</Cover>
		{notice}
		<AboutChapter card={card}>
			<Shared practices={practices} summaries={summaries} />
		</AboutChapter>
		<NextStep href="/join" label="Ask to join">
			A person reads it, and writes back.
		</NextStep>
	</>
);
