import { eq, sql } from "drizzle-orm";
import { hostOf } from "#core/host.ts";
import type { KindHandler, Site, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { type Content, contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { adoption, practice, practiceVersion } from "../../db/practices.ts";
import { lostWords } from "../practices/again-store.ts";
import { localIdOf, ownerOf } from "../practices/recovered.ts";

/**
 * What we adopted after the backup was made comes back with its place in the family: its source's words, and nothing of our
 * own, which had stayed here. Where its own record comes back too, that fills it (practices/recovered.ts).
 */
const practiceAgain = (site: Site, row: typeof adoption.$inferInsert): Statement[] => {
	const name = sql`coalesce(${siteName(sql`${row.sourceOrigin}`)}, ${hostOf(row.sourceOrigin)})`;
	const [status, at] = [row.outcome ?? "untried", row.startedAt];
	return [
		site.db.run(sql`insert into ${practice} (id, author_id, state, title, status, language, tags, version, audience, sites,
				source_id, source_version, source_origin, created_at, updated_at)
			select ${row.practiceId}, ${row.adoptedBy}, 'shared', 'Brought home from ' || ${name}, ${status}, 'en', '[]', 1, 'chapter',
				'[]', ${row.sourceId}, ${row.sourceVersion}, ${row.sourceOrigin}, ${at}, ${at} where true
			on conflict (id) do nothing`),
		site.db.run(sql`insert into ${practiceVersion} (practice_id, version, author_id, reason, status, title, created_at)
			select id, 1, author_id, ${lostWords}, status, title, created_at from ${practice} where id = ${row.practiceId}
			and not exists (select 1 from ${practiceVersion} v where v.practice_id = ${row.practiceId})`),
	];
};

const reportOf = (content: Content<"adoption">) => ({
	context: content.context,
	changed: content.changed,
	outcome: content.outcome ?? null,
	surprised: content.surprised ?? "",
	evidence: content.evidence ?? "",
	reportedAt: content.reportedAt ? Date.parse(content.reportedAt) : null,
});

const told = async (site: Site, item: JudgedActivity): Promise<Statement[]> => {
	const content = contentSchemas.adoption.safeParse((item.activity.object as { content?: unknown }).content);
	if (!content.success || content.data.ownPractice === undefined) return [];
	const { data } = content;
	const id = localIdOf(site, item.recordId);
	const sourceOrigin = new URL(data.practice).origin;
	const row = {
		id,
		practiceId: localIdOf(site, content.data.ownPractice),
		adoptedBy: await ownerOf(site, id, data.ownMark),
		sourceId: data.practice,
		sourceVersion: data.version,
		sourceOrigin,
		lineage: [sourceOrigin],
		startedAt: Date.parse(data.startedAt),
		...reportOf(data),
	};
	return [
		...practiceAgain(site, row),
		site.db.insert(adoption).values(row).onConflictDoNothing(),
		site.db.update(adoption).set(reportOf(data)).where(eq(adoption.id, id)),
	];
};

/** Brings what we adopted in line with what we had said of it before a backup was restored. Taken back, it stays ours. */
export const adoptionHandler: KindHandler = {
	recovered: async (site, items) => {
		const statements: Statement[] = [];
		for (const item of items) if (item.type !== "Delete") statements.push(...(await told(site, item)));
		return statements;
	},
};
