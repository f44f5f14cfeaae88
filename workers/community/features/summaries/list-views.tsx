import { Audience } from "#web/components/audience.tsx";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Typed } from "#web/form-values.ts";
import type { SummaryAudience } from "./draft-rules.ts";
import { type Period, periodWords } from "./period.ts";
import type { SummaryLine } from "./store.ts";

/** Enough of a text to know whether one wants to read on. */
const excerptLength = 240;

const Entry = ({ summary }: { summary: SummaryLine }) => (
	<article class="card">
		<p class="kicker">{periodWords({ from: summary.periodFrom, to: summary.periodTo })}</p>
		<Heading language={summary.language}>
			<a href={`/summaries/${summary.id}`}>{summary.title}</a>
		</Heading>
		<p dir="auto" lang={summary.language}>
			{plainExcerpt(summary.opening, excerptLength)}
		</p>
		{summary.state === "published" ? (
			<Facts
				items={[
					<Audience audience={{ scope: summary.audience }} />,
					summary.publishedAt === null ? null : <Time at={summary.publishedAt} />,
				]}
			/>
		) : null}
	</article>
);

const Entries = ({ summaries }: { summaries: readonly SummaryLine[] }) => (
	<Cards>
		{summaries.map((summary) => (
			<Entry summary={summary} />
		))}
	</Cards>
);

/** Summaries as members read them; stewards find their drafts above, and what was taken back below. */
export const ListPage = (props: {
	published: readonly SummaryLine[];
	drafts: readonly SummaryLine[];
	withdrawn: readonly SummaryLine[];
	next?: string;
	first?: string;
	writes: boolean;
}) => (
	<>
		<PageHead title="Summaries" lead="What happened here, from month to month, as our stewards tell it." />
		{props.drafts.length > 0 ? (
			<Section title="To be finished" lead="Only stewards see these.">
				<Entries summaries={props.drafts} />
			</Section>
		) : null}
		<Section title="Told">
			{props.published.length === 0 ? (
				<EmptyState title="Nothing told yet.">
					<p>
						At the beginning of each month the site drafts what happened in the one before, from what members did. A
						steward finishes it, and sends it to whom it is for.
					</p>
				</EmptyState>
			) : null}
			<Entries summaries={props.published} />
			<Pager next={props.next} first={props.first} what="Earlier ones" />
		</Section>
		{props.withdrawn.length > 0 ? (
			<Section title="Taken back or set aside" lead="Only stewards see these.">
				<Entries summaries={props.withdrawn} />
			</Section>
		) : null}
		{props.writes ? (
			<NextStep href="/summaries/new" label="Draft a summary of any period" />
		) : (
			<NextStep href="/practices" label="Read the practices" />
		)}
	</>
);

export const audienceChoices: readonly {
	readonly value: SummaryAudience;
	readonly label: string;
	readonly hint: string;
}[] = [
	{ value: "chapter", label: "Everyone in this chapter", hint: "Nothing leaves this site." },
	{
		value: "network",
		label: "Chapters that we are linked with",
		hint: "Those of our networks, and those that we are linked with directly.",
	},
	{ value: "public", label: "Anyone on the web", hint: "It stands on the public pages and in the feeds too." },
];

/** For which period, and for whom, a draft is made. */
export const NewPage = (props: { period: Period } & Typed) => (
	<>
		<PageHead
			title="Draft a summary"
			lead="The site gathers what members did, and writes it down for you to go on from."
			trail={[{ href: "/summaries", label: "Summaries" }]}
		/>
		<Form action="/summaries/new" values={props.values} errors={props.errors}>
			<Field name="from" label="From" type="date" value={props.period.from} />
			<Field name="to" label="Up to and including" type="date" value={props.period.to} />
			<RadioChoices
				name="audience"
				label="Who is it for?"
				hint="The draft names only what these may see, and only people who agreed to it. Nothing is sent yet."
				value="network"
				choices={audienceChoices}
			/>
			<Actions>
				<Submit>Draft it</Submit>
				<LinkButton href="/summaries">Leave it</LinkButton>
			</Actions>
		</Form>
	</>
);
