import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { forgetKeys } from "#exchange/keys.ts";
import { runBatch } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import {
	type Arrival,
	type Course,
	layOut,
	putAside,
	readNextStep,
	readTablesAside,
	refuse,
	sourceOf,
} from "./arrival-store.ts";
import { atOnce, hasSteward, noSteward, refusedByTables } from "./arriving.ts";
import { checkStep } from "./check.ts";
import type { Told } from "./manifest.ts";
import { otherSecret, type Plan, planOf } from "./plan.ts";
import { type Belongs, belongs, registry } from "./registry.ts";
import { mostRows, refusedAt, tableIn } from "./rules.ts";
import { takeIn } from "./write-store.ts";
import type { Source } from "./zip-list.ts";

/** The next step of an archive that is being taken in. */
export type ArchiveJob = { readonly type: "archive"; readonly id: string };

type Way = NonNullable<Course["plan"]>;

/** Whether the very site comes back that the archive was made at. */
const isSameSite = ({ config }: Services, { about, opened }: Way): boolean => opened && about.origin === config.origin;

const fateOf = (name: string): Belongs | undefined => {
	const fate = registry[name];
	return fate && belongs(fate) ? fate : undefined;
};

const tooManyRows = refusedAt("The archive", `there are more than ${mostRows} rows in it.`);

const hasPeople = (files: readonly Told[]): boolean => files.some(({ name }) => tableIn(name) === "person");

/** That it was sealed with another secret, and at once what else is wrong with its people, who are read first. */
const closedHere = async (source: Source, [people = [], more = []]: Plan["steps"], email: string) => {
	const checked = await checkStep(source, people, undefined);
	const found = checked.ok && (hasPeople(more) || hasSteward(checked.value.portions, email));
	return found ? otherSecret : atOnce(otherSecret, checked.ok ? noSteward : checked);
};

/** Looks at the list of files; whether anything was moved on. */
const look = async (services: Services, arrival: Arrival): Promise<Result<boolean>> => {
	const { db, config, clock } = services;
	const { course } = arrival;
	const source = sourceOf(db, arrival);
	const planned = await planOf(source, config.secret);
	if (!planned.ok) return planned;
	const { manifest, sealed, intact, steps } = planned.value;
	if (steps.length === 0) return noSteward;
	if (sealed && !intact && !course.withoutSealed) return closedHere(source, steps, course.email);
	const { files: _files, ...about } = manifest;
	const opened = sealed && intact && !course.withoutSealed;
	const plan: Way = { about, opened, intact, next: 0, of: steps.length, rows: 0, hasSteward: false };
	return ok(await runGuarded(db, layOut(db, arrival, { ...course, movedAt: clock(), plan }, steps)));
};

/** Reads and checks the files of the next step, and puts their rows aside. */
const check = async (services: Services, arrival: Arrival, files: readonly Told[], plan: Way) => {
	const { db, config, clock } = services;
	const { course } = arrival;
	const checked = await checkStep(sourceOf(db, arrival), files, plan.opened ? config.secret : undefined);
	if (!checked.ok) return checked;
	const found = plan.hasSteward || hasSteward(checked.value.portions, course.email);
	const rows = plan.rows + checked.value.rows;
	if (rows > mostRows) return tooManyRows;
	const next = plan.next + 1;
	// People are read first: who isn't found among them isn't there.
	if (!found && (next === plan.of || !hasPeople(files))) return noSteward;
	const sameSite = isSameSite(services, plan);
	const own = checked.value.portions.filter(({ name }) => sameSite || !fateOf(name)?.ofTheSite);
	const to: Course = { ...course, movedAt: clock(), plan: { ...plan, next, rows, hasSteward: found } };
	return ok(await runGuarded(db, putAside(db, arrival, to, own)));
};

/** Makes what was checked the chapter's, all at once. */
const finish = async (services: Services, { id, course }: Arrival, plan: Way): Promise<Result<boolean>> => {
	const { db, site, config, clock } = services;
	const sameSite = isSameSite(services, plan);
	const tables = (await readTablesAside(db, id)).flatMap((name) => {
		const fate = fateOf(name);
		return fate ? [[name, fate] as const] : [];
	});
	const { email, session } = course;
	try {
		const taking = { archiveId: id, tables, sameSite, origin: config.origin, now: clock(), email, session };
		await runBatch(db, takeIn(db, taking));
	} catch (cause) {
		return refusedByTables(cause);
	}
	forgetKeys(site);
	services.card.forget();
	if (sameSite) await services.enqueue([{ type: "announce" }]);
	return ok(false);
};

/**
 * Does the next step of an archive that is being taken in, and asks for the one after it. Whatever isn't right refuses it,
 * and nothing of it stays but that sentence. Safe to do twice: each step counts once.
 */
export const moveArrival = async (services: Services, id: string): Promise<Result<void>> => {
	const { db } = services;
	const found = await readNextStep(db, id);
	if (!found) return ok(undefined);
	const { arrival, files } = found;
	const { plan } = arrival.course;
	const done = await (plan === null
		? look(services, arrival)
		: arrival.state === "checked"
			? finish(services, arrival, plan)
			: check(services, arrival, files, plan));
	if (!done.ok) await runBatch(db, refuse(db, id, done.error.message));
	else if (done.value) await services.enqueue([{ type: "archive", id }]);
	return ok(undefined);
};
