import { day, hour } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch } from "#exchange/site.ts";
import { expectArrival } from "#identity/arrivals.ts";
import { batch } from "#identity/db.ts";
import { senderTo } from "#identity/letters.ts";
import { mailPerAddress, mailPerClient, takeTurns } from "#identity/limits.ts";
import { mailJob, postLetter } from "#identity/outbox.ts";
import { sendLinkTo } from "#identity/sign-in.ts";
import { type ListPage, listPage } from "#web/list-page.ts";
import { readAddressees, spokenIn } from "../../db/person-letters.ts";
import { readStewardsToTell } from "../../db/steward-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
import { askedLetters, declineLetter, memberLetter, welcomeLetter } from "./letters.ts";
import { type Answer, inTheWay, type RequestState } from "./rules.ts";
import {
	addRequest,
	answerRequest,
	countWaiting,
	forgetRequests,
	type RequestRow,
	readRequest,
	readRequests,
	stillWaiting,
	tellStewards,
} from "./store.ts";

/** Who is welcomed may be away for a week. */
const welcomeLife = 14 * day;
/** So long a steward can look up what was answered to whom. */
const keptAnswered = 180 * day;

export type Wish = {
	readonly name: string;
	readonly email: string;
	readonly message: string;
	readonly client: string | null;
};

/** More than anybody can answer one by one; a flood from many addresses fills this and no mailbox. */
const mostWaiting = 200;
/** The first request is told of at once; what comes within the hour after a letter is gathered into the next. */
const lettersApart = hour;

const full = problem(
	"too-many",
	"Very many people have asked to join, and wait for an answer. No more requests are taken just now. Please come back in some days, or ask somebody whom you know here for an invitation.",
	{ reason: "join-requests-full" },
);

const telling = async (services: Services) => {
	const [id, now] = [newId("mail", services), services.clock()];
	const [from, stewards] = await Promise.all([senderOf(services), readStewardsToTell(services.db)]);
	const texts = worded(
		from,
		stewards,
		({ personId }) => ({ id: `${id}-${personId}`, personId, at: now }),
		(writing) => askedLetters(writing),
	);
	return tellStewards({ id, now, texts }, lettersApart);
};

const idsIn = (done: readonly { readonly rows: readonly { readonly id?: string }[] }[]): string[] =>
	done.flatMap(({ rows }) => rows.flatMap(({ id }) => (id === undefined ? [] : [id])));

/** Notes a wish to join, and tells the stewards. The answer is the same whether or not the address is known here. */
export const askToJoin = async (services: Services, wish: Wish): Promise<Result<void>> => {
	const turn = await takeTurns(services, [
		{ limit: mailPerAddress, of: wish.email },
		{ limit: mailPerClient, of: wish.client },
	]);
	if (!turn.ok) return turn;
	const { name, email, message } = wish;
	const row = { id: newId("join", services), name, email, message, createdAt: services.clock() };
	const [waiting, , ...letters] = await batch<{ id?: string; n: number }>(services.db, [
		countWaiting(),
		addRequest(row, mostWaiting),
		...(await telling(services)),
	]);
	if ((waiting?.rows[0]?.n ?? 0) >= mostWaiting) return full;
	await services.enqueue(idsIn(letters).map(mailJob));
	return ok(undefined);
};

/** Tells the stewards of requests that came while the last letter was young. */
export const tellOfGathered = async (services: Services): Promise<void> => {
	await services.enqueue(idsIn(await batch<{ id?: string }>(services.db, await telling(services))).map(mailJob));
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

/**
 * Answers a request, and writes to who asked. Of two stewards at once, one is told that it was answered. About somebody who
 * is in already nothing changes: they are sent a link to sign in, and `known` tells the steward.
 */
export const answerJoin = async (
	services: Services,
	by: string,
	id: string,
	answer: Answer,
): Promise<Result<{ readonly known: boolean }>> => {
	const row = await readRequest(services.db, id);
	if (!row) return noRequest;
	if (row.state !== "waiting") return answered;
	const obstacle = inTheWay(row.known, answer.decision);
	if (obstacle) return problem("conflict", obstacle);
	const { statements, mail } = await replyTo(services, row, answer);
	const settled = { state: answer.decision, words: answer.words, by, at: services.clock() };
	const answering = [stillWaiting(services.db, id), answerRequest(services.db, id, settled), ...statements];
	if (!(await runGuarded(services.db, answering))) return answered;
	await services.enqueue([mailJob(mail)]);
	return ok({ known: row.known?.state === "active" });
};

const replyTo = async (services: Services, { name, email, known }: RequestRow, answer: Answer) => {
	const from = await senderOf(services);
	if (known?.state === "active") {
		const [reader] = await readAddressees(services.db, [known.id]);
		const theirs = senderTo(from, spokenIn(reader?.languages ?? null));
		return sendLinkTo(services, {
			personId: known.id,
			email,
			next: "/",
			life: day,
			letter: (secret) => memberLetter(theirs, known.name, answer.words, secret),
		});
	}
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
