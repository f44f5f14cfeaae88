import { sql } from "drizzle-orm";
import type { KindHandler, Site, Statement } from "#exchange/site.ts";
import { contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { practice } from "../../db/practices.ts";
import { borrowable, type StoredTexts } from "../adoptions/rules.ts";
import { lostWords, putAgain, readBefore, readPeople } from "./again-store.ts";
import { ownMark } from "./own-mark.ts";
import { indexing } from "./publishing.ts";

/** The part of a record's id that this site uses. */
export const localIdOf = (site: Pick<Site, "origin">, recordId: string): string =>
	recordId.slice(`${site.origin}/records/`.length);

/** Whose of our people a record is, by its mark; where they joined after the backup was made, a steward looks after it. */
export const ownerOf = async (site: Site, localId: string, mark: number | undefined): Promise<string> => {
	const people = await readPeople(site.db);
	for (const { id } of mark === undefined ? [] : people) if ((await ownMark(site, localId, id)) === mark) return id;
	return people[0]?.id ?? "";
};

/** What a word of ours that is learned again says of one record: that it was taken back, or what it is. */
type Words = {
	readonly taken: (site: Site, id: string) => Statement;
	readonly told: (site: Site, id: string, item: JudgedActivity) => Promise<Statement[]>;
};

/** Hears what we had said of our records of one kind before a backup was restored, word by word. */
export const hearingAgain = ({ taken, told }: Words): KindHandler => ({
	recovered: async (site, items) => {
		const statements: Statement[] = [];
		for (const item of items) {
			const id = localIdOf(site, item.recordId);
			statements.push(...(item.type === "Delete" ? [taken(site, id)] : await told(site, id, item)));
		}
		return statements;
	},
});

/** It was taken back after the backup was made: here too it is the chapter's again, and stays there. */
const taken = (site: Site, id: string): Statement =>
	site.db.run(sql`update ${practice} set audience = 'chapter', sites = '[]' where id = ${id} and audience <> 'group'`);

type Derived = { readonly id?: string; readonly version?: number; readonly origin?: string };

/** Of a record that derives from nothing, or from no exact version, nothing. */
const sourceOf = ({ id, version, origin }: Derived = {}) =>
	id !== undefined && version !== undefined ? { id, version, origin: origin ?? new URL(id).origin } : null;

/**
 * It was written, changed or shared after the backup was made: its words and its audience are ours again, and whoever
 * wrote it can go on with it. Where the backup has this version, or a later one, only the audience is what we said last.
 */
const told = async (site: Site, id: string, item: JudgedActivity): Promise<Statement[]> => {
	const { audience, version } = item;
	const object = item.activity.object as { content?: unknown; wasDerivedFrom?: Derived };
	const content = contentSchemas.practice.safeParse(object.content);
	if (!audience || !content.success || version === null) return [];
	const before = await readBefore(site.db, id);
	const reach = { audience: audience.scope, groupId: null, sites: audience.scope === "sites" ? audience.sites : [] };
	if (before?.state === "shared" && before.version >= version && before.reason !== lostWords)
		return [
			site.db.run(sql`update ${practice} set audience = ${reach.audience}, group_id = null,
				sites = ${JSON.stringify(reach.sites)} where id = ${id}`),
		];
	const { title, status, reason, tags, borrowed = [], ownMark: mark } = content.data;
	const texts = Object.fromEntries(
		borrowable.map((field) => [field, borrowed.includes(field) ? null : content.data[field]]),
	) as StoredTexts;
	const source = sourceOf(object.wasDerivedFrom);
	const authorId = await ownerOf(site, id, mark);
	const said = { id, authorId, title, status, language: item.language ?? "en", tags, version };
	const row = {
		...said,
		...reach,
		state: "shared" as const,
		sourceId: source?.id ?? null,
		sourceVersion: source?.version ?? null,
		sourceOrigin: source?.origin ?? null,
		createdAt: item.rev,
		updatedAt: item.rev,
	};
	return [
		...putAgain(site.db, { row, texts, reason }),
		indexing(site, { ...said, reason, stored: texts, audience: { ...reach, scope: reach.audience }, source }),
	];
};

/** Brings our practices in line with what we had said of them before a backup was restored. */
export const practiceHandler = hearingAgain({ taken, told });
