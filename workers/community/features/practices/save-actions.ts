import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { leavesChapter } from "./audience-rules.ts";
import { choicesHold } from "./choices-rules.ts";
import { readChosen } from "./grounds-store.ts";
import { indexing, publishing, type Standing } from "./publishing.ts";
import { mayEdit, noPractice, normalTags, storedTexts } from "./rules.ts";
import { readPracticeWithPeople } from "./store.ts";
import { insertVersion, namePeople, replaceDraft, stillAsRead, stillMember, updatePractice } from "./write-store.ts";
import { checked, type PracticeInput, rowOf, type Saved, sameChoice, versionOf } from "./written.ts";

type Change = PracticeInput & {
	/** The version that the change was made on. */
	readonly base: number;
	readonly reason: string;
	/** Shares a draft with the chapter or its group. What is shared stays so. */
	readonly share: boolean;
	/** Whose words the version holds, where whoever saves it takes in somebody else's. */
	readonly writtenBy?: string;
};

export const changedMeanwhile = problem(
	"conflict",
	"Somebody saved another version while you were writing. Bring both together, then save.",
);

/** What saving comes to, for whoever has more to write in the same batch. */
type Saving = {
	readonly saved: Saved;
	/** To be run guarded; none where just this was saved before. */
	readonly statements: readonly Statement[];
	/** Whether others than this chapter are to be told. */
	readonly leaves: boolean;
};

/** Saves a new version, or a draft once more. Refused with `conflict` when `base` isn't the latest version. */
export const savePractice = async (
	services: Services,
	who: Person,
	id: string,
	change: Change,
): Promise<Result<Saved>> => {
	const saving = await savingPractice(services, who, id, change);
	if (!saving.ok) return saving;
	const { saved, statements, leaves } = saving.value;
	if (!(await runGuarded(services.db, statements))) return changedMeanwhile;
	if (leaves) await services.enqueue([{ type: "announce" }]);
	return ok(saved);
};

/** Everything that `savePractice` checks, and what it then writes. */
export const savingPractice = async (
	services: Services,
	who: Person,
	id: string,
	change: Change,
): Promise<Result<Saving>> => {
	const { db, clock } = services;
	const read = await readPracticeWithPeople(db, who.id, id);
	if (!read) return noPractice;
	const { practice: before, people } = read;
	if (!mayEdit(who.id, before.authorId, people))
		return problem("forbidden", "Its author, and those who are named in it and agreed, can change a practice.");
	const draft = before.state === "draft";
	const fine = checked(change, !draft || change.share);
	if (!fine.ok) return fine;
	if (!draft && change.reason.trim() === "" && !sameChoice(change, before))
		return problem("invalid", "Please say in a few words why you changed it.", { field: "reason" });
	if (before.version !== change.base)
		return before.editorId === who.id && sameChoice(change, before)
			? ok({ saved: { id, version: before.version }, statements: [], leaves: false })
			: changedMeanwhile;

	const { scope, groupId } = before.audience;
	const involved = [...new Set(change.involved)].filter((one) => one !== before.authorId);
	const chosen = await readChosen(db, id, involved, scope === "group" ? groupId : null);
	const holds = choicesHold(chosen, who, involved, scope === "group" ? groupId : null, draft && change.share);
	if (!holds.ok) return holds;
	const unasked = chosen.people.find((one) => people.find(({ personId }) => personId === one.id)?.answer !== "yes");
	if (leavesChapter(scope) && unasked)
		return problem(
			"invalid",
			`${unasked.name} hasn’t agreed to be named, and this practice is read outside the chapter. Take it back first; once ${unasked.name} agreed, share it again.`,
			{ field: "involved" },
		);

	const now = clock();
	const writer = change.writtenBy ?? who.id;
	const standing: Standing = {
		...change,
		id,
		tags: normalTags(change.tags),
		version: draft ? (change.share ? 1 : before.version - 1) : before.version + 1,
		stored: storedTexts(change.texts, before),
		authorId: before.authorId,
		audience: before.audience,
		source: before.source,
	};
	const shared = !draft || change.share;
	const statements = [
		stillAsRead(db, before),
		...(scope === "group" && groupId ? [stillMember(db, groupId, who.id)] : []),
		draft
			? replaceDraft(db, before.version, versionOf(standing, writer, now))
			: insertVersion(db, versionOf(standing, writer, now)),
		updatePractice(db, id, { ...rowOf(standing), state: shared ? "shared" : "draft", updatedAt: now }),
		...namePeople(db, id, involved, now),
		...(shared ? [indexing(services.site, standing)] : []),
		...(await publishing(services, standing)),
	];
	return ok({ saved: { id, version: standing.version }, statements, leaves: leavesChapter(scope) });
};
