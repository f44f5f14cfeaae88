import { Actions, LinkButton } from "#web/components/button.tsx";
import { Hidden } from "#web/components/field.tsx";
import { Filters } from "#web/components/filters.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { outcomeWords } from "#web/components/outcome.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards, PracticeCard } from "#web/components/practice-card.tsx";
import { drawnOnce } from "#web/drawn-once.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import type { PracticeFilter, PracticeInList } from "./list-store.ts";
import { statuses } from "./rules.ts";

/** A practice in a list, with what it says of its situation in a sentence or two. */
export const ListedPractice = ({ practice }: { practice: PracticeInList }) =>
	drawnOnce(`listed ${practice.id}`, practice, () => (
		<PracticeCard
			href={`/practices/${practice.id}`}
			title={practice.title}
			situation={plainExcerpt(practice.sentence, 220)}
			outcome={practice.status}
			by={practice.authorName ? { name: practice.authorName, href: `/people/${practice.authorId}` } : undefined}
			at={practice.updatedAt}
			topics={practice.tags}
			language={practice.language}
			facts={[
				practice.groupName ? <span dir="auto">for the group {practice.groupName}</span> : null,
				practice.sourceOrigin ? (
					<span dir="auto">brought home from {practice.sourceName || practice.sourceOrigin}</span>
				) : null,
			]}
		/>
	));

const audiences = [
	{ value: "group", label: "One of my groups" },
	{ value: "chapter", label: "This chapter" },
	{ value: "sites", label: "Named chapters" },
	{ value: "network", label: "The network" },
	{ value: "public", label: "Everybody" },
] as const;

const ListFilters = ({ filter }: { filter: PracticeFilter }) => (
	<Filters
		action="/practices"
		clear={Object.values(filter).some((value) => value !== undefined)}
		filters={[
			{ name: "tag", label: "Topic", value: filter.tag },
			{
				name: "status",
				label: "What came of it",
				value: filter.status,
				any: "Anything",
				choices: statuses.map((value) => ({ value, label: outcomeWords[value] })),
			},
			{ name: "language", label: "Language", value: filter.language, any: "Any language", languages: true },
			{ name: "audience", label: "Seen by", value: filter.audience, any: "Anyone", choices: audiences },
		]}
	>
		{filter.author ? <Hidden name="author" value={filter.author} /> : null}
		{filter.group ? <Hidden name="group" value={filter.group} /> : null}
	</Filters>
);

type ListProps = {
	practices: readonly PracticeInList[];
	filter: PracticeFilter;
	next?: string;
	first?: string;
	mayWrite: boolean;
};

export const PracticeList = ({ practices, filter, next, first, mayWrite }: ListProps) => {
	const filtered = Object.values(filter).some((value) => value !== undefined);
	const author = filter.author ? practices.find((one) => one.authorId === filter.author)?.authorName : undefined;
	return (
		<>
			<PageHead
				title={author ? `Practices by ${author}` : "Practices"}
				lead="What people here do, and what came of it: also where it did not work."
			/>
			{mayWrite ? (
				<Actions>
					<LinkButton href="/practices/new" look="main">
						Write one down
					</LinkButton>
					<LinkButton href="/practices/drafts">My drafts</LinkButton>
					<LinkButton href="/me/trials">My trials</LinkButton>
					<LinkButton href="/proposals">Proposed versions</LinkButton>
				</Actions>
			) : null}
			<ListFilters filter={filter} />
			<p>
				<a href="/practices?status=did-not-work">What did not work</a>
				{" · "}
				<a href="/trials">What people tried, and what happened</a>
			</p>
			{practices.length > 0 ? (
				<Cards>
					{practices.map((practice) => (
						<ListedPractice practice={practice} />
					))}
				</Cards>
			) : (
				<EmptyState
					title={filtered ? "Nothing here fits that." : "No practice has been written down yet."}
					action={
						filtered ? (
							<a href="/practices">Show all practices</a>
						) : mayWrite ? (
							<a href="/practices/new">Write down the first one</a>
						) : undefined
					}
				>
					<p>
						{filter.status === "did-not-work"
							? "Nobody has written down what did not work, at least not with these words. Whoever does saves the next person the same trouble."
							: filtered
								? "Try fewer words, or another topic."
								: "A practice is something that you do again and again, told so that somebody else could try it. It needn’t have worked."}
					</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier practices" />
			<NextStep href="/search" label="Search in all of it">
				Practices, trials, people, summaries, and what other chapters sent.
			</NextStep>
		</>
	);
};

export const DraftList = ({
	drafts,
	next,
	first,
}: {
	drafts: readonly PracticeInList[];
	next?: string;
	first?: string;
}) => (
	<>
		<PageHead
			title="My drafts"
			lead="Only you can see these, until you share them."
			trail={[{ href: "/practices", label: "Practices" }]}
		/>
		{drafts.length > 0 ? (
			<Cards>
				{drafts.map((practice) => (
					<ListedPractice practice={practice} />
				))}
			</Cards>
		) : (
			<EmptyState title="You have no drafts.">
				<p>While you write a practice you can keep it as a draft, and go on another day.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier drafts" />
		<NextStep href="/practices/new" label="Write down a practice" />
	</>
);
