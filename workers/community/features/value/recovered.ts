import { sql } from "drizzle-orm";
import type { KindHandler, Site, Statement } from "#exchange/site.ts";
import { contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { valueKindOf } from "#site/value-words.ts";
import { valueStory } from "../../db/value.ts";
import { hearingAgain, localIdOf, ownerOf } from "../practices/recovered.ts";
import { storyHandler as reflectionsToldAgain } from "../reflections/recovered.ts";
import { indexing } from "./publishing.ts";

/** It was taken back after the backup was made: here too it is the chapter's again, and stays there. */
const taken = (site: Site, id: string): Statement =>
	site.db.run(sql`update ${valueStory} set audience = 'chapter', sites = '[]', version = version + 1
		where id = ${id} and audience in ('sites', 'network', 'public')`);

/** It was shared, or its words were changed, after the backup was made: both are ours again, as we said them last. */
const told = async (site: Site, id: string, item: JudgedActivity): Promise<Statement[]> => {
	const content = contentSchemas.story.safeParse((item.activity.object as { content?: unknown }).content);
	const { audience } = item;
	if (!content.success || !audience) return [];
	const { title, text, ownMark } = content.data;
	const authorId = await ownerOf(site, id, ownMark);
	const row = {
		...{ title, text, value: valueKindOf(content.data.value) ?? ("realised" as const) },
		...{ language: item.language ?? "en", audience: audience.scope, groupId: null, updatedAt: item.rev },
		sites: audience.scope === "sites" ? [...audience.sites] : [],
	};
	return [
		site.db
			.insert(valueStory)
			.values({ ...row, id, authorId, version: 1, createdAt: item.rev })
			.onConflictDoUpdate({ target: valueStory.id, set: { ...row, version: sql`${valueStory.version} + 1` } }),
		indexing(site, { ...row, id, authorId }),
	];
};

const valueToldAgain = hearingAgain({ taken, told });

/** Of the stories that we sent out, those of value lie here, and the others are reflections. */
const isOfValue = (site: Site, item: JudgedActivity): boolean => localIdOf(site, item.recordId).startsWith("story_");

/** Brings our stories in line with what we had said of them before a backup was restored. */
export const storyHandler: KindHandler = {
	recovered: async (site, items) => [
		...((await reflectionsToldAgain.recovered?.(
			site,
			items.filter((item) => !isOfValue(site, item)),
		)) ?? []),
		...((await valueToldAgain.recovered?.(
			site,
			items.filter((item) => isOfValue(site, item)),
		)) ?? []),
	],
};
