import { receiptLife, tellRemoval } from "#exchange/receipts.ts";
import { runBatch } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { readUntold, receiptIdOf } from "./origin-store.ts";

/**
 * The clock's chore: tells the origins of what was removed here, once no page that is still kept somewhere can show it.
 * Why it was removed isn’t told.
 */
export const tellOrigins = async ({ db, site, clock, enqueue }: Services): Promise<void> => {
	const untold = await readUntold(db, site.origin, clock() - receiptLife, clock() - site.cacheLife);
	for (const { decision, recordId, rev } of untold) {
		const removal = { recordId, origin: new URL(recordId).origin, rev, removed: { records: 1 } };
		await runBatch(db, await tellRemoval(site, receiptIdOf(decision), removal));
	}
	if (untold.length > 0) await enqueue([{ type: "announce" }]);
};
