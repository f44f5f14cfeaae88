import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type Telling, telling } from "../../telling.ts";
import { mayGoFurther } from "../moderation/going-further.ts";
import { isIdOf } from "../practices/rules.ts";
import { readerLetter, readLetter } from "./letters.ts";
import { type MarkedWords, marksFor, mostPlaces, nothingLeft, noWork, type ReaderAnswer } from "./rules.ts";
import {
	deleteWork,
	insertWork,
	noneOpen,
	readBeginning,
	readWork,
	stillAt,
	type WorkRead,
	writeWork,
} from "./store.ts";

export const movedOn = problem("conflict", "This went on meanwhile. Look at it again, and then decide.");
export const sourceChanged = problem(
	"conflict",
	"The words were changed since they were marked. Look through the marks once more before it goes on.",
);

type Begun = { readonly id: string };

/** Begins to make one’s own words ready to be told without names; where that was begun before, gives what there is. */
export const beginWork = async (
	services: Services,
	who: Person,
	given: { readonly id: string; readonly from: string },
): Promise<Result<Begun>> => {
	const { db, clock } = services;
	if (!isIdOf("deidentification", given.id)) return problem("invalid", "This form is damaged. Please open it again.");
	const { source, open } = await readBeginning(db, who.id, given.from);
	if (!source) return noWork;
	if (source.authorId !== who.id) return problem("forbidden", "Whoever wrote it can tell it without the names.");
	if (!source.ready)
		return problem(
			"conflict",
			source.kind === "reflection"
				? "Only you can read this, so nobody could read it a second time. Let a group or the chapter read it first."
				: "This can’t be told on yet: it is a draft, a trial under way, or in the words of another chapter.",
		);
	const may = await mayGoFurther(db, source.id);
	if (!may.ok) return may;
	if (open) return ok({ id: open });
	const now = clock();
	const done = await runGuarded(db, [
		noneOpen(db, who.id, source.id),
		insertWork(db, {
			id: given.id,
			sourceId: source.id,
			sourceVersion: source.version,
			marks: [],
			state: "marking",
			authorId: who.id,
			createdAt: now,
			updatedAt: now,
		}),
	]);
	if (done) return ok({ id: given.id });
	const again = await readBeginning(db, who.id, given.from);
	return again.open ? ok({ id: again.open }) : movedOn;
};

/** The writer’s own work, not finished, as they last saw it. */
export const ownWork = async (services: Services, who: Person, id: string, base: number): Promise<Result<WorkRead>> => {
	const read = await readWork(services.db, who.id, id);
	if (!read || read.work.authorId !== who.id) return noWork;
	if (read.work.state === "shared") return problem("conflict", "This was told already. Begin anew from its source.");
	return read.work.updatedAt === base ? ok(read) : movedOn;
};

export const isWhole = ({ work, source }: WorkRead): boolean => work.sourceVersion === source.version;

const save = async (
	services: Services,
	{ work }: WorkRead,
	set: Parameters<typeof writeWork>[2],
	told?: Telling,
): Promise<Result<Begun>> => {
	const updatedAt = Math.max(services.clock(), work.updatedAt + 1);
	const done = await runGuarded(services.db, [
		stillAt(services.db, work.id, work.updatedAt),
		writeWork(services.db, work.id, { ...set, updatedAt }),
		...(told?.statements ?? []),
	]);
	if (done) await told?.send();
	return done ? ok({ id: work.id }) : movedOn;
};

/** Marks words in what stands there now. Whoever had read it would have to read it again. */
export const markWords = async (
	services: Services,
	who: Person,
	id: string,
	given: { readonly base: number; readonly choices: readonly MarkedWords[] },
): Promise<Result<Begun>> => {
	const found = await ownWork(services, who, id, given.base);
	if (!found.ok) return found;
	const { source } = found.value;
	const missing = given.choices.find((one) => marksFor(source.fields, [one]).length === 0);
	if (missing)
		return problem("invalid", `“${missing.words}” doesn’t stand in the text. Please write it as it stands there.`, {
			field: "choices",
		});
	const marks = marksFor(source.fields, given.choices);
	if (marks.length > mostPlaces)
		return problem("invalid", "These words stand in too many places. Please mark whole names.", { field: "choices" });
	const clean = nothingLeft(source.fields, marks);
	if (!clean.ok) return clean;
	return save(services, found.value, { marks, sourceVersion: source.version, state: "marking", word: "" });
};

/** Who can’t read the source hears neither of it nor of what is made of it. */
const tellingOf = (
	services: Services,
	personId: string,
	sourceId: string,
	write: Parameters<typeof telling>[2]["write"],
): Promise<Telling> => telling(services, [personId], { write, kind: "reading", about: [sourceId] });

/** Asks somebody who may see the source to read the new text beside it. */
export const askReader = async (
	services: Services,
	who: Person,
	id: string,
	given: { readonly base: number; readonly readerId: string },
): Promise<Result<Begun>> => {
	const found = await ownWork(services, who, id, given.base);
	if (!found.ok) return found;
	if (!isWhole(found.value)) return sourceChanged;
	if (!found.value.readers.some((one) => one.id === given.readerId))
		return problem("invalid", "Please choose somebody who can read the original.", { field: "reader" });
	const told = await tellingOf(services, given.readerId, found.value.source.id, (from) =>
		readerLetter(from, who.name, id),
	);
	return save(services, found.value, { state: "asked", readerId: given.readerId, word: "" }, told);
};

/** The second reader says that it can go, or gives it back with a word, or says no without any. */
export const answerAsReader = async (
	services: Services,
	who: Person,
	id: string,
	given: { readonly base: number; readonly answer: ReaderAnswer; readonly word: string },
): Promise<Result<Begun>> => {
	const read = await readWork(services.db, who.id, id);
	if (!read || read.work.readerId !== who.id || read.work.authorId === who.id) return noWork;
	if (read.work.state !== "asked" || read.work.updatedAt !== given.base) return movedOn;
	const { answer, word } = given;
	const told = await tellingOf(services, read.work.authorId, read.source.id, (from) =>
		readLetter(from, who.name, answer, id),
	);
	if (answer === "decline") return save(services, read, { state: "marking", readerId: null, word: "" }, told);
	if (answer === "return")
		return word.trim() === ""
			? problem("invalid", "Please say in a word what would still be recognised.", { field: "word" })
			: save(services, read, { state: "returned", word }, told);
	if (!isWhole(read)) return sourceChanged;
	// Made now, so that what comes of it is made once, however often it is sent.
	const resultId = newId(read.source.becomes, services);
	return save(services, read, { state: "approved", word, resultId }, told);
};

/** Lets go of a working copy. What came of it stays. */
export const dropWork = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const read = await readWork(services.db, who.id, id);
	if (!read || read.work.authorId !== who.id) return noWork;
	const done = await runGuarded(services.db, [
		stillAt(services.db, id, read.work.updatedAt),
		deleteWork(services.db, id),
	]);
	return done ? ok(undefined) : movedOn;
};
