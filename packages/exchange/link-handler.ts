import { sql } from "drizzle-orm";
import type { JudgedActivity } from "#protocol/judge.ts";
import { dropFromEnded } from "./drop.ts";
import type { KindHandler, Site } from "./site.ts";
import { link, peer, record } from "./tables.ts";

const all = { kinds: null, topics: null };

const stanceOf = (item: JudgedActivity) => {
	const content = ((item.activity.object as { content?: Record<string, unknown> }).content ?? {}) as {
		stance?: string;
		note?: string;
		sends?: unknown;
		wants?: unknown;
		heard?: unknown;
	};
	return {
		rev: item.rev,
		stance: content.stance === "yes" ? "yes" : "no",
		note: (content.note ?? "").slice(0, 2_000),
		sends: JSON.stringify(content.sends ?? all),
		wants: JSON.stringify(content.wants ?? all),
		heard: typeof content.heard === "number" ? content.heard : 0,
	};
};

const rowOf = (item: JudgedActivity) => ({ peer: item.origin, ...stanceOf(item) });

/** What a site that asks us without having been asked becomes. */
const relationFor = (site: Site) =>
	site.kind === "federation"
		? sql`'member'`
		: sql`case when exists (select 1 from ${peer} p where p.origin = value ->> 'peer' and p.kind = 'federation')
			then 'network' else 'chapter' end`;

/** Whether their word was said in knowledge of our last one. */
const heardOurs = (site: Site, json: string) =>
	sql`(select max(value ->> 'heard') from json_each(${json}) where value ->> 'peer' = link.peer and value ->> 'rev' = excluded.their_rev)
		>= coalesce((select o.rev from ${record} o where o.id = ${`${site.origin}/records/`} || link.record_id), 0)`;

/**
 * The other side's stance on a link. A first "yes" from a site that we had not asked becomes a request for a
 * steward; a "no" ends the relation, and what only that relation let us see is let go at once.
 */
export const linkHandler: KindHandler = {
	received: (site, items) => {
		const json = JSON.stringify(items.map(rowOf));
		return [
			// What a cursor passed while there was no relation is new to us now: a subscriber starts at zero.
			site.db.run(sql`update ${peer} set cursor = '' where origin in (select k.peer from ${link} k, json_each(${json})
				where k.peer = value ->> 'peer' and k.their_rev < value ->> 'rev' and value ->> 'stance' = 'yes'
				and k.our_stance = 'yes' and k.their_stance is not 'yes')`),
			site.db.run(sql`insert into ${link} (peer, relation, record_id, our_stance, our_note, our_sends, our_wants, their_stance,
					their_note, their_sends, their_wants, their_rev, paused, requested_at, changed_at)
				select value ->> 'peer', ${relationFor(site)}, '', null, '', ${JSON.stringify(all)}, ${JSON.stringify(all)}, value ->> 'stance',
					value ->> 'note', value ->> 'sends', value ->> 'wants', value ->> 'rev', 0, ${site.clock()}, ${site.clock()}
				from json_each(${json}) where true
				on conflict (peer) do update set their_stance = excluded.their_stance, their_note = excluded.their_note,
					their_sends = excluded.their_sends, their_wants = excluded.their_wants, their_rev = excluded.their_rev,
					requested_at = iif(excluded.their_stance = 'yes' and link.our_stance = 'no' and ${heardOurs(site, json)},
						excluded.changed_at, link.requested_at),
					active_since = iif(excluded.their_stance = 'yes' and link.our_stance = 'yes',
						iif(link.active_since >= link.requested_at, link.active_since, excluded.changed_at), link.active_since),
					changed_at = excluded.changed_at
				where excluded.their_rev > link.their_rev`),
			site.db.run(sql`update ${peer} set next_pull_at = ${site.clock()} where origin in
				(select value ->> 'peer' from json_each(${json}))`),
			...dropFromEnded(
				site,
				sql`select l.peer from ${link} l where l.their_stance = 'no'
				and l.peer in (select value ->> 'peer' from json_each(${json}))`,
				"them",
			),
		];
	},
	/** Our own stance, learned again after a restored backup. */
	recovered: (site, items) =>
		items.flatMap((item) => {
			const peerOrigin = item.audience?.scope === "sites" ? item.audience.sites[0] : undefined;
			if (!peerOrigin) return [];
			const ours = stanceOf(item);
			const json = JSON.stringify({
				...ours,
				peer: peerOrigin,
				recordId: item.recordId.slice(`${site.origin}/records/`.length),
			});
			return [
				site.db.run(sql`insert into ${link} (peer, relation, record_id, our_stance, our_note, our_sends, our_wants, their_stance,
						their_note, their_sends, their_wants, their_rev, paused, requested_at, changed_at)
					select value ->> 'peer', ${relationFor(site)}, value ->> 'recordId', value ->> 'stance', value ->> 'note', value ->> 'sends',
						value ->> 'wants', null, '', ${JSON.stringify(all)}, ${JSON.stringify(all)}, 0, 0, ${site.clock()}, ${site.clock()}
					from json_each(${`[${json}]`}) where true
					on conflict (peer) do update set record_id = excluded.record_id, our_stance = excluded.our_stance,
						our_note = excluded.our_note, our_sends = excluded.our_sends, our_wants = excluded.our_wants,
						changed_at = excluded.changed_at`),
				...(ours.stance === "no" ? dropFromEnded(site, sql`select ${peerOrigin}`, "us") : []),
			];
		}),
};
