import { sql } from "drizzle-orm";
import * as z from "zod";
import { ok, type Result } from "#core/result.ts";
import { applyActivities } from "./apply.ts";
import { dropFromSource } from "./drop.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { runGuarded } from "./guard.ts";
import { heldBetween } from "./held.ts";
import { judgeAll } from "./pull.ts";
import { pageLimit } from "./read-log.ts";
import type { Site, Statement } from "./site.ts";
import { runBatch } from "./site.ts";
import { asBefore, asking, type Related, sourceFrom } from "./sources.ts";
import { recordSource } from "./tables.ts";
import { callPeer } from "./transport.ts";

const inventorySchema = z.object({
	items: z.array(z.object({ id: z.string().max(500), rev: z.number().int().positive() })).max(1_000),
	more: z.boolean(),
});
/** Records fetched in one request; their entries must fit one page. */
const fetchAtOnce = 20;
/** Records fetched in one piece of work, so that it stays within a queue message's limits. */
const fetchAtMost = 200;

/**
 * Compares one page of a site's inventory with what we hold from it, and heals both ways: what is missing or older
 * is fetched, what the site no longer vouches for goes. Returns where to go on, or null at the end.
 */
export const healOnce = async (site: Site, origin: string, after: string): Promise<Result<string | null>> => {
	const source = await sourceFrom(site, origin);
	if (!source.ok) return source;
	const answer = await callPeer(
		site,
		origin,
		`/exchange/inventory?after=${encodeURIComponent(after)}${asking(source.value)}`,
	);
	if (!answer.ok) return answer;
	const parsed = inventorySchema.safeParse(answer.value);
	if (!parsed.success)
		return { ok: false, error: { code: "unavailable", message: `${origin} sent an inventory that is not one.` } };
	const theirs = new Map(parsed.data.items.map((item) => [item.id, item.rev]));
	const upTo = parsed.data.more ? (parsed.data.items.at(-1)?.id ?? null) : null;
	const ours = new Map((await heldBetween(site, origin, after, upTo)).map((item) => [item.id, item.rev]));
	const gone = [...ours.keys()].filter((id) => !theirs.has(id));
	const lacking = [...theirs].filter(([id, rev]) => (ours.get(id) ?? 0) < rev).map(([id]) => id);
	const ahead = [...theirs].filter(([id, rev]) => (ours.get(id) ?? 0) > rev);
	if (gone.length > 0) await runBatch(site.db, dropFromSource(site, origin, gone));
	await runBatch(site.db, await vouchAt(site, origin, ahead));
	await fetchLacking(site, source.value, lacking.slice(0, fetchAtMost));
	const next = lacking.length > fetchAtMost ? (lacking[fetchAtMost - 1] ?? upTo) : upTo;
	// An inventory that doesn't go on in id order would keep us asking for ever.
	return ok(next !== null && next > after ? next : null);
};

/** The source speaks of an older revision than it gave us: it lags, or was restored. What we hold stays; its word is noted. */
const vouchAt = async (
	site: Site,
	source: string,
	items: readonly (readonly [string, number])[],
): Promise<Statement[]> => {
	if (items.length === 0) return [];
	const rows = await Promise.all(items.map(async ([id, rev]) => ({ id, rev, ...(await fingerprintOf(id, rev)) })));
	return [
		site.db.run(sql`update ${recordSource} set rev = x.rev, digest_hi = x.hi, digest_lo = x.lo
			from (select value ->> 'id' as id, value ->> 'rev' as rev, value ->> 'hi' as hi, value ->> 'lo' as lo
				from json_each(${JSON.stringify(rows)})) x
			where record_source.source = ${source} and record_source.record_id = x.id`),
	];
};

const fetchLacking = async (site: Site, source: Related, ids: readonly string[]): Promise<void> => {
	const { origin } = source;
	for (let i = 0; i < ids.length; i += fetchAtOnce) {
		const some = ids.slice(i, i + fetchAtOnce);
		const answer = await callPeer(site, origin, `/exchange/log?records=${encodeURIComponent(some.join(" "))}`);
		const page = z.object({ items: z.array(z.unknown()).max(pageLimit) }).safeParse(answer.ok ? answer.value : null);
		if (!page.success) return;
		const { judged } = await judgeAll(site, source, page.data.items);
		if (!(await runGuarded(site.db, [asBefore(site, source), ...(await applyActivities(site, origin, judged))])))
			return;
	}
};
