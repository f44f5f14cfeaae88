import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { setPaused } from "#exchange/links.ts";
import { withdraw } from "#exchange/publish.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { endConsent } from "../consents/actions.ts";
import { takeBack } from "../practices/audience-actions.ts";
import { takeBackReflection } from "../reflections/sharing-actions.ts";
import { takeStudyBack } from "../studies/audience-actions.ts";
import { takeBackSummary } from "../summaries/actions.ts";
import { takeBackStory } from "../value/sharing-actions.ts";
import { endingOf, tellingAll, tellingOthers } from "./actions.ts";
import { closedLetter } from "./letters.ts";
import { alreadyClosed, isDue, lastDayOver, noPlan, overtaken } from "./rules.ts";
import { type Closing, readClosing, readPeers, readShown, readToWithdraw } from "./store.ts";
import { dispersed, endWhatRuns, itemDone, moveTo, stillAt } from "./write-store.ts";

/** What one run takes back, so that it stays within what a run may cost; the next goes on. */
const atOnce = 3;

const tooEarly = problem("conflict", "Everybody was told a later day. Wait for it, or take the announcement back.");

const close = async (services: Services, plan: Closing): Promise<Result<void>> => {
	const { db, clock } = services;
	const now = clock();
	const told = await tellingAll(services, (from) => closedLetter(from, plan));
	const done = await runGuarded(db, [
		stillAt(db, "announced"),
		moveTo(db, { state: "closed", closedAt: now }),
		dispersed(db, now),
		...endWhatRuns(db, now),
		...told.statements,
		...(await tellingOthers(services, endingOf(plan, true), "dispersed")),
	]);
	if (!done) return overtaken;
	services.card.forget();
	await told.send();
	await carryOut(services, plan);
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** On its day a steward may close the chapter by hand; otherwise the clock does once the day is over. */
export const closeChapter = async (services: Services): Promise<Result<void>> => {
	const plan = await readClosing(services.db);
	if (!plan) return noPlan;
	if (plan.state === "closed") return alreadyClosed;
	if (plan.state !== "announced") return overtaken;
	return isDue(plan, services.clock()) ? close(services, plan) : tooEarly;
};

/** Each by its own feature's way back; what has none is withdrawn as it is. */
const waysBack: Readonly<Record<string, (services: Services, who: Person, id: string) => Promise<Result<unknown>>>> = {
	practice: takeBack,
	study: takeStudyBack,
	reflection: takeBackReflection,
	story: takeBackStory,
	summary: takeBackSummary,
};

/** Takes back what is to be taken back, and the cards of people, a few at a time. */
const carryOut = async (services: Services, plan: Closing): Promise<boolean> => {
	const { db, site, clock, config } = services;
	const steward: Person = {
		...{ kind: "person", id: plan.plannedBy, name: plan.plannedByName, role: "steward" },
		...{ via: "session", scopes: [] },
	};
	const items = await readToWithdraw(db, atOnce);
	for (const { id, kind } of items) {
		const back = kind === null ? undefined : waysBack[kind];
		if (back) await back(services, steward, id);
		else if (kind !== null) await runBatch(db, await withdraw(site, id, kind));
		await runBatch(db, [itemDone(db, id, clock())]);
	}
	const shown = await readShown(db, config.origin, atOnce);
	for (const { id } of shown) await endConsent(services, id);
	return items.length + shown.length === 0;
};

const resting = ({ contact }: Closing): string =>
	`We have come to our end. Whom to write to: ${contact}`.slice(0, 1_000);

/**
 * A link rests once its other side has read our last words and has confirmed all that it was asked to remove. It isn't
 * ended: an end would take away there what may stay. What is taken back later wakes it.
 */
const restLinks = async (services: Services, plan: Closing): Promise<void> => {
	const { db, site, config } = services;
	for (const { peer, paused, told, owes } of await readPeers(db, config.origin)) {
		if (!paused && told && owes === 0) await runBatch(db, setPaused(site, peer, true, resting(plan)));
		if (paused && owes > 0) await runBatch(db, setPaused(site, peer, false));
	}
};

/** The clock's chore: closes the chapter once its day is over, and afterwards brings everything in order. */
export const keepClosing = async (services: Services): Promise<void> => {
	const plan = await readClosing(services.db);
	if (plan?.state === "announced" && plan.closesOn !== null && plan.closesOn <= lastDayOver(services.clock()))
		await close(services, plan);
	if (plan?.state !== "closed") return;
	if (await carryOut(services, plan)) await restLinks(services, plan);
};

/** Whether nothing new is written here any more, for what the clock and the post would do. */
export const hasClosed = async ({ card }: Pick<Services, "card">): Promise<boolean> =>
	(await card.load()).closing?.state === "closed";
