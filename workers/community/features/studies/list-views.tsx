import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Choice } from "../cycle/store.ts";
import type { StudyFilter, StudyRead } from "./store.ts";
import { Author } from "./views.tsx";

const Entry = ({ one, seenBy }: { one: StudyRead; seenBy: AudienceValue }) => (
	<article class="card">
		<Heading language={one.language}>
			<a href={`/studies/${one.id}`}>{one.title}</a>
		</Heading>
		<p dir="auto" lang={one.language}>
			{plainExcerpt(one.question, 320)}
		</p>
		<Facts
			items={[
				<Author of={one} />,
				<Time at={one.updatedAt} />,
				one.findings === "" ? "still looking" : "has findings",
				<Audience audience={seenBy} />,
			]}
		/>
	</article>
);

type ListProps = {
	studies: readonly StudyRead[];
	seenBy: (study: StudyRead) => AudienceValue;
	filter: StudyFilter;
	groups: readonly Choice[];
	writes: boolean;
	next?: string;
	first?: string;
};

export const StudyList = ({ studies, seenBy, filter, groups, writes, next, first }: ListProps) => {
	const begin = filter.group ? `/studies/new?group=${filter.group}` : "/studies/new";
	return (
		<>
			<PageHead
				title="Studies"
				lead="Questions that people here look into with some care: how, what they found, and what it can’t tell."
			/>
			<Facts
				items={[
					filter.mine || filter.group ? <a href="/studies">All that you may read</a> : null,
					filter.mine ? null : <a href="/studies?whose=mine">My own</a>,
					...groups
						.filter(({ id }) => id !== filter.group)
						.map(({ id, name }) => (
							<a href={`/studies?group=${id}`} dir="auto">
								{name}
							</a>
						)),
				]}
			/>
			{studies.length > 0 ? (
				<Cards>
					{studies.map((one) => (
						<Entry one={one} seenBy={seenBy(one)} />
					))}
				</Cards>
			) : (
				<EmptyState
					title="Nobody looks into anything yet."
					action={writes ? undefined : <a href="/practices">Read a practice</a>}
				>
					<p>
						It needs no institute: a question, how you look into it, and what you see. Tied to a practice, it tells the
						next person why something works, or why it didn’t.
					</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier ones" />
			{writes ? (
				<NextStep href={begin} label="Begin a study" />
			) : (
				<NextStep href="/practices" label="Read a practice" />
			)}
		</>
	);
};
