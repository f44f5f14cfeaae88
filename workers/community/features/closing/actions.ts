import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type Telling, telling } from "../../telling.ts";
import { forgettingTalk } from "../conversations/forgetting-actions.ts";
import { cardStatements } from "../links/card.ts";
import type { Ending } from "../links/store.ts";
import { announcedLetter, calledOffLetter } from "./letters.ts";
import { alreadyClosed, canBeAnnounced, earliest, noPlan, overtaken, tooSoon } from "./rules.ts";
import { type Closing, readClosing, readMembers, readOwnCard } from "./store.ts";
import { dropPlan, moveTo, savePlan, stillAt } from "./write-store.ts";

/** By which the plan is found, and talked about. */
const closingId = "closing";

type Plan = { readonly farewell: string; readonly contact: string; readonly closesOn: string | null };

/** What others are told from now on, in the batch that changes it. */
export const tellingOthers = async (
	services: Services,
	ending: Ending | null,
	stage?: "dispersed",
): Promise<Statement[]> => {
	const card = await readOwnCard(services.db);
	if (!card) return [];
	return cardStatements(services.site, stage ? { ...card, lifeStage: stage } : card, ending);
};

/** The same letter to everybody who is here. */
export const tellingAll = async (
	services: Services,
	write: Parameters<typeof telling>[2]["write"],
): Promise<Telling> => {
	const people = (await readMembers(services.db)).map(({ id }) => id);
	return telling(services, people, { write, kind: "closing", about: [] });
};

export const endingOf = (plan: Plan, closed: boolean): Ending | null =>
	plan.closesOn === null ? null : { on: plan.closesOn, closed, farewell: plan.farewell, contact: plan.contact };

const indexing = ({ site }: Services, { farewell }: Plan): Statement =>
	indexOwn(site, {
		...{ id: closingId, kind: "closing", container: null, language: null },
		title: "How this chapter comes to its end",
		body: farewell,
	});

/** A steward writes down how the chapter would end; members read it from then on. Once announced, its day stays. */
export const planClosing = async (services: Services, who: Person, plan: Plan): Promise<Result<void>> => {
	const { db, clock } = services;
	const known = await readClosing(db);
	if (known?.state === "closed") return alreadyClosed;
	if (known?.state === "announced" && plan.closesOn !== known.closesOn)
		return problem("conflict", "Everybody was told this day. Take the announcement back first.", { field: "closesOn" });
	if (plan.closesOn !== null && plan.closesOn !== known?.closesOn && plan.closesOn < earliest(clock())) return tooSoon;
	const told = known?.state === "announced" ? await tellingOthers(services, endingOf(plan, false)) : [];
	const row = { state: "planned" as const, plannedBy: who.id, createdAt: clock() };
	const done = await runGuarded(db, [
		stillAt(db, known?.state ?? null),
		savePlan(db, { ...row, ...plan }),
		indexing(services, plan),
		...told,
	]);
	if (!done) return overtaken;
	if (told.length > 0) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

const planAt = async ({ db }: Services, state: Closing["state"]): Promise<Result<Closing>> => {
	const plan = await readClosing(db);
	if (!plan) return noPlan;
	if (plan.state === "closed" && state !== "closed") return alreadyClosed;
	return plan.state === state ? ok(plan) : overtaken;
};

/** Everybody is told: each member by letter, each peer by the chapter's own record. */
export const announceClosing = async (services: Services): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await planAt(services, "planned");
	if (!found.ok) return found;
	const plan = found.value;
	const day = canBeAnnounced(plan, clock());
	if (!day.ok) return day;
	const told = await tellingAll(services, (from) => announcedLetter(from, { ...plan, closesOn: day.value }));
	const done = await runGuarded(db, [
		stillAt(db, "planned"),
		moveTo(db, { state: "announced", announcedAt: clock() }),
		...told.statements,
		...(await tellingOthers(services, endingOf(plan, false))),
	]);
	if (!done) return overtaken;
	services.card.forget();
	await told.send();
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** Until the day everything can be taken back: an announcement first, and then the plan itself. */
export const takeClosingBack = async (services: Services): Promise<Result<void>> => {
	const { db, site } = services;
	const plan = await readClosing(db);
	if (!plan) return noPlan;
	if (plan.state === "closed") return alreadyClosed;
	if (plan.state === "planned") {
		const dropped = [
			stillAt(db, "planned"),
			...dropPlan(db),
			unindexOwn(site, closingId),
			...forgettingTalk(services, closingId),
		];
		return (await runGuarded(db, dropped)) ? ok(undefined) : overtaken;
	}
	const told = await tellingAll(services, calledOffLetter);
	const done = await runGuarded(db, [
		stillAt(db, "announced"),
		moveTo(db, { state: "planned", announcedAt: null }),
		...told.statements,
		...(await tellingOthers(services, null)),
	]);
	if (!done) return overtaken;
	services.card.forget();
	await told.send();
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};
