import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import { unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingTalk } from "../conversations/forgetting-actions.ts";
import { forgettingThreads, groundsFor } from "../cycle/actions.ts";
import { leavesChapter, type PracticeAudience } from "../practices/audience-rules.ts";
import { isIdOf } from "../practices/rules.ts";
import { forgettingRequests } from "../requests/actions.ts";
import { nobodyNamed } from "./audience-rules.ts";
import { readStudyAudience } from "./audience-store.ts";
import { indexing, publishing, sending } from "./publishing.ts";
import { type Source, type StudyPart, sourcesIn } from "./rules.ts";
import { deleteStudy, insertStudy, readStudy, type StudyRead, stillAt, tie, writeStudy } from "./store.ts";
import { readTarget } from "./ties-store.ts";

export const noStudy = problem("not-found", "There is no such study, or it isn’t open to you.");
const notYours = problem("forbidden", "Whoever wrote a study changes it.");
export const changedMeanwhile = problem(
	"conflict",
	"You saved this elsewhere while you were writing here. Bring both together, then save.",
);

type StudyInput = Readonly<Record<StudyPart, string>> & {
	readonly title: string;
	readonly question: string;
	/** One a line: a title, then a DOI or an address. */
	readonly sources: string;
	readonly language: string;
};

type NewStudy = StudyInput & {
	/** Made when the form was shown, so that a form sent twice makes one study. */
	readonly id: string;
	/** The working group that it is for; null for everyone here. */
	readonly groupId: string | null;
	/** What it comes from: a question, a reflection; or the practice or trial that it looks at. */
	readonly from?: string;
};

type Saved = { readonly id: string; readonly version: number };

const wordsOf = (input: StudyInput, sources: readonly Source[]) => {
	const { title, question, method, lookedAt, findings, limits, language } = input;
	return { title, question, method, lookedAt, findings, limits, language, sources: [...sources] };
};

/** Begins a study: its question comes first, the rest when it is known. Sent twice, it is made once. */
export const beginStudy = async (services: Services, who: Person, input: NewStudy): Promise<Result<Saved>> => {
	const { db, site, clock } = services;
	const { id, groupId, from } = input;
	if (!isIdOf("study", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const sources = sourcesIn(input.sources);
	if (!sources.ok) return sources;
	const grounds = await groundsFor(services, who, { id, groupId, from });
	if (!grounds.ok) return grounds;
	const target = from ? await readTarget(db, who.id, from) : undefined;
	const now = clock();
	const audience: PracticeAudience = { scope: groupId ? "group" : "chapter", groupId, sites: [] };
	const standing = { ...wordsOf(input, sources.value), id, authorId: who.id, audience, version: 1 };
	const done = await runGuarded(db, [
		...grounds.value,
		insertStudy(db, {
			...wordsOf(input, sources.value),
			id,
			authorId: who.id,
			audience: audience.scope,
			groupId,
			sites: [],
			version: 1,
			createdAt: now,
			updatedAt: now,
		}),
		...(target ? [tie(db, id, target.id)] : []),
		indexing(site, standing),
	]);
	if (done) return ok({ id, version: 1 });
	const known = await readStudy(db, who.id, id);
	return known?.authorId === who.id
		? ok({ id, version: known.version })
		: problem("conflict", "This could not be kept just now. Please send it once more.");
};

/** The study, where this person wrote it. */
export const ownStudy = async (services: Services, who: Person, id: string): Promise<Result<StudyRead>> => {
	const read = await readStudy(services.db, who.id, id);
	if (!read) return noStudy;
	return read.authorId === who.id ? ok(read) : notYours;
};

/** Saves other words; those who have it elsewhere receive them. Refused with `conflict` when `base` isn't the latest version. */
export const changeStudy = async (
	services: Services,
	who: Person,
	id: string,
	input: StudyInput & { readonly base: number },
): Promise<Result<Saved>> => {
	const { db, site, clock, config } = services;
	const sources = sourcesIn(input.sources);
	if (!sources.ok) return sources;
	const grounds = await readStudyAudience(db, config.origin, who.id, id);
	if (!grounds) return noStudy;
	const before = grounds.study;
	if (before.authorId !== who.id) return notYours;
	if (before.version !== input.base) return changedMeanwhile;
	const words = wordsOf(input, sources.value);
	const out = leavesChapter(before.audience.scope);
	const named = out ? nobodyNamed(words, grounds.people, who.id) : ok(undefined);
	if (!named.ok) return named;
	const version = before.version + 1;
	const standing = { ...words, id, authorId: who.id, audience: before.audience, version };
	const done = await runGuarded(db, [
		stillAt(db, id, before.version),
		writeStudy(db, id, { ...words, version, updatedAt: clock() }),
		indexing(site, standing),
		...(await publishing(site, standing)),
	]);
	if (!done) return changedMeanwhile;
	if (out) await services.enqueue([{ type: "announce" }]);
	return ok({ id, version });
};

/** The statements that send a study out again as it stands, for the batch in which it is shown again. */
export const sendingAgain = async ({ db, site }: Services, authorId: string, id: string): Promise<Statement[]> => {
	const read = await readStudy(db, authorId, id);
	return read ? [stillAt(db, id, read.version), ...(await sending(site, read))] : [];
};

/** Deletes a study for good, here and, by asking, wherever it went. What others made of it stays theirs. */
export const removeStudy = async (services: Services, who: Person, id: string): Promise<Result<undefined>> => {
	const { db, site } = services;
	const found = await ownStudy(services, who, id);
	if (!found.ok) return found;
	const done = await runGuarded(db, [
		stillAt(db, id, found.value.version),
		...deleteStudy(db, id),
		unindexOwn(site, id),
		forgettingThreads(services, id),
		...forgettingTalk(services, id),
		...forgettingRequests(services, id),
		...(await withdraw(site, id, "study")),
	]);
	if (!done) return changedMeanwhile;
	if (leavesChapter(found.value.audience.scope)) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};
