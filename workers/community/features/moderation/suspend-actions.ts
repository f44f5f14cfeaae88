import { isoOf } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Statement } from "#exchange/site.ts";
import { senderTo } from "#identity/letters.ts";
import { mailJob, postLetter } from "#identity/outbox.ts";
import { spokenIn } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf } from "../../telling.ts";
import { setState } from "../people/actions.ts";
import type { Decider } from "./deciding.ts";
import { decidedLetter } from "./letters.ts";
import { answeringReports } from "./report-actions.ts";
import { noSuchThing } from "./rules.ts";
import { readAddressee, readOverdue } from "./store.ts";
import { insertDecision } from "./write-store.ts";

const oneself = problem("forbidden", "Nobody decides about themselves. Another steward does.");
const gone = problem("conflict", "They have left.");

type Change = {
	readonly act: "suspend" | "restore";
	readonly reason: string;
	/** Until when somebody is suspended; null for without end. */
	readonly until?: number | null;
};

/** Time lets somebody back in whose suspension is over. */
const time: Decider = { id: "", name: "", steward: true };

const change = async (
	services: Services,
	who: Decider,
	personId: string,
	{ act, reason, until = null }: Change,
	also: readonly Statement[] = [],
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const person = await readAddressee(db, personId);
	if (!person) return noSuchThing;
	if (personId === who.id) return oneself;
	if (person.state === "left") return gone;
	const id = newId("moderation", services);
	const day = until === null ? undefined : isoOf(until).slice(0, 10);
	const from = senderTo(await senderOf(services), spokenIn(person.languages));
	const said = who.id === time.id ? ({ over: true } as const) : reason;
	const words = decidedLetter(from, { act, kind: "profile", reason: said, until: day });
	const letter = person.email ? postLetter(services, { recipient: person.email, ...words }) : undefined;
	const row = { id, act, aboutId: personId, kind: "profile", title: person.name, personId, reason, byId: who.id };
	const done = await setState(services, personId, act === "suspend" ? "suspended" : "active", undefined, [
		insertDecision(db, { ...row, until, createdAt: clock() }),
		...(letter ? [letter.statement] : []),
		...also,
	]);
	if (!done.ok) return done;
	if (letter) await services.enqueue([mailJob(letter.id)]);
	return ok({ id });
};

/**
 * Suspends somebody, with the reason that they read, until a moment or until a steward lets them back in. They are signed out,
 * may sign in only to read it, to answer and to take along what is theirs, and are taken back from other chapters.
 */
export const suspend = async (
	services: Services,
	who: Decider,
	personId: string,
	given: { readonly reason: string; readonly until: number | null; readonly word?: string },
): Promise<Result<{ id: string }>> => {
	const reports = await answeringReports(services, who, personId, { acted: true, word: given.word ?? "" });
	const done = await change(services, who, personId, { act: "suspend", ...given }, reports.statements);
	if (done.ok) await reports.send();
	return done;
};

/** Lets somebody back in before it is over, or who was suspended without end. */
export const restore = (
	services: Services,
	who: Decider,
	personId: string,
	reason: string,
): Promise<Result<{ id: string }>> => change(services, who, personId, { act: "restore", reason });

/** As many as one tick lets back in. */
const atOnce = 20;

/** Lets back in whose time is over: to be called by the clock. */
export const endSuspensions = async (services: Services): Promise<void> => {
	for (const { id } of await readOverdue(services.db, services.clock(), atOnce))
		await change(services, time, id, { act: "restore", reason: "The time for which you were suspended is over." });
};
