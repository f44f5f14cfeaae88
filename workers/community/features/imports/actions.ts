import { hour } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch } from "#exchange/site.ts";
import { type Limit, takeTurns } from "#identity/limits.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { mayCall, runsMeetings } from "../meetings/rules.ts";
import { type Fated, fatesOf } from "./fate-rules.ts";
import { keyed } from "./keys.ts";
import { groupOf, lacksGroup, settled } from "./options-rules.ts";
import { type Planned, planOf } from "./plan-rules.ts";
import { readFile } from "./read.ts";
import {
	alreadyDone,
	type Content,
	type ImportKind,
	mayBring,
	maySometimesCall,
	noImport,
	type Options,
	type Unread,
} from "./rules.ts";
import { endRun, insertRun, stillPreviewed, writeOptions } from "./run-store.ts";
import { type OwnGroup, type RunRead, readKnown, readRun, readRuns } from "./store.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Somebody who tries how to export a list right needs a dozen; each is read whole. */
const filesPerPerson: Limit = {
	name: "imports",
	most: 40,
	per: hour,
	words: "You have brought a great many files in this hour.",
};

export type Brought = {
	readonly kind: ImportKind;
	readonly name: string;
	readonly bytes: Bytes;
	readonly options: Options;
};

/** Who may take something in for whom: asked when it is brought, chosen, and taken in. */
const judged = (who: Person, kind: ImportKind, options: Options, groups: readonly OwnGroup[]): Result<void> => {
	const may = mayBring(who, kind, options.as ?? "");
	if (!may.ok) return may;
	const groupId = options.group ?? "";
	const group = groups.find(({ id }) => id === groupId);
	if (groupId !== "" && !group)
		return problem("invalid", "Please choose one of your groups that is open.", { field: "group" });
	if (lacksGroup(kind, options)) return problem("invalid", "Please choose the group.", { field: "group" });
	return kind === "meetings"
		? mayCall(who, group ? { coordinatorId: group.coordinatorId, closed: false } : null)
		: ok(undefined);
};

const beginning = ({ card }: Services, who: Person) => ({
	language: card.now().language,
	mayTellOthers: who.role === "steward",
});

/** Reads a file, and keeps what it holds for the preview. Nothing of it is here yet. */
export const bring = async (
	services: Services,
	who: Person,
	{ kind, name, bytes, options }: Brought,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const becomes: Options = kind === "posts" ? { as: who.role === "steward" ? "conversations" : "reflections" } : {};
	const begun: Options = { ...becomes, ...options };
	const may = mayBring(who, kind, begun.as ?? "");
	if (!may.ok) return may;
	const turn = await takeTurns(services, [{ limit: filesPerPerson, of: who.id }]);
	if (!turn.ok) return turn;
	const { groups } = await readRuns(db, who.id, { limit: 1 });
	const coordinated = groups.find(({ coordinatorId }) => coordinatorId === who.id);
	if (kind === "meetings" && !maySometimesCall(who, coordinated !== undefined))
		return mayCall(who, null) as Result<never>;
	// Who calls meetings only of a group brings them for that group.
	const group = begun.group || (kind === "meetings" && !runsMeetings(who) ? (coordinated?.id ?? "") : "");
	const read = readFile(kind, bytes, name, clock());
	if (!read.ok) return read;
	const { content, encoding } = read.value;
	const guessed = { ...read.value.options, ...begun, group, ...(encoding ? { encoding } : {}) };
	const chosen = settled(kind, content, guessed, beginning(services, who));
	const fine = judged(who, kind, chosen, groups);
	if (!fine.ok) return fine;
	const id = newId("import", services);
	await runBatch(db, [insertRun(db, { id, kind, name, content, options: chosen, byId: who.id, createdAt: clock() })]);
	return ok({ id });
};

/** A run that is still to be taken in, with what it comes to. */
export type Open = {
	readonly run: RunRead;
	readonly content: Content;
	readonly groups: readonly OwnGroup[];
	readonly items: readonly Planned[];
	readonly unread: readonly Unread[];
	readonly groupId: string | null;
};

/** What somebody brought and hasn't taken in, worked out anew: by the choices that stand now. */
export const openRun = async ({ db }: Services, who: Person, id: string): Promise<Result<Open>> => {
	const { run, groups } = await readRun(db, who.id, id);
	if (!run) return noImport;
	if (run.state !== "previewed" || run.content === null) return alreadyDone;
	const { content, kind, options, createdAt } = run;
	const may = judged(who, kind, options, groups);
	if (!may.ok) return may;
	return ok({ run, content, groups, ...planOf(kind, content, options, createdAt), groupId: groupOf(kind, options) });
};

/** What will be done with some of it, given what is here at this moment. */
export const fated = async (
	{ db }: Services,
	who: Person,
	{ run, groupId }: Open,
	items: readonly Planned[],
): Promise<Fated[]> => {
	const { kind } = run;
	const keys = await keyed(items, { owner: who.id, group: groupId ?? "" });
	const posts = items.flatMap((one) => (one.becomes === "message" ? [one.data] : []));
	const people = items.flatMap((one) => (one.becomes === "invitation" ? [one.data.email] : []));
	const { known, people: here } = await readKnown(db, {
		kind,
		keys: keys.flatMap(({ key, version }) => [key, version]),
		emails: [...people, ...posts.flatMap(({ email }) => (email ? [email] : []))],
		names: posts.map(({ author }) => author),
		groupId,
	});
	return fatesOf(keys, known, here);
};

/** Chooses otherwise: which column is which, for whom it is, what it becomes. */
export const choose = async (services: Services, who: Person, id: string, given: Options): Promise<Result<void>> => {
	const { db } = services;
	const { run, groups } = await readRun(db, who.id, id);
	if (!run) return noImport;
	if (run.state !== "previewed" || run.content === null) return alreadyDone;
	const options = settled(run.kind, run.content, { ...run.options, ...given }, beginning(services, who));
	const may = judged(who, run.kind, options, groups);
	if (!may.ok) return may;
	const done = await runGuarded(db, [stillPreviewed(db, id, run.options), writeOptions(db, id, options)]);
	return done ? ok(undefined) : problem("conflict", "This was changed just now. Please look at it again.");
};

/** Leaves it alone: what was handed in isn't kept. */
export const letBe = async ({ db, clock }: Services, who: Person, id: string): Promise<Result<void>> => {
	const { run } = await readRun(db, who.id, id);
	if (!run) return noImport;
	if (run.state !== "previewed") return alreadyDone;
	await runBatch(db, [endRun(db, id, "let-be", null, clock())]);
	return ok(undefined);
};
