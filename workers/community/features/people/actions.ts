import { encodeCursor } from "#core/cursor.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { anew } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import { changeRole, changeState, type State } from "#identity/people.ts";
import type { ListPage } from "#web/list-page.ts";
import type { Services } from "../../services.ts";
import { endingStatements, personRecordStatements } from "../consents/actions.ts";
import { leavingGroups } from "../groups/actions.ts";
import { endingIntroductions } from "../introductions/actions.ts";
import { leavingReflections } from "../reflections/actions.ts";
import { type NamedProfile, type PersonRole, personDoc, whyCallOn } from "./rules.ts";
import {
	type Directory,
	forgetAddress,
	type PersonRow,
	readDirectory,
	readPerson,
	removeProfile,
	saveName,
	saveProfile,
} from "./store.ts";

/** The role without which nobody could look after the chapter. */
const chief = "steward";

const nobody = problem("not-found", "There is no such person here.");

export type DirectoryPage = ListPage<PersonRow> & { readonly languages: readonly string[] };

/** People looked through at once for a skill: the index has found the words, but not where they stand. */
const lookedThrough = 200;

/** Who is here, by name. With `skill`, those whose skills or objectives hold its words: whom one can call on. */
export const directory = async (
	{ db }: Services,
	{ skill, ...filter }: Directory & { readonly skill?: string },
): Promise<DirectoryPage> => {
	const words = [filter.words, skill].filter(Boolean).join(" ") || undefined;
	const { people, languages } = await readDirectory(db, {
		...filter,
		words,
		limit: skill ? lookedThrough : filter.limit,
	});
	const fits = (row: PersonRow) => {
		if (!skill) return true;
		const why = whyCallOn(row, skill);
		return why.skills.length + why.objectives.length > 0;
	};
	const looked = people.slice(0, skill ? lookedThrough : filter.limit);
	const fitting = looked.filter(fits);
	const items = fitting.slice(0, filter.limit);
	const last = fitting.length > items.length ? items.at(-1) : looked.at(-1);
	const more = fitting.length > items.length || people.length > looked.length;
	return { items, languages, next: more && last ? encodeCursor({ key: last.name, id: last.id }) : null };
};

/** Somebody of this chapter. Who has left is found too: their practices still name them. */
export const personWith = async ({ db }: Services, id: string): Promise<Result<PersonRow>> => {
	const row = await readPerson(db, id);
	return row ? ok(row) : nobody;
};

/** Saves what somebody says of themselves; what they agreed to show outside follows at once. */
export const changeProfile = (services: Services, id: string, words: NamedProfile): Promise<Result<void>> =>
	anew(async () => {
		const { db, site, clock } = services;
		const { name, ...profile } = words;
		await runBatch(db, [
			...(await personRecordStatements(services, id, words)),
			saveName(db, id, name),
			saveProfile(db, id, profile, clock()),
			indexOwn(site, personDoc(id, words)),
		]);
		await services.enqueue([{ type: "announce" }]);
		return ok(undefined);
	});

export const giveRole = (services: Services, id: string, role: PersonRole): Promise<Result<void>> =>
	changeRole(services, id, role, chief);

/** What goes with somebody who isn't here any more: they are no longer found, and what they agreed to outside ends. */
const farewell = async (services: Services, id: string): Promise<Statement[]> => [
	unindexOwn(services.site, id),
	...(await endingStatements(services, id)),
	...(await endingIntroductions(services, id)),
];

/** What ends only when somebody leaves for good: their place in groups, and what they wrote for themselves alone. */
const leaving = (services: Services, id: string): Statement[] => [
	...leavingGroups(services, id),
	...leavingReflections(services, id),
];

/** Suspends somebody, lets them back in, or notes that they left. */
export const setState = (services: Services, id: string, state: State): Promise<Result<void>> =>
	anew(async () => {
		const row = await readPerson(services.db, id);
		if (!row) return nobody;
		const also =
			state === "active"
				? [indexOwn(services.site, personDoc(id, row))]
				: [...(await farewell(services, id)), ...(state === "left" ? leaving(services, id) : [])];
		const changed = await changeState(services, id, state, chief, also);
		if (changed.ok) await services.enqueue([{ type: "announce" }, { type: "author-name", id }]);
		return changed;
	});

/**
 * Somebody leaves: signed out everywhere, out of their groups, their profile and address forgotten, their record taken
 * back everywhere.
 */
export const leave = (services: Services, id: string): Promise<Result<void>> =>
	anew(async () => {
		const { db } = services;
		const also = [
			removeProfile(db, id),
			...forgetAddress(db, id),
			...leaving(services, id),
			...(await farewell(services, id)),
		];
		const left = await changeState(services, id, "left", chief, also);
		if (left.ok) await services.enqueue([{ type: "announce" }, { type: "author-name", id }]);
		return left;
	});
