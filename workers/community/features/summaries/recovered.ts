import { sql } from "drizzle-orm";
import { indexOwn } from "#exchange/search.ts";
import type { KindHandler, Site, Statement } from "#exchange/site.ts";
import { contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { summary } from "../../db/summaries.ts";

const takenBack = (site: Site, id: string): Statement =>
	site.db.run(
		sql`update ${summary} set state = 'withdrawn', version = version + 1 where id = ${id} and state = 'published'`,
	);

/** It was published, or its words were changed, after the backup was made: nobody here has it in hand, as with the site's own. */
const told = (site: Site, id: string, item: JudgedActivity): Statement[] => {
	const content = contentSchemas.summary.safeParse((item.activity.object as { content?: unknown }).content);
	const scope = item.audience?.scope;
	if (!content.success || (scope !== "network" && scope !== "public")) return [];
	const { title, body, period } = content.data;
	const language = item.language ?? "en";
	const at = item.rev;
	return [
		site.db.run(sql`insert into ${summary} (id, period_from, period_to, title, body, language, state, audience, edited_by,
				version, created_at, updated_at, published_at)
			values (${id}, ${period.from}, ${period.to}, ${title}, ${body}, ${language}, 'published', ${scope}, '', 1, ${at}, ${at}, ${at})
			on conflict (id) do update set title = excluded.title, body = excluded.body, language = excluded.language,
				state = 'published', audience = excluded.audience, version = version + 1, updated_at = excluded.updated_at,
				published_at = coalesce(published_at, excluded.published_at)`),
		indexOwn(site, { id, kind: "summary", container: null, language, title, body }),
	];
};

/** Brings our summaries in line with what we had said of them before a backup was restored. */
export const summaryHandler: KindHandler = {
	recovered: (site, items) =>
		items.flatMap((item) => {
			const id = item.recordId.slice(`${site.origin}/records/`.length);
			return item.type === "Delete" ? [takenBack(site, id)] : told(site, id, item);
		}),
};
