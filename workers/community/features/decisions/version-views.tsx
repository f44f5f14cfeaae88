import { Diff, DifferencesInWords } from "#web/components/diff.tsx";
import { Heading } from "#web/components/heading.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Time } from "#web/components/time.tsx";
import type { Comparison } from "./compare.ts";
import { trail } from "./form-views.tsx";
import type { DecisionRead } from "./store.ts";
import type { VersionRead } from "./version-store.ts";

const factsOf = (one: VersionRead) => [
	<PersonLine person={{ name: one.authorName, href: `/people/${one.authorId}` }} />,
	<Time at={one.createdAt} />,
];

const trailOf = ({ id, title }: DecisionRead) => [...trail, { href: `/decisions/${id}`, label: title }];

type ListProps = { decision: DecisionRead; versions: readonly VersionRead[]; next?: string; first?: string };

export const VersionList = ({ decision, versions, next, first }: ListProps) => (
	<>
		<PageHead
			title="How it came about"
			lead="Every version of this proposal, and what was different."
			trail={trailOf(decision)}
		/>
		<Cards>
			{versions.map((one) => (
				<article class="card" id={`version-${one.version}`}>
					<Heading>Version {one.version}</Heading>
					{one.reason ? <p dir="auto">“{one.reason}”</p> : null}
					<Prose text={one.text} language={decision.language} />
					<Facts
						items={[
							...factsOf(one),
							one.version > 1 ? (
								<a href={`/decisions/${decision.id}/compare?from=${one.version - 1}&to=${one.version}`}>
									What changed since version {one.version - 1}
								</a>
							) : null,
						]}
					/>
				</article>
			))}
		</Cards>
		<Pager next={next} first={first} what="Earlier versions" />
		<NextStep href={`/decisions/${decision.id}`} label="Back to the decision" />
	</>
);

type CompareProps = { decision: DecisionRead; from: VersionRead; to: VersionRead; comparison: Comparison };

export const ComparePage = ({ decision, from, to, comparison }: CompareProps) => (
	<>
		<PageHead
			title={`What changed from version ${from.version} to ${to.version}`}
			trail={[...trailOf(decision), { href: `/decisions/${decision.id}/versions`, label: "Versions" }]}
			facts={factsOf(to)}
		/>
		{to.reason ? <p dir="auto">“{to.reason}”</p> : null}
		<DifferencesInWords words={comparison.words} />
		{comparison.pieces.length > 0 ? <Diff parts={comparison.pieces} language={decision.language} /> : null}
		<NextStep href={`/decisions/${decision.id}`} label="Back to the decision" />
	</>
);
