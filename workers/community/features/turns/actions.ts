import { newId } from "#core/id.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import { mailJob } from "#identity/outbox.ts";
import type { Person } from "#web/viewer.ts";
import { lettersToPeople } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
import { freeingTurn, offeringIn, takingTurn } from "../meetings/turn-actions.ts";
import { zoneOf } from "../reminders/rules.ts";
import { turnLetter } from "./letters.ts";
import { answeredAlready, itemTitles, noTurn, notAskable, saidNotThisTime, type TurnRole } from "./rules.ts";
import { readMyTurn, readOffered, type TurnOfMine } from "./store.ts";
import {
	answerTurn,
	forgetTurns,
	insertTurn,
	markDone,
	readAskable,
	stillAskable,
	stillOffered,
	stillTaken,
} from "./write-store.ts";

/**
 * Offers a turn in a meeting to somebody of its circle: whoever leads the meeting does. Offered twice it is offered once,
 * and who has answered isn't asked again for this meeting.
 */
export const offerTurn = async (
	services: Services,
	who: Person,
	meetingId: string,
	{ role, personId }: { readonly role: TurnRole; readonly personId: string },
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const open = await offeringIn(services, who, meetingId);
	if (!open.ok) return open;
	const { meeting, grounds } = open.value;
	const [from, to] = await Promise.all([senderOf(services), readAskable(db, personId, meeting.groupId)]);
	if (!to) return notAskable;
	const [id, now] = [newId("turn", services), clock()];
	const offered = { toName: to.name, byName: who.name, role, meeting, zone: zoneOf(to, meeting.timeZone) };
	const letter = { id: newId("mail", services), personId, at: afterQuietHours(to, now) };
	const texts = worded(
		from,
		[to],
		() => letter,
		(writing) => turnLetter(writing, offered),
	).map((text) => ({ ...text, ...{ kind: "turn" as const, about: [meetingId] } }));
	const done = await runGuarded(db, [
		...grounds,
		stillAskable(db, personId, meeting.groupId),
		insertTurn(db, { id, meetingId, role, personId, state: "offered", offeredBy: who.id, createdAt: now }),
		...lettersToPeople(db, texts),
	]);
	if (done) {
		if (letter.at <= now) await services.enqueue([mailJob(letter.id)]);
		return ok({ id });
	}
	const known = await readOffered(db, { meetingId, role, personId });
	if (!known) return notAskable;
	return known.state === "declined" ? saidNotThisTime : ok({ id: known.id });
};

const offeredTo = async (services: Services, who: Person, id: string): Promise<Result<TurnOfMine>> => {
	const found = await readMyTurn(services.db, who.id, id, services.clock());
	return found ? ok(found) : noTurn;
};

/** Takes a turn: from then on one facilitates, or what one brings is on the agenda. */
export const takeTurn = async (services: Services, who: Person, id: string, title: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await offeredTo(services, who, id);
	if (!found.ok) return found;
	const { role, state, meetingId } = found.value;
	if (state === "taken") return ok(undefined);
	if (state !== "offered") return answeredAlready;
	const item = { itemId: newId("item", services), turnId: id };
	const taking = await takingTurn(
		services,
		who,
		meetingId,
		role === "facilitate" ? { role } : { role, ...item, title: title || itemTitles[role] },
	);
	if (!taking.ok) return taking;
	const done = await runGuarded(db, [stillOffered(db, id), ...taking.value, answerTurn(db, id, "taken", clock())]);
	return done ? ok(undefined) : answeredAlready;
};

/** "Not this time", also of a turn that one took: it is free again. No reason is asked, and none is kept. */
export const declineTurn = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await offeredTo(services, who, id);
	if (!found.ok) return found;
	const { state, meetingId, role } = found.value;
	if (state === "declined") return ok(undefined);
	if (state === "done" || (state === "taken" && !found.value.ahead)) return answeredAlready;
	const held =
		state === "taken"
			? [stillTaken(db, id), ...freeingTurn(services, who, meetingId, { role, turnId: id })]
			: [stillOffered(db, id)];
	const done = await runGuarded(db, [...held, answerTurn(db, id, "declined", clock())]);
	return done ? ok(undefined) : answeredAlready;
};

/** The clock's chore: turns of meetings that were held are done. */
export const settleTurns = ({ db, clock }: Services): Promise<void> => runBatch(db, [markDone(db, clock())]);

/** The statement for the batch in which somebody leaves the chapter. */
export const leavingTurns = ({ db }: Pick<Services, "db">, personId: string): Statement => forgetTurns(db, personId);
