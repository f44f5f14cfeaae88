import { day as dayLong, isoOf } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { groundsFor } from "../cycle/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { mayKeep, noIndicator, notYoursToKeep, type State } from "./rules.ts";
import {
	dropValue,
	type IndicatorRead,
	insertIndicator,
	noteValue,
	readIndicator,
	stillIn,
	writeIndicator,
} from "./store.ts";

type Words = {
	readonly name: string;
	readonly unit: string;
	/** What a change in it would tell. */
	readonly why: string;
};

type NewIndicator = Words & {
	/** Made when the form was shown, so that a form sent twice makes one. */
	readonly id: string;
	/** The working group that watches it; null for the whole chapter. */
	readonly groupId: string | null;
};

const overtaken = problem("conflict", "This was changed just now. Look at it again, then decide.");
const letGo = problem("conflict", "This is let go. Take it up again to note more.");

/** By which it is found, and what is said about it hangs on. It has no language of its own: it is a name and a figure. */
const indexing = (
	{ site }: Pick<Services, "site">,
	{ id, groupId, authorId, name, unit, why }: Words & Pick<IndicatorRead, "id" | "groupId" | "authorId">,
): Statement =>
	indexOwn(site, {
		...{ id, kind: "indicator", container: groupId, authorId, language: null },
		...{ title: name, body: [unit, why].filter(Boolean).join("\n") },
	});

/** Begins to watch something, for the chapter or a group. Sent twice, it is one. */
export const beginWatching = async (
	services: Services,
	who: Person,
	{ id, groupId, name, unit, why }: NewIndicator,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("indicator", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const grounds = await groundsFor(services, who, { id, groupId });
	if (!grounds.ok) return grounds;
	const now = clock();
	const row = { id, groupId, name, unit, why, authorId: who.id };
	const done = await runGuarded(db, [
		...grounds.value,
		insertIndicator(db, { ...row, state: "watched", createdAt: now, updatedAt: now }),
		indexing(services, row),
	]);
	if (done) return ok({ id });
	const known = await readIndicator(db, who.id, id);
	return known?.authorId === who.id
		? ok({ id })
		: problem("conflict", "This could not be kept just now. Please send it once more.");
};

/** An indicator, where this person may see it. */
export const indicatorShown = async (
	{ db }: Pick<Services, "db">,
	who: Person,
	id: string,
): Promise<Result<IndicatorRead>> => {
	const read = await readIndicator(db, who.id, id);
	return read ? ok(read) : noIndicator;
};

const kept = async (services: Services, who: Person, id: string): Promise<Result<IndicatorRead>> => {
	const found = await indicatorShown(services, who, id);
	return found.ok && !mayKeep(who, found.value.authorId) ? notYoursToKeep : found;
};

/** Words it anew. What was noted stays. */
export const rewordIndicator = async (
	services: Services,
	who: Person,
	id: string,
	words: Words,
): Promise<Result<undefined>> => {
	const { db, clock } = services;
	const found = await kept(services, who, id);
	if (!found.ok) return found;
	await runBatch(db, [
		writeIndicator(db, id, { ...words, updatedAt: clock() }),
		indexing(services, { ...found.value, ...words }),
	]);
	return ok(undefined);
};

/** Lets it go, or takes it up again. What was noted can still be read. */
export const settleIndicator = async (
	services: Services,
	who: Person,
	id: string,
	state: State,
): Promise<Result<undefined>> => {
	const { db, clock } = services;
	const found = await kept(services, who, id);
	if (!found.ok) return found;
	if (found.value.state === state) return ok(undefined);
	const done = await runGuarded(db, [
		stillIn(db, id, found.value.state),
		writeIndicator(db, id, { state, updatedAt: clock() }),
	]);
	return done ? ok(undefined) : overtaken;
};

type Noted = { readonly day: string; readonly value: number; readonly note: string };

/** Notes a figure for a day. A day that has one already is corrected. */
export const noteFigure = async (
	services: Services,
	who: Person,
	id: string,
	{ day, value, note }: Noted,
): Promise<Result<undefined>> => {
	const { db, clock } = services;
	const found = await indicatorShown(services, who, id);
	if (!found.ok) return found;
	if (found.value.state !== "watched") return letGo;
	const tomorrow = isoOf(clock() + dayLong).slice(0, 10);
	if (day > tomorrow) return problem("invalid", "That day has not come yet.", { field: "day" });
	const row = {
		id: newId("figure", services),
		indicatorId: id,
		day,
		value,
		note,
		personId: who.id,
		createdAt: clock(),
	};
	const done = await runGuarded(db, [stillIn(db, id, "watched"), noteValue(db, row)]);
	return done ? ok(undefined) : overtaken;
};

/** Takes a day’s figure out again. */
export const dropFigure = async (
	services: Services,
	who: Person,
	id: string,
	day: string,
): Promise<Result<undefined>> => {
	const found = await indicatorShown(services, who, id);
	if (!found.ok) return found;
	if (found.value.state !== "watched") return letGo;
	await runBatch(services.db, [dropValue(services.db, id, day)]);
	return ok(undefined);
};
