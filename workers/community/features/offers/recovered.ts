import { sql } from "drizzle-orm";
import type { KindHandler, Site, Statement } from "#exchange/site.ts";
import { contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { offer, practice } from "../../db/practices.ts";
import { isAnswer } from "./rules.ts";

const told = (site: Site, item: JudgedActivity): Statement[] => {
	const object = item.activity.object as { content?: unknown; wasDerivedFrom?: { id?: string } };
	const content = contentSchemas.offer.safeParse(object.content);
	const to = item.audience?.scope === "sites" ? item.audience.sites[0] : undefined;
	if (!content.success || to === undefined) return [];
	const { practice: source, state, answer = "" } = content.data;
	// They take their words back once they have our answer, so that may have come again before.
	if (isAnswer(content.data))
		return [
			site.db.run(sql`update ${offer} set state = ${state}, answer = ${answer}, decided_at = ${item.rev}
				where record_id = ${object.wasDerivedFrom?.id ?? ""} and direction = 'received' and state in ('offered', 'withdrawn')`),
		];
	const id = item.recordId.slice(`${site.origin}/records/`.length);
	return [
		site.db.run(sql`insert or ignore into ${offer} (id, direction, practice_id, record_id, their_origin, state, answer, created_at)
			select ${id}, 'sent', p.id, ${item.recordId}, ${to}, 'offered', '', ${item.rev} from ${practice} p
			where p.source_id = ${source} order by p.created_at desc limit 1`),
	];
};

/**
 * Brings our offers, and our answers to others', in line with what we had said before a backup was restored. That the words
 * of an offer went does not tell whether it was answered first: that their answer tells.
 */
export const recoveredOffers: KindHandler["recovered"] = (site, items) =>
	items.flatMap((item) => (item.type === "Delete" ? [] : told(site, item)));
