import { encodeCursor } from "#core/cursor.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { anew } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import { changeRole, changeState, type State } from "#identity/people.ts";
import type { ListPage } from "#web/list-page.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { personRecordStatements } from "../consents/actions.ts";
import { followingObjectives } from "../objectives/follow.ts";
import { chief, farewell, leave, nobody } from "./leaving-actions.ts";
import { type NamedProfile, type PersonRole, personDoc, whyCallOn } from "./rules.ts";
import {
	type Directory,
	type PersonInList,
	type PersonRow,
	readDirectory,
	readPerson,
	saveName,
	saveProfile,
	showMotivation,
	stillShows,
} from "./store.ts";

type DirectoryPage = ListPage<PersonInList> & { readonly languages: readonly string[] };

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
	const fits = (row: PersonInList) => {
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
export const personWith = async ({ db }: Services, id: string, viewerId?: string): Promise<Result<PersonRow>> => {
	const row = await readPerson(db, id, viewerId);
	return row ? ok(row) : nobody;
};

/** The statement by which somebody is found by all that they say of themselves here. */
export const personIndexing = ({ site }: Pick<Services, "site">, person: PersonRow): Statement =>
	indexOwn(site, personDoc(person.id, person));

/** The statement by which others here read what brings somebody here; with "" nobody else does. */
export const showingMotivation = ({ db, clock }: Services, id: string, motivation: string): Statement =>
	showMotivation(db, id, motivation, clock());

/**
 * Saves what somebody says of themselves, with whatever `also` belongs to it; what they agreed to show outside follows at
 * once, and so do their objectives.
 */
export const changeProfile = (
	services: Services,
	id: string,
	words: NamedProfile,
	also: readonly Statement[] = [],
): Promise<Result<void>> =>
	anew(async () => {
		const { db, clock } = services;
		const { name, ...profile } = words;
		const before = await readPerson(db, id);
		if (!before) return nobody;
		await runBatch(db, [
			stillShows(db, before),
			...(await personRecordStatements(services, id, words)),
			saveName(db, id, name),
			saveProfile(db, id, profile, clock()),
			...followingObjectives(services, id, words, before.objectives),
			personIndexing(services, { ...before, ...words }),
			...also,
		]);
		await services.enqueue([{ type: "announce" }]);
		return ok(undefined);
	});

export const giveRole = (services: Services, id: string, role: PersonRole): Promise<Result<void>> =>
	changeRole(services, id, role, chief);

const cameNoMore = problem("conflict", "They have left, and nothing here says how to reach them. Invite them anew.");

/** Suspends somebody, lets them back in, or notes that they left: for a steward, `by`. */
export const setState = (
	services: Services,
	id: string,
	state: State,
	by?: Person,
	also: readonly Statement[] = [],
): Promise<Result<void>> => {
	if (state === "left") return leave(services, id, { by });
	return anew(async () => {
		const row = await readPerson(services.db, id);
		if (!row) return nobody;
		if (row.state === "left" && row.email === null) return cameNoMore;
		const found =
			state === "active"
				? [personIndexing(services, row), ...followingObjectives(services, id, row, [])]
				: await farewell(services, id);
		const changed = await changeState(services, id, state, chief, [...found, ...also]);
		if (changed.ok) await services.enqueue([{ type: "announce" }, { type: "author-name", id }]);
		return changed;
	});
};
