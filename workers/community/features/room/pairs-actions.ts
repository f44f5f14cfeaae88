import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { mayLead, notLeading } from "../meetings/rules.ts";
import { metFrom, mixed, type TableSize } from "./pairs-rules.ts";
import { noRoom, notBegun } from "./rules.ts";
import { readToPair } from "./store.ts";
import { endRounds, insertRound, readPast, stillAt } from "./write-store.ts";

/** Who met longer ago meets anew. */
const remembered = 2 * 365 * day;

const tooFew = problem("invalid", "At least two people who are here are needed.", { field: "people" });
const pairsAlready = problem(
	"conflict",
	"Somebody else has just made pairs, or moved the meeting on. Here is what is so now.",
);

type NewRound = {
	/** The rounds that there were when this was asked for: asked for twice, one is made. */
	readonly after: number;
	readonly size: TableSize;
	readonly prompt: string;
	readonly minutes: number;
	/** Who takes part, of those who are here; everybody where nobody is named. */
	readonly people: readonly string[];
};

const toPair = async ({ db }: Services, who: Person, id: string) => {
	const found = await readToPair(db, who.id, id);
	if (!found) return noRoom;
	if (!mayLead(who, found.state)) return notLeading;
	return found.state.state === "running" ? ok(found) : notBegun;
};

/** Makes pairs or trios of those who are here, mixing who has met least. A round that goes on ends with it. */
export const makePairs = async (
	services: Services,
	who: Person,
	id: string,
	asked: NewRound,
): Promise<Result<void>> => {
	const { db, clock, rooms } = services;
	const found = await toPair(services, who, id);
	if (!found.ok) return found;
	const { state, here, round } = found.value;
	const last = round?.round ?? 0;
	if (last !== asked.after) return pairsAlready;
	const there = here.map((one) => one.id);
	const people = asked.people.length === 0 ? there : there.filter((one) => asked.people.includes(one));
	if (people.length < 2) return tooFew;
	const now = clock();
	const { paired, attended } = await readPast(db, people, now - remembered);
	const tables = mixed(people, asked.size, metFrom(paired, attended));
	const { size, prompt, minutes } = asked;
	const row = { ...{ meetingId: id, round: last + 1, size, prompt, minutes }, startedAt: now };
	const { part, itemId } = state;
	const done = await runGuarded(db, [
		stillAt(db, id, who.id, { part, itemId, state: "running" }),
		endRounds(db, id, now),
		...insertRound(db, row, tables),
	]);
	if (!done) return pairsAlready;
	await rooms?.tell(id, "changed");
	return ok(undefined);
};

/** Calls everybody back from their pairs. */
export const endPairs = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, clock, rooms } = services;
	const found = await toPair(services, who, id);
	if (!found.ok) return found;
	const { part, itemId } = found.value.state;
	const done = await runGuarded(db, [
		stillAt(db, id, who.id, { part, itemId, state: "running" }),
		endRounds(db, id, clock()),
	]);
	if (!done) return pairsAlready;
	await rooms?.tell(id, "changed");
	return ok(undefined);
};
