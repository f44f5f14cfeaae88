import { deliver } from "../load.ts";
import type { Measurement } from "../report.ts";
import { inTurn } from "../rounds.ts";
import { startTwoSites, type TwoSites } from "./running.ts";

const records = 5_000;

/** The least shares of its parts' speed, and of the speed of one signed POST each, that pulling may have. */
const goals = { parts: 0.5, posts: 10 };

/** Those that store something: each time into a database of its own, so that all begin alike. */
const storing = ["pull", "insert", "post", "apply"] as const;

/** Measures how fast a chapter pulls another's log of 5,000 practices: over HTTP, verified, stored and indexed. */
export const measureExchange = async (dir: string, rounds: number): Promise<Measurement[]> => {
	const sites = await startTwoSites(dir, records, 1 + storing.length * (rounds + 1));
	try {
		return report(await inTurn(contenders(sites, rounds), rounds));
	} finally {
		await sites.stop();
	}
};

type Took = Readonly<Record<(typeof storing)[number] | "verify" | "fetch" | "judge", number>>;

/** Each gives the seconds that 5,000 records take. */
const contenders = (sites: TwoSites, rounds: number): { [Name in keyof Took]: () => Promise<number> } => {
	let used = 0;
	const onFresh = async (work: (database: number) => Promise<number>): Promise<number> => {
		const database = ++used;
		await sites.open(database);
		const seconds = await work(database);
		sites.remove(database);
		return seconds;
	};
	const all = (name: string) => async (database: number) => {
		const { done, seconds } = await sites.work(name, database);
		if (done !== records) throw new Error(`"${name}" did ${done} of ${records}.`);
		return seconds;
	};
	const slices = inSlices(sites.log, rounds);
	return {
		pull: () => onFresh(all("pull")),
		verify: () => all("verify")(0),
		insert: () => onFresh(all("insert")),
		post: () =>
			onFresh(async (database) => {
				const activities = slices.next().value ?? [];
				const requests = await Promise.all(activities.map((activity) => sites.signedPost(database, activity)));
				return records / (await deliver(sites.port, "A signed POST", requests));
			}),
		fetch: () => all("fetch")(0),
		judge: () => all("judge")(0),
		apply: () => onFresh(all("apply")),
	};
};

/** All 5,000 in each round would take minutes: each round has its share, after the first one's to warm up. */
function* inSlices(log: readonly string[], rounds: number): Generator<string[], undefined> {
	const length = Math.ceil(log.length / rounds);
	yield log.slice(0, length);
	for (let from = 0; ; from += length) yield log.slice(from, from + length);
}

const report = (took: Took): Measurement[] => {
	const parts = took.verify + took.insert;
	const compared = (name: string, ours: number, theirs: number) => ({
		name,
		unit: "records/s",
		ours: records / ours,
		theirs: records / theirs,
		ratio: theirs / ours,
	});
	return [
		{
			...compared(`Pull ${records} records`, took.pull, parts),
			against: "as many Ed25519 verifications and the same rows by json_each",
			goal: goals.parts,
			notes: { "s verifying": rounded(took.verify), "s inserting": rounded(took.insert) },
		},
		{
			...compared(`Pull ${records} records`, took.pull, took.post),
			against: "one signed POST each",
			goal: goals.posts,
			notes: {},
		},
		{
			...compared("Of it: judge, apply and index", took.judge + took.apply, parts),
			against: "the same parts",
			goal: null,
			notes: {
				"s judging": rounded(took.judge),
				"s applying": rounded(took.apply),
				"s reading the log": rounded(took.fetch),
			},
		},
	];
};

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;
