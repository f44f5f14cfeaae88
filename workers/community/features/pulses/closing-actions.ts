import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { anew } from "#exchange/guard.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { counted, mayClose, noPulse } from "./rules.ts";
import { openAnswers } from "./sealing.ts";
import { readEnded, readPulse, readSealed } from "./store.ts";
import { forgetAnswers, keepCounts, stillThese } from "./write-store.ts";

/**
 * Ends a pulse: its answers are opened and counted together, once, and in the same batch all of them are forgotten with
 * the salt that opens them. Of two who close it at once one counts; the other finds it closed.
 */
export const settle = (services: Services, id: string): Promise<Result<void>> =>
	anew(async () => {
		const { db, clock, config } = services;
		const { pulse, answers } = await readSealed(db, id);
		if (!pulse || pulse.salt === null) return ok(undefined);
		const opened = await openAnswers(config.secret, { id, salt: pulse.salt }, answers);
		// Nothing about which: only that the site's secret was changed meanwhile, or rows were tampered with.
		if (opened.length < answers.length) services.log("pulse-answers-unreadable", { id });
		await runBatch(db, [
			stillThese(db, id, answers),
			keepCounts(db, id, counted(opened, pulse.questions.length), clock()),
			forgetAnswers(db, id),
		]);
		return ok(undefined);
	});

/** Ends a pulse before its day. */
export const closePulse = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const pulse = await readPulse(services.db, who.id, id);
	if (!pulse) return noPulse;
	if (!mayClose(who, pulse)) return problem("forbidden", "Whoever opened it can close it before its day.");
	return settle(services, id);
};

/** Ends the pulses whose day has come. */
export const settleEnded = async (services: Services): Promise<void> => {
	for (const id of await readEnded(services.db, services.clock())) await settle(services, id);
};
