import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { publishedKeys } from "#exchange/keys.ts";
import { publish, recordIdOf } from "#exchange/publish.ts";
import { runBatch, type Site } from "#exchange/site.ts";
import { link, peer } from "#exchange/tables.ts";
import type { VerificationKey } from "#protocol/keys.ts";
import { practices as amsterdam } from "#scripts/demo/amsterdam/practices.ts";
import { practices as boston } from "#scripts/demo/boston/practices.ts";
import { practices as nairobi } from "#scripts/demo/nairobi/practices.ts";
import { migrateFile } from "#scripts/support/migrate.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { benchSite } from "./site.ts";

type At = { readonly origin: string; readonly database: string };

/** The source's log as it stands on the wire, and the key that it is signed with. */
export type MadeLog = { readonly key: VerificationKey; readonly log: unknown[] };

/** Two chapters that are linked and know each other's keys; one has shared `count` practices with its network. */
export const makeSites = async (source: At, reader: At, count: number): Promise<MadeLog> => {
	const [author, other] = [openSite(source), openSite(reader)];
	const [key] = await publishedKeys(author.site);
	if (!key) throw new Error("The source has no key.");
	await meet(author.site, other.site);
	await meet(other.site, author.site);
	author.d1.sqlite.exec("pragma synchronous = off"); // what a crash would lose is made anew
	for (let i = 0; i < count; i++) await runBatch(author.site.db, await publish(author.site, draft(i)));
	const rows = author.d1.sqlite.prepare("select activity from log_entry order by seq").all();
	const log = rows.map(({ activity }) => JSON.parse(String(activity)) as unknown);
	author.d1.close();
	other.d1.close();
	return { key, log };
};

const openSite = ({ origin, database }: At) => {
	mkdirSync(dirname(database), { recursive: true });
	migrateFile(database, "community");
	const d1 = new SqliteD1(database);
	return { d1, site: benchSite(origin, d1) };
};

const everything = { kinds: null, topics: null };

const meet = async (site: Site, met: Site): Promise<void> => {
	const now = site.clock();
	await site.db.insert(peer).values({
		origin: met.origin,
		kind: met.kind,
		name: new URL(met.origin).hostname,
		keys: await publishedKeys(met),
		keysFetchedAt: now,
	});
	await site.db.insert(link).values({
		peer: met.origin,
		relation: "chapter",
		recordId: "",
		ourStance: "yes",
		ourSends: everything,
		ourWants: everything,
		theirStance: "yes",
		theirSends: everything,
		theirWants: everything,
		requestedAt: now,
		changedAt: now,
	});
};

const localIdOf = (i: number): string => `practice_${String(i).padStart(22, "0")}`;

/** The ids of the first `count` records of a source. */
export const recordIds = (origin: string, count: number): string[] =>
	Array.from({ length: count }, (_, i) => recordIdOf({ origin }, localIdOf(i)));

const written = [...boston, ...nairobi, ...amsterdam];

/** The demo's practices over and over, under different titles. */
const draft = (i: number): Parameters<typeof publish>[1] => {
	const practice = written[i % written.length];
	if (!practice) throw new Error("The demo has no practices.");
	const { at: _at, by, reason, ...text } = practice.versions[0];
	const title = `${text.title} (${i + 1})`;
	return {
		localId: localIdOf(i),
		kind: "practice",
		type: "Article",
		audience: { scope: "network" },
		name: title,
		language: practice.lang,
		topics: practice.tags,
		version: 1,
		content: { ...text, title, tags: practice.tags, version: 1, reason, author: by },
	};
};
