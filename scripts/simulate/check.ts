import { canariesStored } from "./canaries.ts";
import type { Known, Model } from "./model.ts";
import type { SimSite } from "./sim-site.ts";
import type { World } from "./world.ts";

const short = (text: string): string => text.replaceAll("http://", "").replaceAll(".localhost", "");

/** Promise 2, at any moment: no text lies at a site that could never have come by it. */
export const checkNothingLeaked = (world: World, model: Model): string[] =>
	world.sites.flatMap((site) =>
		[...canariesStored(site.database)].flatMap(([canary, tables]) => {
			const record = model.recordOf(canary);
			if (!record || record.origin === site.origin || model.mayHaveSeen(site.origin, record, canary)) return [];
			return [`leaked: ${site.name} stores ${canary} of ${short(record.id)} in ${[...tables].join(", ")}`];
		}),
	);

/** Promises 1 to 3 on a network that is whole again. */
export const checkWhole = (world: World, model: Model): string[] => {
	const stored = new Map(world.sites.map((site) => [site.origin, canariesStored(site.database)]));
	return [
		...[...model.records.values()].flatMap((record) => {
			const author = world.sites.find((site) => site.origin === record.origin) as SimSite;
			return [
				...checkAuthor(author, record),
				...world.sites.flatMap((site) => (site === author ? [] : checkHolder(site, author, record, model))),
				...world.sites.flatMap((site) => checkGone(site, record, model, stored.get(site.origin) ?? new Map())),
				...checkDestinations(author, record),
			];
		}),
		...checkNothingLeaked(world, model),
		...world.sites.flatMap(checkSettled),
		...world.broken.map((what) => `broken: ${what}`),
	];
};

const rowOf = (site: SimSite, id: string) =>
	site.database.prepare("select rev, activity from record where id = ?").get(id) as
		| { rev: number; activity: string }
		| undefined;

/** What its author's site holds is what its author last said. */
const checkAuthor = (author: SimSite, record: Known): string[] => {
	const row = rowOf(author, record.id);
	if (!record.live) return row ? [`author: ${author.name} still has ${short(record.id)}, which was taken back`] : [];
	if (!row) return [`author: ${author.name} has lost ${short(record.id)}`];
	return row.rev === record.live.rev && row.activity.includes(record.live.canary)
		? []
		: [`author: ${author.name} has ${short(record.id)} at ${row.rev}, not at ${record.live.rev}`];
};

/** Promise 1: exactly the records that it may see, at their latest revision, found by the search index. */
const checkHolder = (site: SimSite, author: SimSite, record: Known, model: Model): string[] => {
	const now = author.site.clock();
	const should = model.shouldHold(site.origin, record, now);
	const row = rowOf(site, record.id);
	const what = `${site.name} and ${short(record.id)} (${record.kind}, ${JSON.stringify(record.live?.audience ?? "taken back")})`;
	if (!row) return should ? [`lost: ${what}: not held`] : [];
	if (!model.mayHold(site.origin, record, now)) return [`too much: ${what}: held, at ${row.rev}`];
	// What it took from a site that is a stranger by now, that site can no longer correct.
	if (!should) return [];
	const original = rowOf(author, record.id);
	if (row.activity !== original?.activity) return [`old: ${what}: at ${row.rev}, the author's is at ${original?.rev}`];
	// What is said to one site is not searched for, and has no versions.
	if (record.kind === "offer") return [];
	const found = site.database
		.prepare("select d.id from search_index join search_doc d on d.n = search_index.rowid where search_index match ?")
		.all(`"${record.live?.canary}"`);
	const versions = site.database
		.prepare("select activity from record_version where record_id = ? and version = ?")
		.all(record.id, record.live?.version ?? 0);
	return [
		...(record.kind === "chapter" || found.some((hit) => hit.id === record.id) ? [] : [`unfound: ${what}`]),
		...(versions.some((version) => version.activity === row.activity) ? [] : [`versionless: ${what}`]),
	];
};

/** Promise 3: what was taken back, or may not be held any more, is in no row and in no word of the index. */
const checkGone = (site: SimSite, record: Known, model: Model, stored: Map<string, Set<string>>): string[] => {
	const isAuthor = site.origin === record.origin;
	const may = isAuthor ? record.live !== null : model.mayHold(site.origin, record, site.site.clock());
	return [...new Set(record.past.map((one) => one.canary))].flatMap((canary) => {
		const tables = stored.get(canary);
		const wrong = record.dead.has(canary) || !may;
		return tables && wrong
			? [`stays: ${site.name} stores ${canary} of ${short(record.id)} in ${[...tables].join(", ")}`]
			: [];
	});
};

const checkDestinations = (author: SimSite, record: Known): string[] => {
	const rows = author.database.prepare("select site, state, rev from withdrawal where record_id = ?").all(record.id);
	const confirmed = new Set(rows.filter((row) => row.state === "confirmed").map((row) => row.site));
	return [
		...rows.flatMap((row) =>
			row.state === "confirmed" ? [] : [`unconfirmed: ${short(record.id)} at ${short(String(row.site))}: ${row.state}`],
		),
		...[...record.destinations].flatMap((site) =>
			confirmed.has(site) ? [] : [`untold: ${short(record.id)} was at ${short(site)}, which never confirmed`],
		),
	];
};

const checkSettled = (site: SimSite): string[] =>
	site.database
		.prepare(
			`select p.origin, p.agreed from peer p join link k on k.peer = p.origin
			where k.our_stance = 'yes' and k.their_stance = 'yes' and p.agreed is not 1`,
		)
		.all()
		.map((row) => `differing: ${site.name} and ${short(String(row.origin))} do not agree on what is held`);
