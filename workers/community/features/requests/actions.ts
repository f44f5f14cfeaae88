import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { isQuiet } from "#core/quiet-hours.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import { type Limit, takeTurns } from "#identity/limits.ts";
import { mailJob } from "#identity/outbox.ts";
import type { Person } from "#web/viewer.ts";
import { lettersToPeople } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
import { joined } from "../search/rules.ts";
import { letterId, readUntold } from "./letter-store.ts";
import { requestLetter } from "./letters.ts";
import {
	askedAlready,
	enoughAsked,
	enoughWaiting,
	lapsesAfter,
	mostAskedAtOnce,
	mostWaitingFor,
	noRequest,
	notNow,
	notOpenToThem,
} from "./rules.ts";
import {
	deleteOf,
	deleteWaitingAbout,
	forgetAbout,
	insertRequest,
	lapse,
	readAskGrounds,
	stillAskable,
	stillWaiting,
	writeDone,
	writeState,
	writeTakes,
} from "./store.ts";

const nothingThere = problem("not-found", "What you ask about is not there any more, or isn’t open to you.");
const nobody = problem("invalid", "There is no such person here.");
const notOneself = problem("invalid", "You needn’t ask yourself; just go ahead.");

/** Each is a letter to somebody. What waits at once is bounded too; this bounds what is asked in a day. */
const requestsPerPerson: Limit = {
	...{ name: "requests", most: 40, per: day },
	words: "You have asked a good many people today.",
};

type Asking = {
	/** What it is about: anything that has a page of its own and can be found. */
	readonly aboutId: string;
	readonly toId: string;
	/** Why this person, in words that they will read. */
	readonly reason: string;
};

/**
 * Asks one person for help with one thing: they find it among what they are asked, and get a letter. Refused where they
 * can't see the thing or take no requests; asked twice, it is one request.
 */
export const askOf = async (
	services: Services,
	who: Person,
	{ aboutId, toId, reason }: Asking,
): Promise<Result<{ id: string; href: string }>> => {
	const { db, clock } = services;
	if (toId === who.id) return notOneself;
	const grounds = await readAskGrounds(db, { fromId: who.id, toId, aboutId });
	const { about, person, before } = grounds;
	if (!about) return nothingThere;
	if (!person) return nobody;
	const href = about.href;
	if (before)
		return before.fromId === who.id && before.state === "waiting" ? ok({ id: before.id, href }) : askedAlready;
	if (person.sees !== 1) return notOpenToThem;
	if (person.takes !== 1) return notNow;
	if (grounds.askedAtOnce >= mostAskedAtOnce) return enoughAsked;
	if (grounds.waitingFor >= mostWaitingFor) return enoughWaiting;
	const turn = await takeTurns(services, [{ limit: requestsPerPerson, of: who.id }]);
	if (!turn.ok) return turn;
	const id = newId("request", services);
	const row = { id, aboutId, fromId: who.id, toId, reason, state: "waiting" as const, createdAt: clock() };
	const done = await runGuarded(db, [stillAskable(db, toId, aboutId), insertRequest(db, row)]);
	if (!done) return askedAlready;
	await tellOfRequests(services);
	return ok({ id, href });
};

const settled = async (
	services: Services,
	who: Person,
	id: string,
	state: "declined" | "done",
): Promise<Result<void>> => {
	const { db, clock } = services;
	const batch = [stillWaiting(db, id, who.id), writeState(db, id, who.id, state, clock())];
	return (await runGuarded(db, batch)) ? ok(undefined) : noRequest;
};

/** "Not this time." No reason is asked. */
export const declineRequest = (services: Services, who: Person, id: string): Promise<Result<void>> =>
	settled(services, who, id, "declined");

/** "I have helped", where what was done doesn't say so by itself. */
export const requestDone = (services: Services, who: Person, id: string): Promise<Result<void>> =>
	settled(services, who, id, "done");

/** The statement by which what somebody was asked about a thing is done, for the batch in which they do it. */
export const finishingRequest = (
	{ db, clock }: Pick<Services, "db" | "clock">,
	aboutId: string,
	who: Person,
): Statement => writeDone(db, aboutId, who.id, clock());

/** The statement by which nobody is asked about a thing any more, for the batch in which it goes or is settled. */
export const droppingRequests = ({ db }: Pick<Services, "db">, aboutId: string): Statement =>
	deleteWaitingAbout(db, aboutId);

/** The statements by which what was asked about a thing goes with it, for the batch in which it is deleted for good. */
export const forgettingRequests = ({ db }: Pick<Services, "db">, aboutId: string): Statement[] =>
	forgetAbout(db, aboutId);

/** Says whether one takes requests. Nobody else sees why somebody isn't suggested. */
export const sayTakes = async ({ db }: Services, who: Person, takes: boolean): Promise<Result<void>> => {
	await runBatch(db, [writeTakes(db, who.id, takes)]);
	return ok(undefined);
};

/** What nobody answers within two weeks lapses by itself. */
export const lapseRequests = ({ db, clock }: Services): Promise<void> =>
	runBatch(db, [lapse(db, clock() - lapsesAfter, clock())]);

/** Whoever wasn't told within two days, because of quiet hours without end, finds it on their page. */
const toldWithin = 2 * day;
/** Letters at once: a request is rare. */
const mostLetters = 20;

/** Writes the letters of requests that nobody was told of, but for those whose quiet hours it is. */
export const tellOfRequests = async (services: Services): Promise<void> => {
	const { db, clock } = services;
	const now = clock();
	const due = (await readUntold(db, now - toldWithin, mostLetters)).filter((one) => !isQuiet(one, now));
	if (due.length === 0) return;
	const from = await senderOf(services);
	const letters = due.flatMap((one) =>
		worded(
			from,
			[one],
			({ id, personId }) => ({ id: letterId(id), personId, at: now }),
			(writing) => ({
				...requestLetter(writing, { ...one, title: joined(one.title).trim() }),
				...{ kind: "request" as const, about: [one.aboutId] },
			}),
		),
	);
	await runBatch(db, lettersToPeople(db, letters));
	await services.enqueue(due.map(({ id }) => mailJob(letterId(id))));
};

/** The statements by which what is asked of and by somebody goes with them, for the batch in which they leave. */
export const leavingRequests = ({ db }: Pick<Services, "db">, personId: string): Statement[] => deleteOf(db, personId);
