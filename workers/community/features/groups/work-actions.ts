import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingThreads, groundsFor } from "../cycle/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { groupIndexing, noGroup } from "./actions.ts";
import { isOpen, mayManage, type WorkWords } from "./rules.ts";
import { readGroup } from "./store.ts";
import { countAims, deleteProgress, insertProgress, readProgress, saveWork, takeUp } from "./work-store.ts";
import { stillOpen } from "./write-store.ts";

export const noProgress = problem("not-found", "There is no such sentence, or it isn’t open to you.");
const justClosed = problem("conflict", "This group has just been closed.");

/** As much of it as reads well in a list. */
const titleLength = 120;

/** Says what is set aside for a group's work, what it works on, and which aims it takes up. */
export const changeWork = async (
	services: Services,
	who: Person,
	id: string,
	{ aims, ...words }: WorkWords & { readonly aims: readonly string[] },
): Promise<Result<void>> => {
	const { db, clock } = services;
	const group = await readGroup(db, who.id, id);
	if (!group) return noGroup;
	if (!mayManage(who, group)) return problem("forbidden", "Its coordinator says this, or a steward.");
	const open = isOpen(group);
	if (!open.ok) return open;
	if (group.kind === "space")
		return problem("conflict", "A space has a question instead of work. It is changed on the space’s own page.");
	const wanted = [...new Set(aims)];
	if ((await countAims(db, wanted)) < wanted.length)
		return problem("invalid", "One of these aims is not there any more. Please choose again.", { field: "aims" });
	const done = await runGuarded(db, [
		stillOpen(db, id),
		saveWork(db, id, words, clock()),
		...takeUp(db, id, wanted),
		groupIndexing(services, id, { ...group, workingOn: words.workingOn }),
	]);
	return done ? ok(undefined) : justClosed;
};

/** The statements by which somebody tells a group what it has come to. */
export const groupTells = (
	{ db, clock, site }: Services,
	who: Pick<Person, "id">,
	{ id, groupId, text }: { readonly id: string; readonly groupId: string; readonly text: string },
): Statement[] => [
	insertProgress(db, { id, groupId, personId: who.id, text, createdAt: clock() }),
	indexOwn(site, {
		...{ id, kind: "progress", container: groupId, authorId: who.id, language: null },
		title: plainExcerpt(text, titleLength),
		body: text,
	}),
];

/** A member tells in a sentence what the group has come to: for the group alone. Sent twice, it is told once. */
export const tellProgress = async (
	services: Services,
	who: Person,
	groupId: string,
	{ id, text }: { readonly id: string; readonly text: string },
): Promise<Result<{ id: string }>> => {
	const { db } = services;
	if (!isIdOf("progress", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const group = await readGroup(db, who.id, groupId);
	if (!group) return noGroup;
	if (!group.mine) return problem("forbidden", "Its members tell what a group has come to.");
	const open = isOpen(group);
	if (!open.ok) return open;
	const grounds = await groundsFor(services, who, { id, groupId });
	if (!grounds.ok) return grounds;
	const done = await runGuarded(db, [...grounds.value, ...groupTells(services, who, { id, groupId, text })]);
	if (done) return ok({ id });
	const known = await readProgress(db, who.id, id);
	return known?.personId === who.id && known.text === text
		? ok({ id })
		: problem("conflict", "This could not be kept just now. Please send it once more.");
};

/** Takes a sentence away that one wrote. Nothing of it stays. */
export const takeProgressAway = async (
	services: Services,
	who: Person,
	id: string,
): Promise<Result<{ groupId: string }>> => {
	const { db, site } = services;
	const found = await readProgress(db, who.id, id);
	if (!found) return noProgress;
	if (found.personId !== who.id) return problem("forbidden", "Whoever wrote it takes it away.");
	await runBatch(db, [deleteProgress(db, id, who.id), unindexOwn(site, id), forgettingThreads(services, id)]);
	return ok({ groupId: found.groupId });
};
