import { sql } from "drizzle-orm";
import type { Site, Statement } from "#exchange/site.ts";
import { contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { study } from "../../db/cycle.ts";
import { hearingAgain, ownerOf } from "../practices/recovered.ts";
import { indexing } from "./publishing.ts";

/** It was taken back after the backup was made: here too it is the chapter's again, and stays there. */
const taken = (site: Site, id: string): Statement =>
	site.db.run(sql`update ${study} set audience = 'chapter', sites = '[]', version = version + 1
		where id = ${id} and audience in ('sites', 'network', 'public')`);

/** It was shared, or its words were changed, after the backup was made: both are ours again, as we said them last. */
const told = async (site: Site, id: string, item: JudgedActivity): Promise<Statement[]> => {
	const content = contentSchemas.study.safeParse((item.activity.object as { content?: unknown }).content);
	const { audience } = item;
	if (!content.success || !audience) return [];
	const { title, question, method, lookedAt, findings, limits, version, ownMark } = content.data;
	const sources = content.data.sources.map(({ title, doi, url }) => ({
		title,
		...(doi ? { doi } : {}),
		...(url ? { url } : {}),
	}));
	const language = item.language ?? "en";
	const sites = audience.scope === "sites" ? [...audience.sites] : [];
	const authorId = await ownerOf(site, id, ownMark);
	const words = { title, question, method, lookedAt, findings, limits, sources, language };
	const row = { ...words, audience: audience.scope, groupId: null, sites, updatedAt: item.rev };
	return [
		site.db
			.insert(study)
			.values({ ...row, id, authorId, version, createdAt: item.rev })
			.onConflictDoUpdate({ target: study.id, set: { ...row, version: sql`max(${study.version}, ${version}) + 1` } }),
		indexing(site, { ...words, id, authorId, audience: { scope: audience.scope, groupId: null, sites }, version }),
	];
};

/** Brings our studies in line with what we had said of them before a backup was restored. */
export const studyHandler = hearingAgain({ taken, told });
