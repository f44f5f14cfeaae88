import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import type { Texts } from "../adoptions/rules.ts";
import { groundsFor } from "../cycle/actions.ts";
import { leavesChapter, type PracticeAudience } from "./audience-rules.ts";
import { choicesHold } from "./choices-rules.ts";
import { readChosen } from "./grounds-store.ts";
import { indexing, publishing, type Standing } from "./publishing.ts";
import { fitsTogether, isIdOf, mayEdit, noPractice, normalTags, sameTexts, saysEnough, storedTexts } from "./rules.ts";
import { type PracticeRead, readPractice, readPracticeWithPeople } from "./store.ts";
import {
	insertPractice,
	insertVersion,
	namePeople,
	replaceDraft,
	stillAsRead,
	stillMember,
	updatePractice,
} from "./write-store.ts";

/** What somebody writes of a practice. */
export type PracticeInput = {
	readonly title: string;
	readonly status: PracticeStatus;
	readonly language: string;
	readonly tags: readonly string[];
	readonly texts: Texts;
	/** People of this chapter who are named in it. */
	readonly involved: readonly string[];
};

export type NewPractice = PracticeInput & {
	/** Made when the form was shown, so that a form sent twice makes one practice. */
	readonly id: string;
	/** Where it is written for a working group: the group's id. */
	readonly groupId: string | null;
	/** False keeps it as a draft that only its author sees. */
	readonly share: boolean;
	/** What it comes from here, such as a reflection or a trial. */
	readonly from?: string;
};

export type Change = PracticeInput & {
	/** The version that the change was made on. */
	readonly base: number;
	readonly reason: string;
	/** Shares a draft with the chapter or its group. What is shared stays so. */
	readonly share: boolean;
	/** Whose words the version holds, where whoever saves it takes in somebody else's. */
	readonly writtenBy?: string;
};

export type Saved = { readonly id: string; readonly version: number };

export const changedMeanwhile = problem(
	"conflict",
	"Somebody saved another version while you were writing. Bring both together, then save.",
);

const sameChoice = (input: PracticeInput, now: PracticeRead): boolean =>
	input.title === now.title &&
	input.status === now.status &&
	input.language === now.language &&
	normalTags(input.tags).join("\n") === now.tags.join("\n") &&
	sameTexts(input.texts, now.texts);

const checked = (input: PracticeInput, share: boolean): Result<void> => {
	const fits = fitsTogether(input.title, input.texts);
	if (!fits.ok || !share) return fits;
	return saysEnough(input.texts);
};

/** Writes down a new practice, as a draft or for the chapter or a group. Sent twice, it is made once. */
export const createPractice = async (services: Services, who: Person, input: NewPractice): Promise<Result<Saved>> => {
	const { db, clock } = services;
	if (!isIdOf("practice", input.id)) return problem("invalid", "This form is damaged. Please open it again.");
	const fine = checked(input, input.share);
	if (!fine.ok) return fine;
	const involved = [...new Set(input.involved)].filter((id) => id !== who.id);
	const chosen = await readChosen(db, input.id, involved, input.groupId);
	if (chosen.existing) return alreadyMade(services, who, input);
	const holds = choicesHold(chosen, who, involved, input.groupId, true);
	if (!holds.ok) return holds;
	const grounds = await groundsFor(services, who, input);
	if (!grounds.ok) return grounds;

	const now = clock();
	const audience: PracticeAudience = { scope: input.groupId ? "group" : "chapter", groupId: input.groupId, sites: [] };
	const standing: Standing = {
		...input,
		tags: normalTags(input.tags),
		version: input.share ? 1 : 0,
		reason: "",
		stored: input.texts,
		authorId: who.id,
		audience,
		source: null,
	};
	const done = await runGuarded(db, [
		...grounds.value,
		insertPractice(db, {
			id: input.id,
			...rowOf(standing),
			authorId: who.id,
			state: input.share ? "shared" : "draft",
			audience: audience.scope,
			groupId: audience.groupId,
			sites: [],
			createdAt: now,
			updatedAt: now,
		}),
		insertVersion(db, versionOf(standing, who.id, now)),
		...namePeople(db, input.id, involved, now),
		...(input.share ? [indexing(services.site, standing)] : []),
	]);
	return done ? ok({ id: input.id, version: standing.version }) : alreadyMade(services, who, input);
};

const rowOf = ({ title, status, language, tags, version }: Standing) => ({
	title,
	status,
	language,
	tags: [...tags],
	version,
});

const versionOf = (standing: Standing, writerId: string, now: number) => ({
	practiceId: standing.id,
	version: standing.version,
	authorId: writerId,
	reason: standing.reason,
	status: standing.status,
	title: standing.title,
	...standing.stored,
	createdAt: now,
});

/** The second arrival of a form: the same words are done already, other words must not be lost. */
const alreadyMade = async (services: Services, who: Person, input: NewPractice): Promise<Result<Saved>> => {
	const now = await readPractice(services.db, who.id, input.id);
	if (now && now.authorId === who.id && sameChoice(input, now)) return ok({ id: now.id, version: now.version });
	return problem("conflict", "This practice was saved before, with other words. Open it and change it there.");
};

/** What saving comes to, for whoever has more to write in the same batch. */
export type Saving = {
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
