import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { DecisionCard } from "./log-views.tsx";
import { kindWord, longestReason, spans, spanWords } from "./rules.ts";
import type { Decision, ReportRead } from "./store.ts";
import type { Subject } from "./subject-store.ts";

const Reported = ({ report, withName }: { report: ReportRead; withName: boolean }) => (
	<article class="card">
		<p dir="auto">{report.reason}</p>
		<Facts
			items={[
				withName ? <a href={`/people/${report.reporterId}`}>{report.reporterName}</a> : null,
				<Time at={report.createdAt} />,
			]}
		/>
	</article>
);

const WordField = () => (
	<TextArea
		name="word"
		label="A word to whoever reported it"
		hint="They hear in any case that something was done."
		most={longestReason}
		optional
	/>
);

const ReasonField = ({ hint }: { hint: string }) => (
	<TextArea name="reason" label="Why" hint={hint} most={longestReason} />
);

type Props = Typed & {
	/** What it is about; undefined once it is gone. */
	subject: Subject | undefined;
	id: string;
	reports: readonly ReportRead[];
	log: readonly Decision[];
	steward: boolean;
	/** Why this reader doesn’t decide; null where they may. */
	refused: string | null;
	hideable: boolean;
	removable: boolean;
	/** What is done where it is neither hidden nor removed. */
	instead: { readonly message: string; readonly href: string; readonly label: string } | null;
};

/** What goes with a removed thing, where it is more than its words and versions. */
const removalHints: Readonly<Record<string, string>> = {
	record:
		"From this chapter alone. It doesn’t come back here, and stays where it came from, which is told that it was removed here.",
	group: "It is closed, and what it says of itself goes. Who is in it reads on what they wrote there.",
	meeting: "With its agenda, room, answers and minutes; whoever meant to come is told that it is off. Its series ends.",
	minutes: "What was noted goes from the room, too, and nobody writes in these notes any more. The meeting stays.",
};

const deedsFor = ({ subject, hideable, removable }: Props) => [
	...(subject?.hiddenBy
		? [
				{
					value: "show",
					label: "Show it again",
					hint: "To whom it is for. What had gone to other chapters goes out again.",
				},
			]
		: hideable
			? [
					{
						value: "hide",
						label: "Hide it",
						hint: "From everybody but its author and the stewards, until it is shown again. Copies elsewhere are asked back.",
					},
				]
			: []),
	...(removable
		? [
				{
					value: "remove",
					label: subject?.kind === "profile" ? "Empty the profile" : "Remove it for good",
					hint:
						removalHints[subject?.kind ?? ""] ??
						"With its versions and what hangs on it, here and, by asking, wherever it went.",
				},
			]
		: []),
];

const title = ({ subject }: Props): string =>
	subject ? subject.title || `A ${kindWord(subject.kind)} in ${subject.groupName ?? "a circle"}` : "What was removed";

/** Everything about one thing that was reported or decided about, and what can be done. */
export const AboutPage = (props: Props) => {
	const { subject, id, reports, log, steward, refused, instead } = props;
	const { values, errors } = props;
	// What was typed goes back into the form that it came from; only one of them asks for a reason.
	const [decided, left] = values && "reason" in values ? [{ values, errors }, {}] : [{}, { values, errors }];
	return (
		<>
			<PageHead
				title={title(props)}
				kicker="Looking after what stands here"
				trail={steward ? [{ href: "/steward/moderation", label: "Moderation" }] : []}
				facts={[
					subject ? kindWord(subject.kind) : null,
					subject?.authorId ? <a href={`/people/${subject.authorId}`}>{subject.authorName}</a> : null,
					subject?.groupName ?? null,
					subject?.hiddenBy ? "Hidden" : null,
				]}
			/>
			{subject?.seen ? (
				<p>
					<a href={subject.href}>Read it where it stands</a>
				</p>
			) : subject ? (
				<Notice>
					<p>It lies in a group that you aren’t in, so you can’t read it. What was reported says what it is about.</p>
				</Notice>
			) : null}
			{reports.length > 0 ? (
				<Section title="What was reported">
					{reports.map((report) => (
						<Reported report={report} withName={steward} />
					))}
				</Section>
			) : null}
			{refused !== null ? (
				<Notice>
					<p>{refused}</p>
				</Notice>
			) : subject && instead && !subject.hiddenBy ? (
				<Notice title="This is neither hidden nor removed.">
					<p>{instead.message}</p>
					<p>
						<a href={instead.href}>{instead.label}</a>
					</p>
				</Notice>
			) : subject ? (
				<Section title="Decide">
					<Form action="/moderation/about" id="decide" {...decided}>
						<Hidden name="about" value={id} />
						<RadioChoices name="act" label="What is to happen?" choices={deedsFor(props)} />
						<ReasonField hint="Its author reads this, and can answer." />
						{reports.length > 0 ? <WordField /> : null}
						<Submit look="main">Decide so</Submit>
					</Form>
					{subject.kind === "profile" && steward ? (
						<Actions>
							<LinkButton href={`/moderation/suspend?person=${id}`}>Suspend them, or let them back in</LinkButton>
						</Actions>
					) : null}
				</Section>
			) : null}
			{reports.length > 0 && refused === null ? (
				<Section title="Or leave it as it is">
					<Form action="/moderation/dismiss" id="dismiss" {...left}>
						<Hidden name="about" value={id} />
						<TextArea name="word" label="Why it stays" hint="Whoever reported it reads this." most={longestReason} />
						<Submit look="quiet">Leave it as it is</Submit>
					</Form>
				</Section>
			) : null}
			{log.length > 0 ? (
				<Section title="What was decided before">
					{log.map((one) => (
						<DecisionCard decision={one} />
					))}
				</Section>
			) : null}
			<NextStep
				href={steward ? "/steward/moderation" : "/"}
				label={steward ? "Back to what waits" : "Back to your first page"}
			/>
		</>
	);
};

type SuspendProps = Typed & { person: { readonly id: string; readonly name: string; readonly state: string } };

/** Before somebody is suspended, or let back in. */
export const SuspendPage = ({ person, values, errors }: SuspendProps) => (
	<>
		<PageHead
			title={person.state === "suspended" ? `Let ${person.name} back in` : `Suspend ${person.name}`}
			lead={
				person.state === "suspended"
					? "They can take part again at once. They set up passkeys and tokens anew."
					: "They are signed out. They can still sign in by mail to read why, to answer, and to take along what is theirs. What other chapters know of them is asked back."
			}
			trail={[{ href: `/people/${person.id}`, label: person.name }]}
		/>
		{person.state === "suspended" ? (
			<Form action="/moderation/restore" values={values} errors={errors}>
				<Hidden name="person" value={person.id} />
				<ReasonField hint="They read this." />
				<Submit look="main">Let them back in</Submit>
			</Form>
		) : (
			<Form action="/moderation/suspend" values={values} errors={errors}>
				<Hidden name="person" value={person.id} />
				<RadioChoices
					name="span"
					label="For how long?"
					value="30"
					choices={spans.map((span) => ({ value: span, label: spanWords[span] }))}
				/>
				<ReasonField hint="They read this, and can answer." />
				<WordField />
				<Submit look="danger">Suspend them</Submit>
			</Form>
		)}
		<NextStep href={`/people/${person.id}`} label="Leave it as it is" />
	</>
);
