import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { OneGroup } from "../groups/one-group-views.tsx";
import { Names } from "./names-view.tsx";
import { formatWords } from "./rules.ts";
import type { Board, TopicFilter, TopicRead } from "./store.ts";

const Card = ({ topic }: { topic: TopicRead }) => (
	<article class="card">
		<Heading language={topic.language}>
			<a href={`/topics/${topic.id}`}>{topic.title}</a>
		</Heading>
		{topic.text ? (
			<p dir="auto" lang={topic.language}>
				{plainExcerpt(topic.text, 260)}
			</p>
		) : null}
		<Facts
			items={[
				formatWords[topic.format].label,
				<>
					raised by <PersonLine person={{ name: topic.raisedByName, href: `/people/${topic.raisedBy}` }} />
				</>,
				topic.groupName ? <span dir="auto">{topic.groupName}</span> : null,
				topic.meetingId && topic.meetingAt !== null ? (
					<a href={`/meetings/${topic.meetingId}`}>
						<Time at={topic.meetingAt} />
					</a>
				) : null,
			]}
		/>
		<Names label="Want it" names={topic.wanting} />
		<Names label="Could lead it" names={topic.leading} />
	</article>
);

const boardWords: Readonly<Record<Board, string>> = {
	open: "On the board",
	picked: "Picked for a meeting",
	done: "What we have learned about",
};

const addressOf = ({ board, group }: TopicFilter): string => {
	const asked = [board === "open" ? "" : `state=${board}`, group ? `group=${group}` : ""].filter(Boolean).join("&");
	return asked ? `/topics?${asked}` : "/topics";
};

type ListProps = {
	topics: readonly TopicRead[];
	filter: TopicFilter;
	mayWrite: boolean;
	next?: string;
	/** Whether it is a later page of the list. */
	deeper: boolean;
};

export const TopicList = ({ topics, filter, mayWrite, next, deeper }: ListProps) => (
	<>
		<PageHead
			title="Topics"
			lead="What we want to learn together. Anyone raises one; say which ones you want, and what you could lead."
		/>
		<nav aria-label="Which topics">
			<ul class="facts">
				{(["open", "picked", "done"] as const).map((one) => (
					<li>
						<a href={addressOf({ ...filter, board: one })} aria-current={one === filter.board ? "page" : undefined}>
							{boardWords[one]}
						</a>
					</li>
				))}
			</ul>
		</nav>
		<OneGroup group={filter.group} all="/topics" />
		{topics.length > 0 ? (
			<Cards>
				{topics.map((topic) => (
					<Card topic={topic} />
				))}
			</Cards>
		) : (
			<EmptyState title={filter.board === "open" ? "Nothing is on the board." : "Nothing here yet."}>
				<p>What surprised you lately? What would you like somebody else’s eyes on? That is a topic.</p>
			</EmptyState>
		)}
		<Pager next={next} first={deeper ? addressOf(filter) : undefined} what="Earlier topics" />
		{mayWrite ? (
			<NextStep href={filter.group ? `/topics/new?group=${filter.group}` : "/topics/new"} label="Raise a topic">
				A line is enough.
			</NextStep>
		) : (
			<NextStep href="/meetings" label="See the next meetings" />
		)}
	</>
);
