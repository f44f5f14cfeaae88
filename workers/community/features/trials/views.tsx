import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Outcome, outcomeWords } from "#web/components/outcome.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { Source } from "../cycle/store.ts";
import { CameFrom, CameFromLine, NextGestures } from "../cycle/views.tsx";
import type { Evidence } from "../practices/evidence-store.ts";
import { EvidenceList } from "../practices/evidence-views.tsx";
import type { Tried } from "../practices/reading-actions.ts";
import { TrialEntry } from "./entry-views.tsx";
import { longestWords, outcomeSentences } from "./rules.ts";
import type { Running, TrialRead } from "./store.ts";

const trailTo = (practiceId: string, title: string) => [
	{ href: "/practices", label: "Practices" },
	{ href: `/practices/${practiceId}`, label: title },
];

type TryProps = Typed & { practice: Tried; source: Source | undefined; id: string };

export const TryForm = ({ practice, source, id, values, errors }: TryProps) => (
	<>
		<PageHead
			title="I’ll try this"
			lead={practice.title}
			language={practice.language}
			trail={trailTo(practice.id, practice.title)}
		/>
		<Form action={`/practices/${practice.id}/try`} values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<CameFrom source={source} />
			<TextArea
				name="context"
				label="Where will you try it, and with whom?"
				hint="So that others can tell how far your place is like theirs."
				most={longestWords}
			/>
			<Actions>
				<Submit look="main">I’ll try this</Submit>
				<LinkButton href={`/practices/${practice.id}`}>Not now</LinkButton>
			</Actions>
		</Form>
		<NextStep href={`/practices/${practice.id}#trials`} label="See how it went for others" />
	</>
);

type RunningProps = { practice: Tried; source: Source; running: Running };

/** Whoever comes to a practice that they try already, from something else: one trial may come from several things. */
export const AlreadyTrying = ({ practice, source, running }: RunningProps) => (
	<>
		<PageHead
			title="You are trying this already"
			lead={practice.title}
			language={practice.language}
			trail={trailTo(practice.id, practice.title)}
		/>
		<Prose text={running.context} language={practice.language} />
		<Form action={`/practices/${practice.id}/try`}>
			<Hidden name="id" value={running.id} />
			<Hidden name="context" value={running.context} />
			<CameFrom source={source} />
			<p>One trial can come from several things. Both stay linked, so that others see how they belong together.</p>
			<Actions>
				<Submit look="main">My trial comes from this, too</Submit>
				<LinkButton href={`/trials/${running.id}`}>Leave it as it is</LinkButton>
			</Actions>
		</Form>
		<NextStep href={`/trials/${running.id}`} label="Tell what happened" />
	</>
);

const outcomes = ["worked", "mixed", "did-not-work"] as const;

type ReportProps = Typed & { trial: TrialRead; evidence: readonly Evidence[] };

export const ReportForm = ({ trial, evidence, values, errors }: ReportProps) => (
	<>
		<PageHead
			title="What happened?"
			lead={trial.practiceTitle}
			language={trial.language}
			trail={trailTo(trial.practiceId, trial.practiceTitle)}
			facts={["You said that you would try it", <Time at={trial.startedAt} />]}
		/>
		<Prose text={trial.context} language={trial.language} />
		<CameFromLine sources={trial.cameFrom} />
		<Form action={`/trials/${trial.id}`} values={values} errors={errors}>
			<RadioChoices
				name="outcome"
				label="How did it go?"
				value={trial.outcome ?? undefined}
				choices={outcomes.map((value) => ({ value, label: outcomeWords[value], hint: outcomeSentences[value] }))}
			/>
			<TextArea name="changed" label="What did you change?" value={trial.changed} most={longestWords} optional />
			<TextArea name="surprised" label="What surprised you?" value={trial.surprised} most={longestWords} optional />
			<TextArea
				name="evidence"
				label="How do you know?"
				hint="What you saw, heard or counted."
				value={trial.evidence}
				most={longestWords}
				optional
			/>
			<Actions>
				<Submit look="main">Tell the others</Submit>
				<LinkButton href={`/practices/${trial.practiceId}`}>Not yet</LinkButton>
			</Actions>
		</Form>
		{trial.reportedAt === null ? (
			<>
				<p class="quiet">Plans change. You need no reason, and nothing of it stays.</p>
				<PostButton action={`/trials/${trial.id}/give-up`}>I won’t try it after all</PostButton>
			</>
		) : (
			<>
				{evidence.length > 0 ? (
					<Section title="What was learned from it">
						<EvidenceList evidence={evidence} />
					</Section>
				) : null}
				<NextGestures kind="trial" id={trial.id} />
			</>
		)}
		<NextStep href="/me/trials" label="All that you tried" />
	</>
);

export const OwnTrials = ({ trials, next, first }: { trials: readonly TrialRead[]; next?: string; first?: string }) => (
	<>
		<PageHead title="What I tried" lead="What you said you would try, and what came of it." />
		{trials.length > 0 ? (
			<Cards>
				{trials.map((trial) => (
					<article class="card">
						<Heading language={trial.language}>
							<a href={`/practices/${trial.practiceId}`}>{trial.practiceTitle}</a>
						</Heading>
						<Facts
							items={[
								trial.outcome ? <Outcome value={trial.outcome} /> : "You are trying it",
								<Time at={trial.reportedAt ?? trial.startedAt} />,
								<a href={`/trials/${trial.id}`}>{trial.outcome ? "Tell it again, better" : "Tell what happened"}</a>,
							]}
						/>
						<Prose text={trial.context} language={trial.language} />
					</article>
				))}
			</Cards>
		) : (
			<EmptyState title="You haven’t tried a practice yet." action={<a href="/practices">Find one to try</a>}>
				<p>On a practice, say “I’ll try this” and where. It is kept here until you tell what happened.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier trials" />
		<NextStep href="/practices" label="Find something to try" />
	</>
);

type OfPractice = { practice: Tried; trials: readonly TrialRead[]; viewerId: string; next?: string; first?: string };

export const TrialsOfPractice = ({ practice, trials, viewerId, next, first }: OfPractice) => (
	<>
		<PageHead
			title="Who tried it, and what happened"
			lead={practice.title}
			language={practice.language}
			trail={trailTo(practice.id, practice.title)}
		/>
		{trials.length > 0 ? (
			trials.map((trial) => (
				<TrialEntry
					trial={trial}
					language={practice.language}
					latest={practice.version}
					mine={trial.personId === viewerId}
				/>
			))
		) : (
			<EmptyState title="Nobody has tried it yet.">
				<p>Whoever says “I’ll try this” is listed here, and later what happened.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier trials" />
		<NextStep href={`/practices/${practice.id}/try`} label="I’ll try this" />
	</>
);
