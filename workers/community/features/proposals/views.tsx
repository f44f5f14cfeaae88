import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { CheckChoices, RadioChoices } from "#web/components/choices.tsx";
import { Diff, DifferencesInWords } from "#web/components/diff.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { Thread } from "../cycle/store.ts";
import { Threads } from "../cycle/views.tsx";
import { ReportDoor } from "../moderation/door.tsx";
import { ChangedTexts } from "../practices/changes-views.tsx";
import type { PracticeRead } from "../practices/store.ts";
import { fieldLabel, longestAnswer } from "./rules.ts";
import type { Compared } from "./shown.ts";
import type { ProposalRead, ProposalState } from "./store.ts";

export const stateWords: Readonly<Record<ProposalState, string>> = {
	open: "Waits for an answer",
	merged: "Taken in",
	declined: "Left as it was",
	withdrawn: "Withdrawn",
};

type ProposalProps = Compared & {
	proposal: ProposalRead;
	practice: PracticeRead;
	threads: readonly Thread[];
	mine: boolean;
	decides: boolean;
	values?: FormValues;
	errors?: FormErrors;
};

const Answer = ({ proposal }: { proposal: ProposalRead }) => {
	if (proposal.state !== "merged" && proposal.state !== "declined") return null;
	return (
		<Notice title={proposal.state === "merged" ? "It was taken in." : "The practice stays as it was."}>
			{proposal.answer ? <p dir="auto">“{proposal.answer}”</p> : null}
			{proposal.decidedById ? (
				<p>
					<PersonLine person={{ name: proposal.decidedByName, href: `/people/${proposal.decidedById}` }} />
					{proposal.decidedAt ? (
						<>
							{", "}
							<Time at={proposal.decidedAt} />
						</>
					) : null}
				</p>
			) : null}
		</Notice>
	);
};

const Since = ({ proposal, practice, since }: ProposalProps) =>
	since.words.length === 0 ? null : (
		<Section
			title="Written anew since"
			lead={`This was proposed on version ${proposal.basedOn}; the practice is at version ${practice.version}. Taking the proposal in here would undo what was written since.`}
		>
			<DifferencesInWords words={since.words} />
			{since.fields.map((one) => (
				<Section title={one.label}>
					<Diff parts={one.parts} language={practice.language} />
				</Section>
			))}
		</Section>
	);

const Decide = ({ proposal, practice, fresh, clashing, values, errors }: ProposalProps) => (
	<Form action={`/proposals/${proposal.id}`} values={values} errors={errors}>
		<Hidden name="base" value={String(practice.version)} />
		<RadioChoices
			name="decision"
			label="Your answer"
			choices={[
				{
					value: "merged",
					label: `Take it in as version ${practice.version + 1}`,
					hint:
						practice.audience.scope === "group"
							? "The version says whose words these are, and why. With them in it the practice stays in its group."
							: "The version says whose words these are, and why.",
				},
				{ value: "declined", label: "Leave it as it is", hint: "With a word on why." },
			]}
		/>
		{fresh.length > 0 ? (
			<CheckChoices
				name="take"
				label="What you take in"
				chosen={fresh.filter((field) => !clashing.includes(field))}
				choices={fresh.map((field) => ({
					value: field,
					label: fieldLabel(field),
					hint: clashing.includes(field) ? "It was written anew since; this would undo that." : undefined,
				}))}
			/>
		) : null}
		<TextArea name="answer" label={`A word for ${proposal.authorName}`} rows={3} most={longestAnswer} optional />
		<Actions>
			<Submit look="main">Answer</Submit>
			<LinkButton href={`/practices/${practice.id}`}>Later</LinkButton>
		</Actions>
	</Form>
);

export const ProposalPage = (props: ProposalProps) => {
	const { proposal, practice, threads, comparison, mine, decides } = props;
	const open = proposal.state === "open";
	return (
		<>
			<PageHead
				title={practice.title}
				kicker="Proposed version"
				lead={proposal.reason}
				language={practice.language}
				trail={[
					{ href: "/practices", label: "Practices" },
					{ href: `/practices/${practice.id}`, label: practice.title },
					{ href: `/practices/${practice.id}/proposals`, label: "Proposed versions" },
				]}
				facts={[
					<PersonLine person={{ name: proposal.authorName, href: `/people/${proposal.authorId}` }} />,
					<Time at={proposal.createdAt} />,
					stateWords[proposal.state],
				]}
			/>
			<Answer proposal={proposal} />
			{open ? <Since {...props} /> : null}
			<Section title={open ? "What would change" : "What was proposed"}>
				{comparison.words.length === 0 ? (
					<p>The practice says all of this by now.</p>
				) : (
					<DifferencesInWords words={comparison.words} />
				)}
				<ChangedTexts comparison={comparison} language={practice.language} />
			</Section>
			<Threads threads={threads.filter(({ id }) => id !== practice.id)} />
			{open && decides ? <Decide {...props} /> : null}
			{open && mine ? (
				<Form action={`/proposals/${proposal.id}/withdraw`}>
					<Actions>
						<Submit look="quiet">Withdraw it</Submit>
					</Actions>
				</Form>
			) : null}
			<ReportDoor id={proposal.id} own={mine} />
			<NextStep href={`/practices/${practice.id}`} label="Back to the practice" />
		</>
	);
};
