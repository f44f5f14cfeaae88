import { chapter } from "#community/db/chapter.ts";
import { changeProfile } from "#community/features/people/actions.ts";
import { makeServices as makeChapter } from "#community/services.ts";
import { newId, webRandom } from "#core/id.ts";
import { silentLog } from "#core/log.ts";
import { network } from "#federation/db/network.ts";
import { makeServices as makeFederation } from "#federation/services.ts";
import type { Party } from "#identity/party.ts";
import { person } from "#identity/tables.ts";
import { makeToken } from "#identity/tokens.ts";
import type { LocalSite } from "#scripts/support/local-site.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { configFrom } from "#site/config.ts";
import type { KnownPerson } from "./caller.ts";

/** What a person of a test says of themselves, beside their name. */
export type ProfileWords = Partial<{
	place: string;
	organisation: string;
	languages: string[];
	introduction: string;
	objectives: string[];
	skills: string[];
}>;

export type Cast = {
	readonly key: string;
	readonly name: string;
	readonly role: string;
	readonly profile?: ProfileWords;
};

const outside = {
	clock: Date.now,
	random: webRandom,
	log: silentLog,
	fetch: async () => {
		throw new Error("Nothing runs yet.");
	},
	send: async () => {},
};

const environment = (site: LocalSite, database: SqliteD1) =>
	({ DB: database, ORIGIN: site.origin, SITE_SECRET: site.secret, SETUP_CODE: site.setupCode }) as never;

const join = async (party: Party, site: LocalSite, one: Cast): Promise<KnownPerson> => {
	const id = newId("person", party);
	const email = `${one.key}@${site.name}.example.org`;
	await party.db
		.insert(person)
		.values({ id, name: one.name, email, role: one.role, state: "active", joinedAt: party.clock() });
	const made = await makeToken(party, id, { name: "Test", scope: "write", days: 3_650 });
	if (!made.ok) throw new Error(made.error.message);
	return { id, name: one.name, email, token: made.value.token };
};

const openChapter = async (site: LocalSite, database: SqliteD1, cast: readonly Cast[]): Promise<KnownPerson[]> => {
	const services = makeChapter(configFrom(environment(site, database)), database, outside);
	const place = `${site.name.charAt(0).toUpperCase()}${site.name.slice(1)}`;
	await services.db.insert(chapter).values({
		id: "chapter",
		name: `${place} Learning Community`,
		tagline: "People who try things at their own work.",
		place,
		languages: ["en"],
		lifeStage: "launched",
		founded: "2026-01-12",
		about: "We meet every second Tuesday.",
		howToJoin: "Come to one meeting.",
		aims: ["Learn across shifts"],
		accent: "ink",
		listed: "public",
		updatedAt: services.clock(),
	});
	const people: KnownPerson[] = [];
	for (const one of cast) {
		const known = await join(services, site, one);
		const blank = {
			place: "",
			organisation: "",
			languages: ["en"],
			introduction: "",
			objectives: [],
			skills: [],
		};
		const done = await changeProfile(services, known.id, { name: one.name, ...blank, ...one.profile });
		if (!done.ok) throw new Error(done.error.message);
		people.push(known);
	}
	return people;
};

const openFederation = async (site: LocalSite, database: SqliteD1, cast: readonly Cast[]): Promise<KnownPerson[]> => {
	const services = makeFederation(configFrom(environment(site, database)), database, outside);
	await services.db.insert(network).values({
		id: "network",
		name: "The Learning Network",
		tagline: "Chapters that tell one another what did not work.",
		about: "We learn from one another.",
		howToJoin: "Paste this address in your stewards’ corner.",
		languages: ["en"],
		accent: "forest",
		updatedAt: services.clock(),
	});
	const people: KnownPerson[] = [];
	for (const one of cast) people.push(await join(services, site, one));
	return people;
};

/** Lets people be in fresh, migrated databases, as if they had joined before; gives them by `site/key`. */
export const peopleBefore = async (
	sites: readonly LocalSite[],
	castOf: (site: LocalSite) => readonly Cast[],
): Promise<Map<string, KnownPerson>> => {
	const known = new Map<string, KnownPerson>();
	for (const site of sites) {
		const database = new SqliteD1(site.database);
		const open = site.kind === "chapter" ? openChapter : openFederation;
		const cast = castOf(site);
		for (const [i, one] of (await open(site, database, cast)).entries()) known.set(`${site.name}/${cast[i]?.key}`, one);
		database.close();
	}
	return known;
};
