import { sql } from "drizzle-orm";
import type { KindHandler, Site, Statement } from "#exchange/site.ts";
import { contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { chapter } from "../../db/chapter.ts";

const told = (site: Site, item: JudgedActivity): Statement[] => {
	const read = contentSchemas.chapter.safeParse((item.activity.object as { content?: unknown }).content);
	if (!read.success) return [];
	const { name, tagline, place, about, aims, languages, listed } = read.data;
	return [
		site.db.run(sql`update ${chapter} set name = ${name}, tagline = ${tagline}, place = ${place}, about = ${about},
			aims = ${JSON.stringify(aims)}, languages = ${JSON.stringify(languages)}, listed = ${listed}, updated_at = ${item.rev}`),
	];
};

/** Brings the chapter's card in line with what it said before a backup was restored; hidden since then, it stays hidden. */
export const chapterHandler: KindHandler = {
	recovered: (site, items) =>
		items.flatMap((item) =>
			item.type === "Delete"
				? [site.db.run(sql`update ${chapter} set listed = 'hidden', updated_at = ${item.rev}`)]
				: told(site, item),
		),
};
