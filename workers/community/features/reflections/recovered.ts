import { sql } from "drizzle-orm";
import type { Site, Statement } from "#exchange/site.ts";
import { contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { reflection } from "../../db/cycle.ts";
import { hearingAgain, ownerOf } from "../practices/recovered.ts";
import { questions } from "./rules.ts";
import { indexing } from "./telling.ts";

/** It was taken back after the backup was made: here too it is the chapter's again, and stays there. */
const taken = (site: Site, id: string): Statement =>
	site.db.run(sql`update ${reflection} set audience = 'chapter', sites = '[]', version = version + 1
		where id = ${id} and audience in ('sites', 'network', 'public')`);

/** It was shared, or its words were changed, after the backup was made: words and audience are ours again, as we said them last. */
const told = async (site: Site, id: string, item: JudgedActivity): Promise<Statement[]> => {
	const content = contentSchemas.story.safeParse((item.activity.object as { content?: unknown }).content);
	const { audience } = item;
	if (!content.success || !audience) return [];
	const { text, ownMark } = content.data;
	const question = questions.find((one) => one === content.data.question) ?? "free";
	const language = item.language ?? "en";
	const sites = audience.scope === "sites" ? audience.sites : [];
	const authorId = await ownerOf(site, id, ownMark);
	return [
		site.db.run(sql`insert into ${reflection} (id, author_id, question, text, language, audience, sites, version, created_at, updated_at)
			values (${id}, ${authorId}, ${question}, ${text}, ${language}, ${audience.scope}, ${JSON.stringify(sites)}, 1, ${item.rev}, ${item.rev})
			on conflict (id) do update set question = excluded.question, text = excluded.text, language = excluded.language,
				audience = excluded.audience, group_id = null, sites = excluded.sites, version = version + 1, updated_at = excluded.updated_at`),
		indexing(site, { ...{ id, authorId, question, text, language, sites }, audience: audience.scope, groupId: null }),
	];
};

/** Brings our stories in line with what we had said of them before a backup was restored. */
export const storyHandler = hearingAgain({ taken, told });
