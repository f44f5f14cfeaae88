import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { Time, timeText } from "#web/components/time.tsx";
import { useContext } from "#web/context.ts";
import { shortForm } from "#web/excerpt.ts";
import type { Typed } from "#web/form-values.ts";
import { ReaderContext } from "#web/reader.ts";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout } from "../conversations/about-views.tsx";
import type { Choice, Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { endingSentences, endings, longestLearned, stateWords } from "./rules.ts";
import type { CommitmentRead, Whose } from "./store.ts";

const seenBy = ({ groupId, groupName }: CommitmentRead): AudienceValue =>
	groupId ? { scope: "group", name: groupName ?? "" } : { scope: "chapter" };

/** A day without a time, which is the same wherever one reads it. */
const Day = ({ day }: { day: string }) => {
	const reader = useContext(ReaderContext);
	return (
		<>
			by <time datetime={day}>{timeText(Date.parse(day), "date", { ...reader, zone: "UTC" })}</time>
		</>
	);
};

const factsOf = (one: CommitmentRead, mine: boolean) => [
	mine ? null : <PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />,
	stateWords[one.state],
	one.closedAt === null ? (
		<>
			said on <Time at={one.createdAt} />
		</>
	) : (
		<Time at={one.closedAt} />
	),
	one.state === "open" && one.due ? <Day day={one.due} /> : null,
];

/** All that was said, where its heading is but the beginning of it. */
const Whole = ({ of: { text, language } }: { of: CommitmentRead }) =>
	shortForm(text) === text ? null : <Prose text={text} language={language} />;

const Entry = ({ one, mine }: { one: CommitmentRead; mine: boolean }) => (
	<article class="card">
		<Heading language={one.language}>
			<a href={`/commitments/${one.id}`}>{shortForm(one.text)}</a>
		</Heading>
		<Whole of={one} />
		<Facts
			items={[
				...factsOf(one, mine),
				mine && one.groupName ? <span dir="auto">for the group {one.groupName}</span> : null,
				mine && one.state === "open" ? <a href={`/commitments/${one.id}#tell`}>Tell what became of it</a> : null,
			]}
		/>
		{one.learned ? <Prose text={one.learned} language={one.language} /> : null}
	</article>
);

const leads = {
	mine: "What you said you would put into practice, and what became of it.",
	chapter: "What people of this chapter said they would put into practice, and what became of it.",
	group: "What the people of this group said they would put into practice, and what became of it.",
};

const Elsewhere = ({ whose, groups }: { whose: Whose; groups: readonly Choice[] }) => (
	<Facts
		items={[
			whose === "mine" ? null : <a href="/commitments">My own</a>,
			whose === "chapter" ? null : <a href="/commitments?whose=chapter">The chapter’s</a>,
			...groups
				.filter(({ id }) => typeof whose === "string" || whose.group !== id)
				.map(({ id, name }) => (
					<a href={`/commitments?group=${id}`} dir="auto">
						{name}
					</a>
				)),
		]}
	/>
);

export const CommitmentList = (props: {
	commitments: readonly CommitmentRead[];
	whose: Whose;
	groups: readonly Choice[];
	writes: boolean;
	next?: string;
	first?: string;
}) => {
	const { commitments, whose, groups, writes, next, first } = props;
	const group = typeof whose === "string" ? undefined : whose.group;
	const makeOne = group ? `/commitments/new?group=${group}` : "/commitments/new";
	return (
		<>
			<PageHead title="Commitments" lead={leads[typeof whose === "string" ? whose : "group"]} />
			<Elsewhere whose={whose} groups={groups} />
			{commitments.length > 0 ? (
				<Cards>
					{commitments.map((one) => (
						<Entry one={one} mine={whose === "mine"} />
					))}
				</Cards>
			) : (
				<EmptyState title="Nothing yet." action={writes ? undefined : <a href="/practices">Read a practice</a>}>
					<p>
						After a meeting, or a reflection, say one thing that you will do. It comes back in the next meeting. Whether
						you did it, changed it or let it go: each of these is worth telling.
					</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier ones" />
			{writes ? (
				<NextStep href={makeOne} label="Say what you will do" />
			) : (
				<NextStep href="/reflections" label="Read what people reflect on" />
			)}
		</>
	);
};

const TellForm = ({ commitment, values, errors }: Typed & { commitment: CommitmentRead }) => (
	<Form action={`/commitments/${commitment.id}/tell`} values={values} errors={errors}>
		<RadioChoices
			name="state"
			label="What became of it?"
			value={commitment.state === "open" ? undefined : commitment.state}
			choices={endings.map((value) => ({ value, ...endingSentences[value] }))}
		/>
		<TextArea
			name="learned"
			label="What did you learn?"
			hint="What you saw, or what got in the way. A sentence is plenty."
			value={commitment.learned}
			most={longestLearned}
			optional
		/>
		<Actions>
			<Submit look="main">Tell it</Submit>
		</Actions>
	</Form>
);

type PageProps = Typed & {
	commitment: CommitmentRead;
	threads: readonly Thread[];
	talk: Talk | undefined;
	mine: boolean;
	writes: boolean;
};

const Telling = ({ commitment, values, errors }: PageProps) =>
	commitment.state === "open" ? (
		<Section title="Tell what became of it" id="tell">
			<TellForm commitment={commitment} values={values} errors={errors} />
			<Actions>
				<LinkButton href={`/commitments/${commitment.id}/edit`}>Say it otherwise</LinkButton>
				<PostButton action={`/commitments/${commitment.id}/take-away`}>Take it away</PostButton>
			</Actions>
			<p class="quiet">Taking it away needs no reason, and nothing of it stays.</p>
		</Section>
	) : (
		<Details summary="Tell it again, better" open={errors !== undefined}>
			<TellForm commitment={commitment} values={values} errors={errors} />
		</Details>
	);

export const CommitmentPage = (props: PageProps) => {
	const { commitment, threads, mine, writes } = props;
	return (
		<>
			<PageHead
				title={shortForm(commitment.text)}
				kicker="Commitment"
				language={commitment.language}
				trail={[{ href: "/commitments", label: "Commitments" }]}
				facts={factsOf(commitment, false)}
			/>
			<Whole of={commitment} />
			{commitment.learned ? (
				<Section title="What was learned">
					<Prose text={commitment.learned} language={commitment.language} />
				</Section>
			) : null}
			<p>
				<Audience audience={seenBy(commitment)} />
			</p>
			<Threads threads={threads} />
			<ConversationAbout talk={props.talk} writes={writes} />
			{mine && writes ? <Telling {...props} /> : null}
			{writes ? <NextGestures kind="commitment" id={commitment.id} /> : null}
			<NextStep
				href={mine ? "/commitments" : "/commitments?whose=chapter"}
				label={mine ? "Everything that you said you would do" : "See what others will do"}
			/>
		</>
	);
};
