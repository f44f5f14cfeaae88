import type { Audience } from "#protocol/vocabulary.ts";
import { canariesIn } from "./canaries.ts";
import type { Known, Model } from "./model.ts";
import type { SimSite } from "./sim-site.ts";
import type { World } from "./world.ts";

/** Promise 2 where data leaves: every answer between sites is searched for texts that its reader may not see. */
export const watchWire = (world: World, model: Model, leaked: (what: string) => void): void => {
	world.wire.onAnswer = (from, to, path, text) => {
		for (const canary of canariesIn(text)) {
			const record = model.recordOf(canary);
			// What a site holds of its author's, it may tell to the author.
			if (path === "/exchange/held" && record?.origin === to.origin) continue;
			const why = record ? refusal(from, to, record, canary) : null;
			if (why) leaked(`handed out: ${from.name} gave ${canary} to ${to.name}: ${why}`);
		}
	};
};

/** Why this text may not go from one site to another right now, as the giving site knows the world. */
const refusal = (from: SimSite, to: SimSite, record: Known, canary: string): string | null => {
	if (record.origin === to.origin) return "it is the reader's own";
	const row = from.database.prepare("select rev from record where id = ?").get(record.id);
	if (!row) return "the giver holds no such record any more";
	const now = record.past.find((one) => one.rev === row.rev);
	if (!now) return "the giver holds a revision that was never made";
	if (!includes(from, to, record, now.audience)) return "the record is not for this reader";
	const everFor = record.past.some((one) => one.canary === canary && includes(from, to, record, one.audience));
	return everFor ? null : "these words were never for this reader";
};

const includes = (from: SimSite, to: SimSite, record: Known, audience: Audience): boolean => {
	if (audience.scope === "sites") return from.origin === record.origin && audience.sites.includes(to.origin);
	const connected = related(from, to.origin);
	if (from.origin !== record.origin) return from.kind === "federation" && connected && related(from, record.origin);
	return audience.scope === "public" || connected;
};

/** Whether both sides have said yes, as far as the giver has heard. */
const related = (at: SimSite, peer: string): boolean =>
	at.database
		.prepare("select 1 as yes from link where peer = ? and our_stance = 'yes' and their_stance = 'yes'")
		.get(peer) !== undefined;
