import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Choice } from "../cycle/store.ts";
import type { QuestionFilter, QuestionRead } from "./store.ts";

export const Asker = ({ of }: { of: QuestionRead }) => (
	<>
		asked by <PersonLine person={{ name: of.askerName, href: `/people/${of.askerId}` }} />
	</>
);

/** More of it is on its page. */
const excerptLength = 240;

const Card = ({ one }: { one: QuestionRead }) => (
	<article class="card">
		<Heading language={one.language}>
			<a href={`/questions/${one.id}`}>{one.title}</a>
		</Heading>
		{one.helped || one.text ? (
			<p dir="auto" lang={one.language}>
				{plainExcerpt(one.helped || one.text, excerptLength)}
			</p>
		) : null}
		<Facts
			items={[
				one.state === "open" ? "Open" : "Closed",
				<Asker of={one} />,
				<Time at={one.createdAt} />,
				one.answeredBy.length > 0 ? <span dir="auto">answered by {one.answeredBy.join(", ")}</span> : null,
				one.groupName ? <span dir="auto">{one.groupName}</span> : null,
			]}
		/>
	</article>
);

type ListProps = {
	questions: readonly QuestionRead[];
	filter: QuestionFilter;
	groups: readonly Choice[];
	writes: boolean;
	next?: string;
	first?: string;
};

const Ways = ({ filter, groups }: Pick<ListProps, "filter" | "groups">) => {
	const ways = [
		{ href: "/questions", label: "All", here: !filter.state && !filter.mine && !filter.group },
		{ href: "/questions?state=open", label: "Open", here: filter.state === "open" },
		{ href: "/questions?state=closed", label: "Closed, with what helped", here: filter.state === "closed" },
		{ href: "/questions?whose=mine", label: "My own", here: filter.mine === true },
		{ href: "/me/requests", label: "What I am asked", here: false },
		...groups.map(({ id, name }) => ({ href: `/questions?group=${id}`, label: name, here: filter.group === id })),
	];
	return (
		<nav aria-label="Which questions">
			<ul class="facts">
				{ways.map(({ href, label, here }) => (
					<li>
						<a href={href} aria-current={here ? "page" : undefined} dir="auto">
							{label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
};

const nothing = ({ mine, state }: QuestionFilter): string => {
	if (mine) return "You have asked nothing yet.";
	if (state === "open") return "No question is open.";
	return state === "closed" ? "No question is closed yet." : "Nothing is asked here yet.";
};

export const QuestionList = ({ questions, filter, groups, writes, next, first }: ListProps) => {
	const begin = filter.group ? `/questions/new?group=${filter.group}` : "/questions/new";
	return (
		<>
			<PageHead
				title="Questions"
				lead="What people would like to know from one another, and what helped. The open ones come first."
			/>
			<Ways filter={filter} groups={groups} />
			{questions.length > 0 ? (
				<Cards>
					{questions.map((one) => (
						<Card one={one} />
					))}
				</Cards>
			) : (
				<EmptyState
					title={nothing(filter)}
					action={writes ? <a href={begin}>Ask a question</a> : <a href="/practices">Read a practice</a>}
				>
					<p>What would you ask if everybody here sat at one table? Somebody may have tried it.</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier questions" />
			{writes ? (
				<NextStep href={begin} label="Ask a question">
					What is known already is shown to you first.
				</NextStep>
			) : (
				<NextStep href="/practices" label="Read what others have tried" />
			)}
		</>
	);
};
