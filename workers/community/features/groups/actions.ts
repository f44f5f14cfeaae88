import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isIdOf } from "../practices/rules.ts";
import { mayAdd, mayManage, mayRemove } from "./rules.ts";
import {
	deleteMember,
	insertGroup,
	insertMember,
	isMember,
	readGroup,
	stillMember,
	stillNotCoordinating,
	updateGroup,
} from "./store.ts";

export type GroupText = { readonly name: string; readonly purpose: string };

export const noGroup = problem("not-found", "There is no such group.");

const indexing = (services: Services, id: string, { name, purpose }: GroupText): Statement =>
	indexOwn(services.site, { id, kind: "group", container: null, language: null, title: name, body: purpose });

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
		indexing(services, id, input),
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
	if (!(await isMember(db, id, input.coordinatorId)))
		return problem("invalid", "Please choose one of the group’s members.", { field: "coordinatorId" });
	const { name, purpose, coordinatorId } = input;
	const done = await runGuarded(db, [
		stillMember(db, id, coordinatorId),
		updateGroup(db, id, { name, purpose, coordinatorId }),
		indexing(services, id, input),
	]);
	return done ? ok(undefined) : problem("conflict", "That member has just left the group.");
};

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
	await runBatch(db, [insertMember(db, id, personId, clock())]);
	return (await isMember(db, id, personId))
		? ok(undefined)
		: problem("invalid", "There is no such person here.", { field: "personId" });
};

/** A member leaves, or the coordinator lets one go. From then on the group's practices are closed to them. */
export const removeMember = async (
	services: Services,
	who: Person,
	id: string,
	personId: string,
): Promise<Result<void>> => {
	const { db } = services;
	const group = await readGroup(db, who.id, id);
	if (!group) return noGroup;
	const may = mayRemove(who, group, personId);
	if (!may.ok) return may;
	const done = await runGuarded(db, [stillNotCoordinating(db, id, personId), deleteMember(db, id, personId)]);
	return done ? ok(undefined) : problem("conflict", "A group needs a coordinator. Name another one first.");
};
