import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { alreadyClosed, type Fate, mayDecide, noPlan, overtaken } from "./rules.ts";
import { readClosing, readThing } from "./store.ts";
import { dropItem, saveItem, stillAt } from "./write-store.ts";

type Decision = { readonly becomes: Fate; readonly toWhom: string; readonly note: string };

const noThing = problem("not-found", "There is no such thing, or it isn’t the whole chapter’s.");
const nobodyNamed = problem("invalid", "Please say who goes on with it.", { field: "toWhom" });

const openPlan = async ({ db }: Services) => {
	const plan = await readClosing(db);
	if (!plan) return noPlan;
	return plan.state === "closed" ? alreadyClosed : ok(plan);
};

/** Decides what becomes of one thing when the chapter closes. */
export const decideFate = async (
	services: Services,
	who: Person,
	id: string,
	{ becomes, toWhom, note }: Decision,
): Promise<Result<void>> => {
	const { db, clock, config } = services;
	const plan = await openPlan(services);
	if (!plan.ok) return plan;
	const thing = await readThing(db, config.origin, id);
	if (!thing) return noThing;
	const may = mayDecide(who, thing);
	if (!may.ok) return may;
	if (becomes === "handed-over" && toWhom === "") return nobodyNamed;
	const done = await runGuarded(db, [
		stillAt(db, plan.value.state),
		saveItem(db, {
			...{ id, title: thing.title, becomes, toWhom, note, decidedBy: who.id, doneAt: null, createdAt: clock() },
		}),
	]);
	return done ? ok(undefined) : overtaken;
};

/** Something that isn't on this site: a shelf of books, a mailing list, money that is left. */
export const addOutside = async (
	services: Services,
	who: Person,
	{ id, title, ...given }: { readonly id: string; readonly title: string } & Omit<Decision, "becomes">,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!/^outside_[0-9a-z]{22}$/.test(id)) return problem("invalid", "This form is damaged. Please open it again.");
	const plan = await openPlan(services);
	if (!plan.ok) return plan;
	const done = await runGuarded(db, [
		stillAt(db, plan.value.state),
		saveItem(db, {
			...{ id, title, ...given, becomes: "handed-over" },
			...{ decidedBy: who.id, doneAt: null, createdAt: clock() },
		}),
	]);
	return done ? ok({ id }) : overtaken;
};

export const dropOutside = async (services: Services, id: string): Promise<Result<void>> => {
	const { db, config } = services;
	const plan = await openPlan(services);
	if (!plan.ok) return plan;
	if (!id.startsWith("outside_") || !(await readThing(db, config.origin, id))) return noThing;
	const done = await runGuarded(db, [stillAt(db, plan.value.state), dropItem(db, id)]);
	return done ? ok(undefined) : overtaken;
};

export const newOutsideId = (services: Services): string => newId("outside", services);
