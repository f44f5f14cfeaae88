import { problem } from "#core/problem.ts";
import { latestLetters, type Posted } from "#identity/outbox.ts";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Time } from "#web/components/time.tsx";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";

/** As much as one looks through. */
const mostShown = 50;

/** The text of a letter, its addresses as links. */
const LetterText = ({ text }: { text: string }) => (
	<pre>{text.split(/(https?:\/\/\S+)/).map((part, i) => (i % 2 === 1 ? <a href={part}>{part}</a> : part))}</pre>
);

const OutboxPage = ({ letters }: { letters: readonly Posted[] }) => (
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
		<NextStep href="/sign-in" label="Ask for a link to sign in" />
	</>
);

/** Mail that a local run would have sent. A deployed site has no such page. */
export const outboxRoutes = <S extends AccountServices, A extends string>(kit: Kit<S, A>): AccountRoute<S, A>[] => [
	kit.routes.page(
		{ path: "/dev/outbox", may: kit.may.visit, summary: "Unsent mail, on one’s own machine only" },
		async (input) => {
			if (!input.services.config.local) return problem("not-found", "There is nothing at this address.");
			const letters = await latestLetters(input.services.db, mostShown);
			const children = <OutboxPage letters={letters} />;
			return { ok: true, value: kit.frame(input, { title: "Outbox", children }) };
		},
	),
];
