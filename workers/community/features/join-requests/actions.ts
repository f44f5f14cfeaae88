import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { isUniqueConflict } from "#exchange/conflict.ts";
import { runBatch } from "#exchange/site.ts";
import { expectArrival } from "#identity/arrivals.ts";
import { batch } from "#identity/db.ts";
import type { Sender } from "#identity/letters.ts";
import { mailPerAddress, mailPerClient, takeTurns } from "#identity/limits.ts";
import { mailJob, postLetter } from "#identity/outbox.ts";
import { type ListPage, listPage } from "#web/list-page.ts";
import type { Services } from "../../services.ts";
import { askedLetter, declineLetter, welcomeLetter } from "./letters.ts";
import type { Answer, RequestState } from "./rules.ts";
import {
	addRequest,
	answerRequest,
	forgetRequests,
	guardWaiting,
	lettersAbout,
	type RequestRow,
	readRequest,
	readRequests,
	tellStewards,
} from "./store.ts";

/** Who is welcomed may be away for a week. */
const welcomeLife = 14 * day;
/** So long a steward can look up what was answered to whom. */
const keptAnswered = 180 * day;

const sender = ({ card, config }: Services): Sender => ({ name: card.now().name, origin: config.origin });

export type Wish = {
	readonly name: string;
	readonly email: string;
	readonly message: string;
	readonly client: string | null;
};

/** Notes a wish to join, and tells the stewards. The answer is the same whether or not the address is known here. */
export const askToJoin = async (services: Services, wish: Wish): Promise<Result<void>> => {
	const turn = await takeTurns(services, [
		{ limit: mailPerAddress, of: wish.email },
		{ limit: mailPerClient, of: wish.client },
	]);
	if (!turn.ok) return turn;
	const { name, email, message } = wish;
	const id = newId("join", services);
	const now = services.clock();
	await batch(services.db, [
		addRequest(services.db, { id, name, email, message, state: "waiting", createdAt: now }),
		tellStewards(id, askedLetter(sender(services)), now),
	]);
	const letters = await lettersAbout(services.db, id);
	await services.enqueue(letters.map((letter) => mailJob(letter.id)));
	return ok(undefined);
};

export const listRequests = async (
	services: Services,
	state: RequestState,
	page: { readonly limit: number; readonly after?: { readonly key: number | string; readonly id: string } },
): Promise<ListPage<RequestRow>> =>
	listPage(await readRequests(services.db, state, page.limit, page.after), page.limit, (row) => ({
		key: row.createdAt,
		id: row.id,
	}));

const noRequest = problem("not-found", "There is no such request.");
const answered = problem("conflict", "Another steward has answered this already.");

/** Answers a request, and writes to who asked. Of two stewards at once, one is told that it was answered. */
export const answerJoin = async (services: Services, by: string, id: string, answer: Answer): Promise<Result<void>> => {
	const row = await readRequest(services.db, id);
	if (!row) return noRequest;
	if (row.state !== "waiting") return answered;
	const { statements, mail } = await replyTo(services, row, answer);
	const settled = { state: answer.decision, words: answer.words, by, at: services.clock() };
	try {
		await runBatch(services.db, [
			guardWaiting(services.db, id),
			answerRequest(services.db, id, settled),
			...statements,
		]);
	} catch (thrown) {
		if (isUniqueConflict(thrown)) return answered;
		throw thrown;
	}
	await services.enqueue([mailJob(mail)]);
	return ok(undefined);
};

const replyTo = async (services: Services, { name, email }: RequestRow, answer: Answer) => {
	const from = sender(services);
	if (answer.decision === "accepted")
		return expectArrival(services, {
			name,
			email,
			role: answer.role,
			invitation: null,
			next: "/me",
			life: welcomeLife,
			letter: (secret) => welcomeLetter(from, name, answer.words, secret),
		});
	const posted = postLetter(services, { recipient: email, ...declineLetter(from, name, answer.words) });
	return { statements: [posted.statement], mail: posted.id };
};

/** Forgets who asked once their answer is long past. */
export const forgetAnswered = async ({ db, clock }: Services): Promise<void> =>
	runBatch(db, [forgetRequests(db, clock() - keptAnswered)]);
