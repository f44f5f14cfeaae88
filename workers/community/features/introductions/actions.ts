import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { publish, recordIdOf, withdraw } from "#exchange/publish.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { ContentInput } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import type { Services } from "../../services.ts";
import { noteAsked } from "./received.ts";
import { askAgainAfter, contactOf, mostOpen } from "./rules.ts";
import {
	askedSince,
	type Introduction,
	insertIntroduction,
	mayWish,
	moveIntroduction,
	readIntroduction,
	readOpenWishes,
	readOwingContact,
	readPerson,
	readTakenBack,
	readTheirRecord,
	readToPull,
	readTravelling,
	stillAt,
	tellAgain,
	withdrawAllOf,
} from "./store.ts";

/** An introduction goes to one site only, and carries no name: its message is all that is read. */
const publishTo = (
	{ site }: Services,
	origin: string,
	localId: string,
	content: ContentInput<"introduction">,
): Promise<Statement[]> =>
	publish(site, {
		localId,
		kind: "introduction",
		type: recordTypes.introduction,
		audience: { scope: "sites", sites: [origin] },
		content,
	});

const askedAlready = problem("conflict", "You have asked this person already. Look under your introductions.");
const changedMeanwhile = problem("conflict", "This was answered or taken back already.");

/** Asks to meet a person of another chapter. Returns the introduction's id. */
export const askToMeet = async (
	services: Services,
	personId: string,
	wish: { readonly person: string; readonly message: string; readonly line: string },
): Promise<Result<string>> => {
	const { db, site, config, clock } = services;
	const them = await readTheirRecord(db, config.origin, wish.person, clock());
	if (!them)
		return problem("not-found", "Nobody with this address can be asked. Perhaps they no longer want to be found.");
	if (await askedSince(db, personId, wish.person, clock() - askAgainAfter))
		return problem("conflict", "You asked this person not long ago. Please give it a month before you ask again.");
	const open = await readOpenWishes(db, personId);
	if (open.some((one) => one.theirPerson === wish.person)) return askedAlready;
	if (open.length >= mostOpen)
		return problem("too-many", `You wait for ${open.length} answers. Take one back before you ask somebody else.`);
	const id = newId("introduction", services);
	const done = await runGuarded(db, [
		mayWish(db, personId, wish.person, mostOpen),
		insertIntroduction(db, {
			id,
			direction: "asked",
			personId,
			theirOrigin: them.origin,
			theirPerson: wish.person,
			theirName: them.name,
			recordId: recordIdOf(site, id),
			ourLine: wish.line,
			message: wish.message,
			state: "asked",
			createdAt: clock(),
		}),
		...(await publishTo(services, them.origin, id, {
			from: recordIdOf(site, personId),
			to: wish.person,
			message: wish.message,
			state: "asked",
		})),
	]);
	if (!done) return askedAlready;
	await services.enqueue([{ type: "announce" }]);
	return ok(id);
};

const mine = async (services: Services, personId: string, id: string): Promise<Result<Introduction>> => {
	const found = await readIntroduction(services.db, personId, id);
	return found ? ok(found) : problem("not-found", "There is no such introduction of yours.");
};

/** Answers somebody of another chapter. With yes, our person's contact details go to that chapter, for that person. */
export const answerWish = async (
	services: Services,
	personId: string,
	id: string,
	answer: { readonly yes: boolean; readonly line: string },
): Promise<Result<void>> => {
	const { db, site, clock } = services;
	const [found, us] = [await mine(services, personId, id), await readPerson(db, personId)];
	if (!found.ok) return found;
	const { direction, state, theirOrigin, theirPerson, recordId } = found.value;
	if (direction !== "received" || state !== "asked" || !us) return changedMeanwhile;
	const next = answer.yes ? "accepted" : "declined";
	const done = await runGuarded(db, [
		stillAt(db, id, "asked"),
		moveIntroduction(db, id, {
			state: next,
			decidedAt: clock(),
			answerId: recordIdOf(site, id),
			ourLine: answer.yes ? answer.line : "",
		}),
		...(await publishTo(services, theirOrigin, id, {
			from: theirPerson,
			to: recordIdOf(site, personId),
			state: next,
			answers: recordId,
			...(answer.yes ? { contact: { ...contactOf(us, answer.line) } } : {}),
		})),
	]);
	if (!done) return changedMeanwhile;
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** Takes an introduction back: our record leaves the other site, and with it our contact details. */
export const endIntroduction = async (services: Services, personId: string, id: string): Promise<Result<void>> => {
	const found = await mine(services, personId, id);
	if (!found.ok) return found;
	const { direction, state } = found.value;
	if (state === "withdrawn") return ok(undefined);
	if (direction === "received" && state === "asked")
		return problem("conflict", "Please answer with yes or no; there is nothing of yours to take back yet.");
	const { db, site } = services;
	const done = await runGuarded(db, [
		stillAt(db, id, state),
		moveIntroduction(db, id, { state: "withdrawn", contact: null, ourLine: "" }),
		...(await withdraw(site, id, "introduction")),
	]);
	if (!done) return problem("conflict", "There was an answer just now. Look at it again before you decide.");
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** Each costs a handful of statements of the 50 that one request may run; the clock takes the rest back. */
const takenBackAtOnce = 3;

/** The statements that take back what is open of a person who leaves. Afterwards the caller enqueues `announce`. */
export const endingIntroductions = async ({ db, site }: Services, personId: string): Promise<Statement[]> => {
	const travelling = await readTravelling(db, personId, takenBackAtOnce);
	const withdrawals = await Promise.all(travelling.map(({ id }) => withdraw(site, id, "introduction")));
	return [withdrawAllOf(db, personId), ...withdrawals.flat()];
};

/**
 * What follows from what came: contact details that are owed since the other side said yes, records of introductions
 * that the other side took back, wishes that could not be noted at first, and answers to be fetched. What changes at this very
 * moment waits for the next run.
 */
export const settleIntroductions = async (services: Services): Promise<void> => {
	const { db, site, config, clock } = services;
	await runBatch(db, [...noteAsked(site), tellAgain(db, config.origin)]);
	const owing = await readOwingContact(db, config.origin);
	const takenBack = await readTakenBack(db, config.origin);
	for (const one of owing) await giveContact(services, one);
	for (const { id } of takenBack) await runGuarded(db, await withdraw(site, id, "introduction"));
	const toPull = await readToPull(db, clock());
	await services.enqueue(toPull.map(({ origin }) => ({ type: "pull", peer: origin })));
	if (owing.length + takenBack.length > 0) await services.enqueue([{ type: "announce" }]);
};

type Owing = Awaited<ReturnType<typeof readOwingContact>>[number];

const giveContact = async (services: Services, owing: Owing): Promise<void> => {
	const us = await readPerson(services.db, owing.personId);
	if (!us) return;
	const statements = await publishTo(services, owing.theirOrigin, owing.id, {
		from: recordIdOf(services.site, owing.personId),
		to: owing.theirPerson,
		message: owing.message,
		state: "accepted",
		contact: { ...contactOf(us, owing.ourLine) },
	});
	await runGuarded(services.db, [stillAt(services.db, owing.id, "accepted"), ...statements]);
};
