import { sql } from "drizzle-orm";
import { newId } from "#core/id.ts";
import type { KindHandler, Site, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { consent } from "../../db/people.ts";
import { consentFields } from "./rules.ts";

/** A consent that was taken back after a backup was made stays taken back when the backup is restored. */
const ended = (site: Site, personId: string, rev: number): Statement =>
	site.db.run(sql`update ${consent} set ended_at = ${site.clock()} where person_id = ${personId}
		and ended_at is null and given_at <= ${rev}`);

/**
 * A consent that was given or changed after the backup was made counts as it was told: these fields, these destinations,
 * until then. Where nobody of that name is here any more, no consent is, and the record is taken back (actions.ts).
 */
const given = (site: Site, personId: string, item: JudgedActivity): Statement[] => {
	const content = contentSchemas.person.safeParse((item.activity.object as { content?: unknown }).content);
	const { audience, expiresAt, rev } = item;
	if (!audience || !content.success || expiresAt === null) return [];
	const fields = JSON.stringify(consentFields.filter((field) => content.data[field] !== undefined));
	const sites = JSON.stringify(audience.scope === "sites" ? audience.sites : []);
	return [
		ended(site, personId, rev),
		site.db.run(sql`insert into ${consent} (id, person_id, fields, purpose, scope, sites, until, given_at)
			select ${newId("consent", site)}, id, ${fields},
				coalesce((select purpose from ${consent} where person_id = ${personId} order by given_at desc limit 1), ''),
				${audience.scope}, ${sites}, ${expiresAt}, ${rev} from ${person}
			where id = ${personId} and state = 'active'
				and not exists (select 1 from ${consent} where person_id = ${personId} and ended_at is null)`),
	];
};

/** Brings consents in line with what we had said of people before a backup was restored. */
export const personHandler: KindHandler = {
	recovered: (site, items) =>
		items.flatMap((item) => {
			const personId = item.recordId.slice(`${site.origin}/records/`.length);
			return item.type === "Delete" ? [ended(site, personId, item.rev)] : given(site, personId, item);
		}),
};
