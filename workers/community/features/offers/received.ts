import { sql } from "drizzle-orm";
import { newId } from "#core/id.ts";
import type { KindHandler, Site } from "#exchange/site.ts";
import { record } from "#exchange/tables.ts";
import { contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { offer, practice } from "../../db/practices.ts";
import { recoveredOffers } from "./recovered.ts";
import { isAnswer } from "./rules.ts";

const rowOf = (site: Site, item: JudgedActivity) => {
	const object = item.activity.object as { content?: unknown; wasDerivedFrom?: { id?: string } };
	const content = contentSchemas.offer.safeParse(object.content);
	if (!content.success) return [];
	const own = `${site.origin}/records/`;
	const practiceId = content.data.practice.startsWith(own) ? content.data.practice.slice(own.length) : null;
	return [
		{
			id: newId("offer", site),
			record: item.recordId,
			rev: item.rev,
			origin: item.origin,
			practice: practiceId,
			answers: isAnswer(content.data) ? (object.wasDerivedFrom?.id ?? null) : null,
			state: content.data.state,
			answer: content.data.answer ?? "",
		},
	];
};

/**
 * An offer that arrives becomes one of ours to decide on, where the practice is ours and its origin received it from
 * us; an answer settles the offer of ours that it names, where it comes from whom we asked.
 */
export const offerHandler: KindHandler = {
	received: (site, items) => {
		const json = JSON.stringify(items.flatMap((item) => rowOf(site, item)));
		const current = sql`exists (select 1 from ${record} r where r.id = value ->> 'record' and r.rev = value ->> 'rev')`;
		return [
			site.db.run(sql`insert into ${offer} (id, direction, practice_id, record_id, their_origin, state, answer, created_at)
				select value ->> 'id', 'received', value ->> 'practice', value ->> 'record', value ->> 'origin', 'offered', '', ${site.clock()}
				from json_each(${json}) where value ->> 'answers' is null and value ->> 'state' = 'offered' and ${current}
					and exists (select 1 from ${practice} p where p.id = value ->> 'practice')
					and exists (select 1 from ledger l where l.site = value ->> 'origin'
						and l.record_id = ${`${site.origin}/records/`} || (value ->> 'practice'))
				on conflict (record_id) do nothing`),
			site.db.run(sql`update ${offer} set state = x.state, answer = x.answer, decided_at = ${site.clock()}
				from (select value ->> 'answers' as answers, value ->> 'origin' as origin, value ->> 'state' as state,
					value ->> 'answer' as answer from json_each(${json}) where value ->> 'answers' is not null and ${current}) x
				where offer.record_id = x.answers and offer.their_origin = x.origin and offer.direction = 'sent' and offer.state = 'offered'`),
		];
	},
	recovered: recoveredOffers,
};
