import * as z from "zod";
import type { ListPlace } from "#core/cursor.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { latestLetters, type Posted } from "#identity/outbox.ts";
import { textAsSent } from "#identity/send-mail.ts";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Time } from "#web/components/time.tsx";
import { instant } from "#web/instant.ts";
import { type ListPage, listOf, listPage, listQuery, nextHref } from "#web/list-page.ts";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";

const letterAnswer = z
	.object({ id: z.string(), to: z.string(), subject: z.string(), text: z.string(), createdAt: instant })
	.meta({ id: "Letter" });

/** The text of a letter, its addresses as links. */
const LetterText = ({ text }: { text: string }) => (
	<pre>{text.split(/(https?:\/\/\S+)/).map((part, i) => (i % 2 === 1 ? <a href={part}>{part}</a> : part))}</pre>
);

const OutboxPage = ({ letters, next }: { letters: readonly Posted[]; next?: string }) => (
	<>
		<PageHead
			title="Outbox"
			lead="This site runs on this very machine, so its mail isn’t sent. It lies here for you to read."
		/>
		{letters.length === 0 ? <EmptyState title="Nothing was written yet" /> : null}
		{letters.map((letter) => (
			<article class="card">
				<h2 dir="auto">{letter.subject}</h2>
				<p class="quiet">
					To {letter.recipient}, <Time at={letter.createdAt} style="datetime" />
				</p>
				<LetterText text={letter.body} />
			</article>
		))}
		<Pager next={next} what="Older" />
		<NextStep href="/sign-in" label="Ask for a link to sign in" />
	</>
);

/** The letters of a local run as they would be sent, latest first. */
const lettersIn = async <S extends AccountServices, A extends string>(
	{ endings }: Kit<S, A>,
	services: S,
	place: ListPlace,
): Promise<Result<ListPage<Posted>>> => {
	const { config, db } = services;
	if (!config.local) return problem("not-found", "There is nothing at this address.");
	const letters = await latestLetters(db, place);
	const ends = await endings(services, letters);
	const asSent = letters.map((letter, i) => ({ ...letter, body: textAsSent(letter, ends[i]) }));
	return ok(listPage(asSent, place.limit, (row) => ({ key: row.createdAt, id: row.id })));
};

/** Mail that a local run would have sent. A deployed site has no such page. */
export const outboxRoutes = <S extends AccountServices, A extends string>(kit: Kit<S, A>): AccountRoute<S, A>[] => [
	kit.routes.page(
		{
			path: "/dev/outbox",
			may: kit.may.visit,
			summary: "Unsent mail, on one’s own machine only",
			query: z.object(listQuery),
		},
		async (input) => {
			const letters = await lettersIn(kit, input.services, input.query);
			if (!letters.ok) return letters;
			const { items, next } = letters.value;
			const children = <OutboxPage letters={items} next={nextHref(input.c.req.url, next)} />;
			return { ok: true, value: kit.frame(input, { title: "Outbox", children }) };
		},
	),
	kit.routes.api(
		{
			method: "GET",
			path: "/api/dev/outbox",
			may: kit.may.visit,
			summary: "Unsent mail, latest first, on one’s own machine only",
			query: z.object(listQuery),
			answer: listOf(letterAnswer),
		},
		async ({ services, query }) => {
			const letters = await lettersIn(kit, services, query);
			if (!letters.ok) return letters;
			const { items, next } = letters.value;
			const told = items.map(({ recipient, body, ...letter }) => ({
				...letter,
				to: recipient,
				text: body,
			}));
			return { ok: true, value: { items: told, next } };
		},
	),
];
