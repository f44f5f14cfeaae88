import { Diff, DifferencesInWords } from "#web/components/diff.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { CharterComparison } from "./compare.ts";
import type { Charter, VersionInList } from "./store.ts";
import { byWhom, CharterWords, trail } from "./views.tsx";

const versionsTrail = [...trail, { href: "/charter/versions", label: "Versions" }];

type ListProps = { versions: readonly VersionInList[]; next?: string; first?: string };

export const VersionList = ({ versions, next, first }: ListProps) => (
	<>
		<PageHead title="How it came about" lead="Every version of our charter, and why it changed." trail={trail} />
		{versions.length === 0 ? (
			<EmptyState title="There is no charter yet.">
				<p>Its versions will stand here, each with who wrote it and why.</p>
			</EmptyState>
		) : null}
		<Cards>
			{versions.map((one) => (
				<article class="card">
					<Heading>
						<a href={`/charter/versions/${one.version}`}>Version {one.version}</a>
					</Heading>
					<p dir="auto">{one.reason}</p>
					<Facts
						items={[
							byWhom(one.authorId, one.authorName),
							<Time at={one.createdAt} />,
							one.version > 1 ? (
								<a href={`/charter/compare?from=${one.version - 1}&to=${one.version}`}>
									What changed since version {one.version - 1}
								</a>
							) : null,
						]}
					/>
				</article>
			))}
		</Cards>
		<Pager next={next} first={first} what="Earlier versions" />
		<NextStep href="/charter" label="Back to the charter" />
	</>
);

export const VersionPage = ({ charter, latest }: { charter: Charter; latest: number }) => (
	<>
		<PageHead
			title="Our charter"
			kicker={`Version ${charter.version}`}
			trail={versionsTrail}
			facts={[byWhom(charter.authorId, charter.authorName), <Time at={charter.createdAt} />]}
		/>
		{charter.version === latest ? null : (
			<Notice title={`There is a later version, ${latest}.`}>
				<p>
					<a href={`/charter/compare?from=${charter.version}&to=${latest}`}>What changed since</a>
				</p>
			</Notice>
		)}
		<p dir="auto">“{charter.reason}”</p>
		<CharterWords text={charter} />
		<NextStep href="/charter" label="Read it as it is now" />
	</>
);

/** What differs, in words and then piece by piece. */
export const Differences = ({ comparison, language }: { comparison: CharterComparison; language: string }) => (
	<>
		<DifferencesInWords words={comparison.words} />
		{comparison.parts.map((one) => (
			<Section title={one.label}>
				<Diff parts={one.pieces} language={language} />
			</Section>
		))}
	</>
);

type CompareProps = { from: Charter; to: Charter; comparison: CharterComparison; language: string };

export const ComparePage = ({ from, to, comparison, language }: CompareProps) => (
	<>
		<PageHead
			title={`What changed from version ${from.version} to ${to.version}`}
			trail={versionsTrail}
			facts={[byWhom(to.authorId, to.authorName), <Time at={to.createdAt} />]}
		/>
		<p dir="auto">“{to.reason}”</p>
		<Differences comparison={comparison} language={language} />
		<NextStep href="/charter/versions" label="All versions" />
	</>
);
