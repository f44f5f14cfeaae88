import { sql } from "drizzle-orm";
import type { KindHandler, Site, Statement } from "#exchange/site.ts";
import { contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { practice, practiceVersion } from "../../db/practices.ts";
import { borrowable } from "../adoptions/rules.ts";

const localIdOf = (site: Site, recordId: string): string => recordId.slice(`${site.origin}/records/`.length);

/** It was taken back after the backup was made: here too it is the chapter's again, and stays there. */
const taken = (site: Site, id: string): Statement =>
	site.db.run(sql`update ${practice} set audience = 'chapter', sites = '[]' where id = ${id} and audience <> 'group'`);

/** It was shared, or changed, after the backup was made: its audience and the words of that version are ours again. */
const told = (site: Site, id: string, item: JudgedActivity): Statement[] => {
	const { audience } = item;
	const content = contentSchemas.practice.safeParse((item.activity.object as { content?: unknown }).content);
	if (!audience || !content.success || item.version === null) return [];
	const { title, status, reason, borrowed = [] } = content.data;
	const [situation, tension, whatWeDo, whyItWorks, whatHappened, watchFor] = borrowable.map((field) =>
		borrowed.includes(field) ? null : content.data[field],
	);
	const sites = JSON.stringify(audience.scope === "sites" ? audience.sites : []);
	return [
		site.db.run(sql`insert into ${practiceVersion} (practice_id, version, author_id, reason, status, title, situation, tension,
				what_we_do, why_it_works, what_happened, watch_for, created_at)
			select id, ${item.version}, author_id, ${reason}, ${status}, ${title}, ${situation}, ${tension}, ${whatWeDo}, ${whyItWorks},
				${whatHappened}, ${watchFor}, ${item.rev} from ${practice} where id = ${id} and version < ${item.version}
			on conflict (practice_id, version) do nothing`),
		site.db.run(sql`update ${practice} set audience = ${audience.scope}, sites = ${sites} where id = ${id}`),
		site.db.run(sql`update ${practice} set version = ${item.version}, title = ${title}, status = ${status}, updated_at = ${item.rev}
			where id = ${id} and version < ${item.version}`),
	];
};

/** Brings our practices in line with what we had said of them before a backup was restored. */
export const practiceHandler: KindHandler = {
	recovered: (site, items) =>
		items.flatMap((item) => {
			const id = localIdOf(site, item.recordId);
			return item.type === "Delete" ? [taken(site, id)] : told(site, id, item);
		}),
};
