import { day, minute } from "#core/clock.ts";
import { runBatch } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { forgetRefused, readUnsettled, refuse } from "./arrival-store.ts";

const tookTooLong = "This took longer than a day, so nothing of it was kept. Please bring it once more.";

/** A step takes seconds, however the queue stumbles. */
const stalledAfter = 5 * minute;

/** Archives whose message got lost move on, and what nobody waits for any more is let go. */
export const keepArrivals = async (services: Services): Promise<void> => {
	const { db, clock } = services;
	const now = clock();
	const arrivals = await readUnsettled(db);
	if (arrivals.length === 0) return;
	await runBatch(db, forgetRefused(db, now - day));
	for (const { id, state, createdAt, movedAt } of arrivals) {
		if (state === "refused") continue;
		if (createdAt < now - day) await runBatch(db, refuse(db, id, tookTooLong));
		else if ((movedAt ?? 0) < now - stalledAfter) await services.enqueue([{ type: "archive", id }]);
	}
};
