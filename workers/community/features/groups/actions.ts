import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import { dropUnreadable, lettersFor } from "../../db/letter-readers.ts";
import type { Services } from "../../services.ts";
import { telling } from "../../telling.ts";
import { leavingAssists } from "../assists/leaving-actions.ts";
import { leavingGroupMeetings } from "../meetings/leaving-actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { addedLetter } from "./letters.ts";
import { isOpen, mayAdd, mayClose, mayManage, mayRemove } from "./rules.ts";
import { type GroupInList, isMember, readGroup } from "./store.ts";
import {
	closeGroup,
	deleteMember,
	insertGroup,
	insertMember,
	leaveAllGroups,
	stillAlone,
	stillMember,
	stillNotCoordinating,
	stillOpen,
	updateGroup,
} from "./write-store.ts";

type GroupText = { readonly name: string; readonly purpose: string };

export const noGroup = problem("not-found", "There is no such group.");

/** A group as the chapter finds it: by what it is for, and by what it works on. */
export const groupIndexing = (
	{ site }: Services,
	id: string,
	{ name, purpose, workingOn, kind }: GroupText & Pick<GroupInList, "workingOn" | "kind">,
): Statement =>
	indexOwn(site, {
		...{ id, kind, container: kind === "circle" ? id : null, language: null, title: name },
		body: [purpose, workingOn].filter(Boolean).join("\n"),
	});

/** Founds a group; who does so coordinates it. `id` was made with the form, so that a form sent twice makes one group. */
export const createGroup = async (
	services: Services,
	who: Person,
	input: GroupText & { readonly id: string },
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("group", input.id)) return problem("invalid", "This form is damaged. Please open it again.");
	const now = clock();
	const { id, name, purpose } = input;
	const done = await runGuarded(db, [
		insertGroup(db, { id, name, purpose, coordinatorId: who.id, createdAt: now }),
		insertMember(db, id, who.id, now),
		groupIndexing(services, id, { ...input, workingOn: "", kind: "group" }),
	]);
	if (done) return ok({ id });
	const known = await readGroup(db, who.id, id);
	return known?.coordinatorId === who.id && known.name === name
		? ok({ id })
		: problem("conflict", "This group was founded before, under another name.");
};

/** Changes what a group is called and is for, and who coordinates it: one of its members. */
export const changeGroup = async (
	services: Services,
	who: Person,
	id: string,
	input: GroupText & { readonly coordinatorId: string },
): Promise<Result<void>> => {
	const { db } = services;
	const group = await readGroup(db, who.id, id);
	if (!group) return noGroup;
	if (!mayManage(who, group)) return problem("forbidden", "Its coordinator can change a group, or a steward.");
	const open = isOpen(group);
	if (!open.ok) return open;
	if (!(await isMember(db, id, input.coordinatorId)))
		return problem("invalid", "Please choose one of the group’s members.", { field: "coordinator" });
	const { name, purpose, coordinatorId } = input;
	const done = await runGuarded(db, [
		stillMember(db, id, coordinatorId),
		stillOpen(db, id),
		updateGroup(db, id, { name, purpose, coordinatorId }),
		groupIndexing(services, id, { ...input, workingOn: group.workingOn, kind: group.kind }),
	]);
	return done
		? ok(undefined)
		: problem("conflict", "That member has just left the group, or it was closed. Look at it again.");
};

/** Somebody is taken in by who runs the group, and hears of it. */
export const addMember = async (
	services: Services,
	who: Person,
	id: string,
	personId: string,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const group = await readGroup(db, who.id, id);
	if (!group) return noGroup;
	const may = mayAdd(who, group, personId);
	if (!may.ok) return may;
	if (await isMember(db, id, personId)) return ok(undefined);
	const told = await telling(services, who.id === personId ? [] : [personId], {
		write: (from) => addedLetter(from, { ...group, by: who.name }),
		...{ kind: "added", about: [id] },
	});
	const done = await runGuarded(db, [stillOpen(db, id), insertMember(db, id, personId, clock()), ...told.statements]);
	if (!done) return problem("conflict", "This group has just been closed.");
	if (!(await isMember(db, id, personId)))
		return problem("invalid", "There is no such person here.", { field: "person" });
	await told.send();
	return ok(undefined);
};

/**
 * A member leaves, or the coordinator lets one go: from then on the group's practices are closed to them, and nobody in it
 * waits for them. When the last
 * one leaves, the group is closed instead, so that what it wrote keeps its reader.
 */
export const removeMember = async (
	services: Services,
	who: Person,
	id: string,
	personId: string,
): Promise<Result<void>> => {
	const { db } = services;
	const group = await readGroup(db, who.id, id);
	if (!group) return noGroup;
	if (isLastLeaving(who, group, personId)) return over(services, id, [stillAlone(db, id, who.id)]);
	const may = mayRemove(who, group, personId);
	if (!may.ok) return may;
	const done = await runGuarded(db, [
		stillNotCoordinating(db, id, personId),
		...leavingGroupMeetings(services, personId, id),
		...leavingAssists(services, personId, id),
		deleteMember(db, id, personId),
		dropUnreadable(db, lettersFor(personId)),
	]);
	return done ? ok(undefined) : problem("conflict", "A group needs a coordinator. Name another one first.");
};

/** Whether somebody is about to leave whom nobody would follow as coordinator. */
export const isLastLeaving = (who: Person, group: GroupInList, personId: string): boolean =>
	who.id === personId && group.coordinatorId === personId && group.closedAt === null && group.alone;

const over = async (
	{ db, clock, site }: Services,
	id: string,
	conditions: readonly Statement[] = [],
): Promise<Result<void>> => {
	const done = await runGuarded(db, [
		...conditions,
		stillOpen(db, id),
		closeGroup(db, id, clock()),
		unindexOwn(site, id),
	]);
	return done ? ok(undefined) : problem("conflict", "The group has changed meanwhile. Look at it again.");
};

/** Closes a group for good: who is in it reads on, nobody comes in, and nothing new is written in it. */
export const endGroup = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const group = await readGroup(services.db, who.id, id);
	if (!group) return noGroup;
	const open = isOpen(group);
	if (!open.ok) return open;
	if (!mayClose(who, group))
		return problem("forbidden", "Its coordinator can close a group, a facilitator who is in it, or a steward.");
	return over(services, id);
};

/** The statements by which somebody who leaves the chapter leaves their groups, for the batch in which they do. */
export const leavingGroups = ({ db, clock }: Services, personId: string): Statement[] =>
	leaveAllGroups(db, personId, clock());
