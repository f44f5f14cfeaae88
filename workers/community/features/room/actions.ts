import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { makeCommitment } from "../commitments/actions.ts";
import { draftNextMeetings } from "../meetings/drafting-actions.ts";
import { mayLead, notLeading, over } from "../meetings/rules.ts";
import { raiseTopic } from "../topics/actions.ts";
import type { Format } from "../topics/rules.ts";
import { mergeNotes } from "./notes-actions.ts";
import { beginningOf, mayBegin, noRoom, notBegun, overtaken, type Place, samePlace, tooEarly } from "./rules.ts";
import { readRoomState, readToRun } from "./store.ts";
import { endRounds, stillAt, stillOpenTo, updateMeeting, writeCame } from "./write-store.ts";

type ToRun = NonNullable<Awaited<ReturnType<typeof readToRun>>>;

/** A meeting that the person runs, with its agenda. */
const toRun = async ({ db }: Services, who: Person, id: string): Promise<Result<ToRun>> => {
	const found = await readToRun(db, who.id, id);
	if (!found) return noRoom;
	return mayLead(who, found.state) ? ok(found) : notLeading;
};

const placeOf = ({ part, itemId }: ToRun["state"]): Place => ({ part, itemId });

/** Runs a step from what was seen, and has everybody see it. Whoever was overtaken is told what is so now. */
const stepped = async (
	services: Services,
	who: Person,
	{ state: { id, state }, seen, write }: { state: ToRun["state"]; seen: Place; write: readonly Statement[] },
): Promise<Result<void>> => {
	const { db, rooms } = services;
	if (await runGuarded(db, [stillAt(db, id, who.id, { ...seen, state }), ...write])) {
		await rooms?.tell(id, "changed");
		return ok(undefined);
	}
	const now = await readToRun(db, who.id, id);
	return now ? overtaken(placeOf(now.state), now.state.state, now.items) : noRoom;
};

/** Begins a meeting, with the first item of its first part. Who begins it is there. Begun already, nothing changes. */
export const beginMeeting = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const found = await toRun(services, who, id);
	if (!found.ok) return found;
	const { state, items } = found.value;
	if (state.state === "running") return ok(undefined);
	if (state.state !== "planned") return over;
	const { db, clock } = services;
	const now = clock();
	if (!mayBegin(state.startsAt, now)) return tooEarly;
	const place = beginningOf("reflect", items);
	return stepped(services, who, {
		state,
		seen: placeOf(state),
		write: [
			updateMeeting(db, id, { state: "running", ...place, partSince: now, updatedAt: now }),
			writeCame(db, id, [who.id], now),
		],
	});
};

/** Moves a running meeting to a part or an item, from where it was seen. Two who want the same both get it. */
export const moveMeeting = async (
	services: Services,
	who: Person,
	id: string,
	{ to, seen }: { readonly to: Place; readonly seen: Place },
): Promise<Result<void>> => {
	const found = await toRun(services, who, id);
	if (!found.ok) return found;
	const { state, items } = found.value;
	if (state.state !== "running" || to.part === null) return notBegun;
	const item = items.find((one) => one.id === to.itemId);
	const place = item ? { part: item.part, itemId: item.id } : beginningOf(to.part, items);
	if (samePlace(place, placeOf(state))) return ok(undefined);
	const now = services.clock();
	const partSince = place.part === state.part ? state.partSince : now;
	return stepped(services, who, {
		...{ state, seen },
		write: [updateMeeting(services.db, id, { ...place, partSince, updatedAt: now })],
	});
};

/** Ends a meeting: what was written is put together, nothing of it goes, and a series plans when one meets again. */
export const endMeeting = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const found = await toRun(services, who, id);
	if (!found.ok) return found;
	const { state } = found.value;
	if (state.state === "held") return ok(undefined);
	if (state.state !== "running") return notBegun;
	const { db, clock } = services;
	const now = clock();
	const done = await stepped(services, who, {
		...{ state, seen: placeOf(state) },
		write: [
			updateMeeting(db, id, { state: "held", part: null, partSince: null, itemId: null, updatedAt: now }),
			endRounds(db, id, now),
		],
	});
	if (!done.ok) return done;
	await mergeNotes(services, id);
	await draftNextMeetings(services);
	return done;
};

/**
 * Notes that somebody is there, or by whoever runs the meeting that others are, who have nothing at hand to say so. Before
 * its day, and once it is over, opening the room says nothing.
 */
export const comeIn = async (
	services: Services,
	who: Person,
	id: string,
	others: readonly string[] = [],
): Promise<Result<void>> => {
	const { db, clock, rooms } = services;
	const state = await readRoomState(db, who.id, id);
	if (!state) return noRoom;
	if (others.length > 0 && !mayLead(who, state)) return notLeading;
	const now = clock();
	if (state.state !== "planned" && state.state !== "running") return over;
	if (!mayBegin(state.startsAt, now)) return tooEarly;
	if (others.length === 0 && state.came !== null) return ok(undefined);
	const people = others.length > 0 ? others : [who.id];
	const done = await runGuarded(db, [stillOpenTo(db, id, who.id), writeCame(db, id, people, now)]);
	if (!done) return over;
	await rooms?.tell(id, "changed");
	return ok(undefined);
};

/** Says in the meeting what one will put into practice. */
export const promiseHere = async (
	services: Services,
	who: Person,
	meetingId: string,
	said: { readonly id: string; readonly text: string; readonly language: string },
): Promise<Result<void>> => {
	const state = await readRoomState(services.db, who.id, meetingId);
	if (!state) return noRoom;
	const made = await makeCommitment(services, who, { ...said, due: null, groupId: state.groupId, meetingId });
	if (!made.ok) return made;
	await services.rooms?.tell(meetingId, "changed");
	return ok(undefined);
};

/** Raises in the meeting what to learn next. */
export const raiseHere = async (
	services: Services,
	who: Person,
	meetingId: string,
	said: { readonly id: string; readonly title: string; readonly language: string; readonly format: Format },
): Promise<Result<void>> => {
	const state = await readRoomState(services.db, who.id, meetingId);
	if (!state) return noRoom;
	const { groupId } = state;
	const made = await raiseTopic(services, who, { ...said, text: "", groupId, from: meetingId });
	if (!made.ok) return made;
	await services.rooms?.tell(meetingId, "changed");
	return ok(undefined);
};
