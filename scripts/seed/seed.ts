import type { OwnJob } from "#community/jobs/job.ts";
import { runJob as runChapterJob } from "#community/jobs/run.ts";
import { makeServices as makeChapter } from "#community/services.ts";
import { day } from "#core/clock.ts";
import { silentLog } from "#core/log.ts";
import { publishedKeys } from "#exchange/keys.ts";
import type { Site } from "#exchange/site.ts";
import { makeServices as makeFederation } from "#federation/services.ts";
import { actorDocument } from "#protocol/actor.ts";
import { kinds } from "#protocol/vocabulary.ts";
import type { DemoChapter } from "#scripts/demo/types/chapter.ts";
import { dice } from "#scripts/simulate/random.ts";
import type { LocalSite } from "#scripts/support/local-site.ts";
import type { DemoPerson } from "#scripts/support/network-file.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { configFrom } from "#site/config.ts";
import { runSiteJob } from "#site/jobs.ts";
import type { Outside, SiteJob } from "#site/services.ts";
import { chapterPast } from "./chapter-past.ts";
import { type ChapterSite, chapterSite } from "./chapter-site.ts";
import { applicant, demoChapters, generatedChapter } from "./generated.ts";
import { directLink, type NetworkSite, networkPast } from "./network-past.ts";
import { sites as practiceSites } from "./practice-past.ts";
import { presentOf } from "./present.ts";
import { peopleToPrint } from "./sign-in.ts";
import { live } from "./timeline.ts";
import { SeedWorld } from "./world.ts";

type Opened = { readonly site: LocalSite; readonly database: SqliteD1 };

const outsideOf = (world: SeedWorld, { site }: Opened): Outside<OwnJob> => ({
	clock: world.clock,
	random: dice(`demo ${site.name}`).bytes,
	log: silentLog,
	fetch: world.fetch,
	send: world.queueOf(site.origin),
});

const environment = ({ site, database }: Opened) =>
	({ DB: database, ORIGIN: site.origin, SITE_SECRET: site.secret, SETUP_CODE: site.setupCode }) as never;

const actorOf = (site: Site, name: string) => async (): Promise<object> =>
	actorDocument({
		origin: site.origin,
		kind: site.kind,
		name,
		summary: "",
		keys: await publishedKeys(site),
		understands: [...kinds],
	});

const contentFor = (name: string, n: number): DemoChapter =>
	[...demoChapters, applicant].find((one) => one.key === name) ?? generatedChapter(name, n);

const openChapter = (world: SeedWorld, opened: Opened, n: number): ChapterSite => {
	const env = environment(opened);
	const services = makeChapter(configFrom(env), opened.database, outsideOf(world, opened));
	const demo = contentFor(opened.site.name, n);
	world.add({
		name: opened.site.name,
		exchange: services.site,
		actor: actorOf(services.site, demo.name),
		runJob: async (job) => void (await runChapterJob(services, job as Parameters<typeof runChapterJob>[1])),
	});
	return chapterSite(demo, services);
};

const openFederation = (world: SeedWorld, opened: Opened): NetworkSite => {
	const services = makeFederation(configFrom(environment(opened)), opened.database, outsideOf(world, opened));
	world.add({
		name: opened.site.name,
		exchange: services.site,
		actor: actorOf(services.site, "The Learning Chapters"),
		runJob: async (job) => void (await runSiteJob(services, job as SiteJob)),
	});
	return { services, coordinator: null };
};

/** The past ends a day before the first start, so that the demo's own network finds it fresh. */
const pastEnds = (now: number): number => now - day;

/**
 * Fills fresh, migrated databases with the demo's past: the same actions that pages call, run at the moments when they
 * happened, and the same exchange between the sites, signatures and all. Nothing may have opened the files.
 */
export const seedNetwork = async (options: {
	readonly sites: readonly LocalSite[];
	readonly progress: (line: string) => void;
	readonly now: number;
}): Promise<readonly DemoPerson[]> => {
	const world = new SeedWorld();
	const opened = options.sites.map((site) => ({ site, database: new SqliteD1(site.database) }));
	for (const { database } of opened) database.sqlite.exec("pragma journal_mode = memory; pragma synchronous = off");
	const hub = opened.find(({ site }) => site.kind === "federation");
	if (!hub) return [];
	const network = openFederation(world, hub);
	const chapters = opened.filter(({ site }) => site.kind === "chapter").map((one, n) => openChapter(world, one, n));
	for (const one of chapters) practiceSites.set(one.demo.key, one);
	const originOf = (key: string): string => practiceSites.get(key)?.services.config.origin ?? "";
	const [boston, nairobi, amsterdam] = demoChapters.map(({ key }) => practiceSites.get(key));
	const past = [
		...networkPast(network, chapters, world.exchange),
		...(boston && amsterdam ? [directLink(boston, amsterdam, world.exchange)] : []),
		...chapters.flatMap((one) => chapterPast(one, originOf, pastEnds(options.now))),
		...(boston && nairobi && amsterdam ? presentOf({ boston, nairobi, amsterdam }, world.exchange) : []),
	].filter(({ at }) => at < pastEnds(options.now));
	await live(past, world, (done, of) => options.progress(`Living through the demo’s past: ${done} of ${of}`));
	const people = await peopleToPrint(network, chapters, options.now);
	for (const { database } of opened) {
		database.sqlite.exec("pragma journal_mode = wal");
		database.close();
	}
	return people;
};
