import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { groupIndexing } from "../groups/actions.ts";
import type { Joins } from "../groups/rules.ts";
import type { GroupInList } from "../groups/store.ts";
import { groupTells } from "../groups/work-actions.ts";
import { planSessions, type Sessions } from "../meetings/session-actions.ts";
import { isIdOf } from "../practices/rules.ts";
import {
	changedMeanwhile,
	dayOf,
	isOpenToJoin,
	isRunning,
	mayBecomeGroup,
	mayTend,
	noSpace,
	notTending,
} from "./rules.ts";
import { readSpace } from "./store.ts";
import {
	becomeGroup,
	coordinateBy,
	insertSpace,
	letIn,
	moveEnd,
	saveJoins,
	saveQuestion,
	stillAsRead,
	stillIn,
} from "./write-store.ts";

export type NewSpace = Sessions & {
	readonly id: string;
	readonly name: string;
	readonly purpose: string;
	readonly question: string;
	readonly joins: Joins;
	/** Null: the day of the last session. */
	readonly endsOn: string | null;
};

/** Makes a space with all of its sessions (DOMAIN, B13). Sent twice, one is made. */
export const makeSpace = async (services: Services, who: Person, input: NewSpace): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const { id, name, purpose, question, joins } = input;
	if (!isIdOf("group", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const now = clock();
	const planned = await planSessions(services, { groupId: id, title: name, purpose: question, by: who.id }, input);
	if (!planned.ok) return planned;
	const { lastDay, statements } = planned.value;
	const endsOn = input.endsOn ?? lastDay;
	if (endsOn < lastDay)
		return problem("invalid", "It can’t end before the day of its last session.", { field: "endsOn" });
	if (endsOn < dayOf(now))
		return problem("invalid", "Please give times that are still to come.", { field: "startsLocal" });
	const done = await runGuarded(db, [
		insertSpace(db, { id, name, purpose, coordinatorId: who.id, endsOn, joins, createdAt: now }),
		letIn(db, id, who.id, now),
		saveQuestion(db, id, question, now),
		...statements,
		groupIndexing(services, id, { name, purpose, workingOn: question, kind: "space" }),
	]);
	if (done) return ok({ id });
	const known = await readSpace(db, who.id, id);
	return known?.coordinatorId === who.id && known.name === name
		? ok({ id })
		: problem("conflict", "This space was made before, under another name.");
};

/** A space that runs, for who tends it. */
const tended = async ({ db }: Services, who: Person, id: string): Promise<Result<GroupInList>> => {
	const space = await readSpace(db, who.id, id);
	if (space?.kind !== "space") return noSpace;
	if (!mayTend(who, space)) return notTending;
	const running = isRunning(space);
	return running.ok ? ok(space) : running;
};

/** Changes what a space asks, and until when people may join. */
export const changeSpace = async (
	services: Services,
	who: Person,
	id: string,
	{ question, joins }: { readonly question: string; readonly joins: Joins },
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await tended(services, who, id);
	if (!found.ok) return found;
	const space = found.value;
	const done = await runGuarded(db, [
		stillAsRead(db, space),
		saveQuestion(db, id, question, clock()),
		saveJoins(db, id, joins),
		groupIndexing(services, id, { ...space, workingOn: question }),
	]);
	return done ? ok(undefined) : changedMeanwhile;
};

/** Anybody here comes in while its door is open. */
export const joinSpace = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const space = await readSpace(db, who.id, id);
	if (space?.kind !== "space") return noSpace;
	if (space.mine) return ok(undefined);
	const running = isRunning(space);
	if (!running.ok) return running;
	if (!isOpenToJoin(space, clock()))
		return problem("conflict", "This space has begun, and goes on with those who are in it.");
	const done = await runGuarded(db, [stillAsRead(db, space), letIn(db, id, who.id, clock())]);
	return done ? ok(undefined) : changedMeanwhile;
};

/** A space is given more time, with a reason that its people read. */
export const prolongSpace = async (
	services: Services,
	who: Person,
	id: string,
	{ endsOn, reason, saidId }: { readonly endsOn: string; readonly reason: string; readonly saidId: string },
): Promise<Result<void>> => {
	const { db } = services;
	const found = await tended(services, who, id);
	if (!found.ok) return found;
	const space = found.value;
	if (space.endsOn === endsOn) return ok(undefined);
	if (endsOn <= (space.endsOn ?? ""))
		return problem("invalid", "Please give a later day than the one on which it ends now.", { field: "endsOn" });
	const done = await runGuarded(db, [
		stillAsRead(db, space),
		moveEnd(db, id, endsOn),
		...groupTells(services, who, { id: saidId, groupId: id, text: `This space goes on until ${endsOn}. ${reason}` }),
	]);
	return done ? ok(undefined) : changedMeanwhile;
};

/** A space goes on as a working group: the same people, words and page, without an end. What its people said stands in it. */
export const makeGroupOf = async (
	services: Services,
	who: Person,
	id: string,
	{ word, saidId }: { readonly word: string; readonly saidId: string },
): Promise<Result<void>> => {
	const { db, clock } = services;
	const space = await readSpace(db, who.id, id);
	if (!space) return noSpace;
	const may = mayBecomeGroup(space);
	if (!may.ok) return may;
	const text = ["This space has become a working group.", word].filter(Boolean).join(" ");
	const done = await runGuarded(db, [
		stillAsRead(db, space),
		stillIn(db, id, who.id),
		becomeGroup(db, id, clock()),
		coordinateBy(db, id, who.id),
		groupIndexing(services, id, { ...space, kind: "group" }),
		...groupTells(services, who, { id: saidId, groupId: id, text }),
	]);
	return done ? ok(undefined) : changedMeanwhile;
};
