import { listed } from "#core/listed.ts";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { kindName } from "../search/rules.ts";
import type { InList, Whose } from "./list-store.ts";

/** What is new to the reader, in words. */
const newsWords = ({ news, named }: Pick<InList, "news" | "named">): string | null => {
	if (news.length === 0) return null;
	const who = `${listed(news)} wrote since you were here`;
	return named ? `${who}, and you were called by name.` : `${who}.`;
};

const Entry = ({ one }: { one: InList }) => {
	const news = newsWords(one);
	return (
		<article class="card">
			<Heading language={one.language ?? undefined}>
				<a href={`/conversations/${one.id}`}>{one.title}</a>
			</Heading>
			{news ? (
				<p dir="auto">
					<strong>{news}</strong>
				</p>
			) : null}
			<Facts
				items={[
					one.about ? `about a ${kindName(one.about.kind).toLowerCase()}` : null,
					one.groupName ? <span dir="auto">{one.groupName}</span> : null,
					one.lastBy ? (
						<>
							<span dir="auto">{one.lastBy}</span> wrote last, <Time at={one.updatedAt} style="relative" />
						</>
					) : null,
				]}
			/>
		</article>
	);
};

const List = ({ all }: { all: readonly InList[] }) => (
	<Cards>
		{all.map((one) => (
			<Entry one={one} />
		))}
	</Cards>
);

type Props = {
	whose: Whose;
	followed: readonly InList[];
	moreFollowed: boolean;
	others: readonly InList[];
	writes: boolean;
	next?: string;
	first?: string;
};

export const ConversationList = ({ whose, followed, moreFollowed, others, writes, next, first }: Props) => {
	const nothing = followed.length + others.length === 0;
	return (
		<>
			<PageHead
				title="Conversations"
				lead={
					whose === "followed"
						? "Those that you follow, the latest first."
						: "What members talk about between meetings: what you follow first, then the rest."
				}
				facts={whose ? [<a href="/conversations">All of them</a>] : []}
			/>
			{nothing ? (
				<EmptyState
					title="Nobody talks about anything here yet."
					action={writes ? <a href="/conversations/new">Begin one</a> : <a href="/practices">Read a practice</a>}
				>
					<p>
						A conversation can be about a practice, a meeting or a topic, or stand on its own. Answers come by mail too,
						if you like, and can be answered by mail.
					</p>
				</EmptyState>
			) : null}
			{followed.length > 0 ? (
				<Section title="What you follow">
					<List all={followed} />
					{moreFollowed ? (
						<p>
							<a href="/conversations?whose=followed">All that you follow</a>
						</p>
					) : null}
				</Section>
			) : null}
			{others.length > 0 ? (
				<Section title={followed.length > 0 ? "What others talk about" : "What is talked about"}>
					<List all={others} />
				</Section>
			) : null}
			<Pager next={next} first={first} what="Earlier ones" />
			{writes ? (
				<NextStep href="/conversations/new" label="Begin a conversation" />
			) : (
				<NextStep href="/practices" label="Read a practice" />
			)}
		</>
	);
};
