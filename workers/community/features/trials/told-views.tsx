import { type Outcome as Came, outcomes } from "#protocol/content.ts";
import { Filters } from "#web/components/filters.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Outcome, outcomeWords } from "#web/components/outcome.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { CameFromLine } from "../cycle/views.tsx";
import type { TrialRead } from "./store.ts";

/** More of a trial than fits a card is with its practice. */
const excerptLength = 320;

/** What a trial tells first: what surprised, what was changed, how they know; else where it was. */
const toldOf = ({ surprised, changed, evidence, context }: TrialRead): string =>
	surprised || changed || evidence || context;

const Entry = ({ trial }: { trial: TrialRead }) => (
	<article class="card">
		<Heading language={trial.language}>
			<a href={`/practices/${trial.practiceId}#${trial.id}`}>{trial.practiceTitle}</a>
		</Heading>
		<p dir="auto" lang={trial.language}>
			{plainExcerpt(toldOf(trial), excerptLength)}
		</p>
		<CameFromLine sources={trial.cameFrom} />
		<Facts
			items={[
				trial.outcome ? <Outcome value={trial.outcome} /> : null,
				<PersonLine person={{ name: trial.personName, href: `/people/${trial.personId}` }} />,
				<Time at={trial.reportedAt ?? trial.startedAt} />,
			]}
		/>
	</article>
);

const empty: Readonly<Record<Came, string>> = {
	worked: "Nobody has told of a trial that worked yet.",
	mixed: "Nobody has told of a trial that worked in part.",
	"did-not-work": "Nobody has told of a trial that did not work yet. Whoever does saves the next person the trouble.",
};

type Props = { trials: readonly TrialRead[]; outcome?: Came; next?: string; first?: string };

/** What people here tried and told of, those that did not work as much as those that did. */
export const ToldTrials = ({ trials, outcome, next, first }: Props) => (
	<>
		<PageHead
			title="What people tried"
			lead="And what happened, where they work. What did not work tells the next person as much."
			trail={[{ href: "/practices", label: "Practices" }]}
		/>
		<Filters
			action="/trials"
			clear={outcome !== undefined}
			filters={[
				{
					name: "outcome",
					label: "What came of it",
					value: outcome,
					any: "Anything",
					choices: outcomes.map((value) => ({ value, label: outcomeWords[value] })),
				},
			]}
		/>
		{trials.length > 0 ? (
			<Cards>
				{trials.map((trial) => (
					<Entry trial={trial} />
				))}
			</Cards>
		) : (
			<EmptyState
				title={outcome ? empty[outcome] : "Nobody has told of a trial yet."}
				action={<a href="/practices">Find something to try</a>}
			>
				<p>On a practice, say “I’ll try this” and where. What you tell of it afterwards is read here.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier trials" />
		<NextStep href="/me/trials" label="Tell what happened with yours" />
	</>
);
