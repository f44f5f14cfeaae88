import { DifferencesInWords } from "#web/components/diff.tsx";
import { Heading } from "#web/components/heading.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Time } from "#web/components/time.tsx";
import { ChangedTexts } from "./changes-views.tsx";
import type { Comparison } from "./compare.ts";
import type { PracticeRead } from "./store.ts";
import { PracticeWords } from "./text-views.tsx";
import type { VersionInList } from "./version-store.ts";

const trailOf = (practice: PracticeRead) => [
	{ href: "/practices", label: "Practices" },
	{ href: `/practices/${practice.id}`, label: practice.title },
];

type ListProps = { practice: PracticeRead; versions: readonly VersionInList[]; next?: string; first?: string };

export const VersionList = ({ practice, versions, next, first }: ListProps) => (
	<>
		<PageHead title="How it came about" lead={practice.title} language={practice.language} trail={trailOf(practice)} />
		<Cards>
			{versions.map((one) => (
				<article class="card">
					<Heading>
						<a href={`/practices/${practice.id}/versions/${one.version}`}>Version {one.version}</a>
					</Heading>
					<p dir="auto">{one.reason || (one.version === 1 ? "The first telling." : "")}</p>
					<Facts
						items={[
							<PersonLine person={{ name: one.editorName, href: `/people/${one.editorId}` }} />,
							<Time at={one.createdAt} />,
							<Outcome value={one.status} />,
							one.version > 1 ? (
								<a href={`/practices/${practice.id}/compare?from=${one.version - 1}&to=${one.version}`}>
									What changed since version {one.version - 1}
								</a>
							) : null,
						]}
					/>
				</article>
			))}
		</Cards>
		<Pager next={next} first={first} what="Earlier versions" />
		<NextStep href={`/practices/${practice.id}`} label="Back to the practice" />
	</>
);

export const VersionPage = ({ practice }: { practice: PracticeRead }) => (
	<>
		<PageHead
			title={practice.title}
			kicker={`Version ${practice.shown}`}
			language={practice.language}
			trail={[...trailOf(practice), { href: `/practices/${practice.id}/versions`, label: "Versions" }]}
			facts={[
				<PersonLine person={{ name: practice.editorName, href: `/people/${practice.editorId}` }} />,
				<Time at={practice.writtenAt} />,
				<Outcome value={practice.status} />,
			]}
		/>
		{practice.shown === practice.version ? null : (
			<Notice title={`There is a later version, ${practice.version}.`}>
				<p>
					<a href={`/practices/${practice.id}/compare?from=${practice.shown}&to=${practice.version}`}>
						What changed since
					</a>
				</p>
			</Notice>
		)}
		{practice.reason ? <p dir="auto">“{practice.reason}”</p> : null}
		<PracticeWords practice={practice} />
		<NextStep href={`/practices/${practice.id}`} label="Read it as it is now" />
	</>
);

type CompareProps = { from: PracticeRead; to: PracticeRead; comparison: Comparison };

export const ComparePage = ({ from, to, comparison }: CompareProps) => (
	<>
		<PageHead
			title={`What changed from version ${from.shown} to ${to.shown}`}
			lead={to.title}
			language={to.language}
			trail={[...trailOf(to), { href: `/practices/${to.id}/versions`, label: "Versions" }]}
			facts={[
				<PersonLine person={{ name: to.editorName, href: `/people/${to.editorId}` }} />,
				<Time at={to.writtenAt} />,
				<Outcome value={to.status} />,
			]}
		/>
		{to.reason ? <p dir="auto">“{to.reason}”</p> : null}
		<DifferencesInWords words={comparison.words} />
		<ChangedTexts comparison={comparison} language={to.language} />
		<NextStep href={`/practices/${to.id}/versions`} label="All versions" />
	</>
);
