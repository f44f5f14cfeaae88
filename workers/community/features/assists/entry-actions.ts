import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isIdOf } from "../practices/rules.ts";
import { finishingRequest } from "../requests/actions.ts";
import { tellOwner } from "./letter-actions.ts";
import { closedGroup, type EntryKind, mayContribute, mostEntries, movedMeanwhile, noAssist, partOf } from "./rules.ts";
import { readAssistAnd, readAssistEntries } from "./store.ts";
import { alsoFound, insertEntry, stillAsked, stillIn, stillInside, stillRoom, updateAssist } from "./write-store.ts";

type NewEntry = {
	/** Made when the form was shown, so that a form sent twice says it once. */
	readonly id: string;
	readonly kind: EntryKind;
	readonly text: string;
	readonly replyTo: string | null;
};

const full = problem(
	"too-many",
	"Very much has been said in this peer assist, and one page holds no more. Perhaps it is time for the next phase.",
	{ field: "text" },
);

/** Asks, answers or suggests something, each in its phase. */
export const contribute = async (
	services: Services,
	who: Person,
	id: string,
	{ id: entryId, kind, text, replyTo }: NewEntry,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("entry", entryId)) return problem("invalid", "This form is damaged. Please open it again.");
	const found = await readAssistAnd(db, who.id, id, entryId);
	if (!found) return noAssist;
	const { assist, entry } = found;
	if (entry?.personId === who.id && entry.assistId === id && entry.text === text) return ok({ id: entryId });
	const may = mayContribute(assist, partOf(assist, who), kind);
	if (!may.ok) return may;
	if (assist.groupClosed) return closedGroup;
	if (kind === "answer" && !replyTo)
		return problem("invalid", "Please choose the question that you answer.", { field: "replyTo" });
	const now = clock();
	const answers = kind === "answer" ? replyTo : null;
	const row = { id: entryId, assistId: id, personId: who.id, kind, text, replyTo: answers, createdAt: now };
	const done = await runGuarded(db, [
		stillIn(db, id, assist.phase),
		stillRoom(db, id),
		...stillInside(db, assist.groupId, who.id),
		...(answers ? [stillAsked(db, id, answers)] : []),
		insertEntry(db, row),
		updateAssist(db, id, { updatedAt: now }),
		alsoFound(db, id, text, now),
		finishingRequest(services, id, who),
	]);
	if (!done) return whyNot(services, who, id, { id: entryId, kind, text, replyTo });
	if (assist.ownerId !== who.id) await tellOwner(services, id, entryId);
	return ok({ id: entryId });
};

/** Why it could not be said: most likely the phase went on at that very moment. */
const whyNot = async (
	services: Services,
	who: Person,
	id: string,
	entry: NewEntry,
): Promise<Result<{ id: string }>> => {
	const now = await readAssistEntries(services.db, who.id, id);
	if (!now) return noAssist;
	const same = now.entries.find((one) => one.id === entry.id);
	if (same) return same.text === entry.text && same.personId === who.id ? ok({ id: entry.id }) : movedMeanwhile;
	const may = mayContribute(now.assist, partOf(now.assist, who), entry.kind);
	if (!may.ok) return may;
	return now.entries.length >= mostEntries ? full : movedMeanwhile;
};
