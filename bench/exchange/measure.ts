import { compared, type Measurement } from "../report.ts";
import { inTurn, oneAfterOther, type Pace, type Work } from "../rounds.ts";
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

type Name = (typeof storing)[number] | "verify" | "fetch" | "judge";

const contenders = (sites: TwoSites, rounds: number): Readonly<Record<Name, () => Promise<Work>>> => {
	let used = 0;
	const onFresh = async (work: (database: number) => Promise<Work>): Promise<Work> => {
		const database = ++used;
		await sites.open(database);
		const done = await work(database);
		sites.remove(database);
		return done;
	};
	const all = (name: Name) => async (database: number) => {
		const done = await sites.work(name, database);
		if (done.units !== records) throw new Error(`"${name}" did ${done.units} of ${records}.`);
		return done;
	};
	const slices = inSlices(sites.records, rounds);
	return {
		pull: () => onFresh(all("pull")),
		verify: () => all("verify")(0),
		insert: () => onFresh(all("insert")),
		post: () =>
			onFresh(async (database) => {
				const some = slices.next().value ?? [];
				const done = await sites.send(database, some);
				if (done.units !== some.length) throw new Error(`${done.units} of ${some.length} POSTs were taken.`);
				return done;
			}),
		fetch: () => all("fetch")(0),
		judge: () => all("judge")(0),
		apply: () => onFresh(all("apply")),
	};
};

/** All 5,000 in each round would take minutes: each round has its share, after the first one's to warm up. */
function* inSlices(all: readonly string[], rounds: number): Generator<string[], undefined> {
	const length = Math.ceil(all.length / rounds);
	yield all.slice(0, length);
	for (let from = 0; ; from += length) yield all.slice(from, from + length);
}

const report = (paces: Readonly<Record<Name, Pace>>): Measurement[] => {
	const { pull, verify, insert, post, judge, apply } = paces;
	const parts = oneAfterOther(verify, insert);
	const secondsFor = (...names: Name[]) =>
		Object.fromEntries(names.map((name) => [`s ${doing[name]}`, rounded(records / paces[name].perSecond)]));
	return [
		{
			...compared("records/s", pull, parts),
			name: `Pull ${records} records`,
			against: "as many Ed25519 verifications and the same rows by json_each",
			goal: goals.parts,
			notes: secondsFor("pull", "verify", "insert"),
		},
		{
			...compared("records/s", pull, post),
			name: `Pull ${records} records`,
			against: "one signed POST each",
			goal: goals.posts,
			notes: secondsFor("post"),
		},
		{
			...compared("records/s", oneAfterOther(judge, apply), parts),
			name: "Of it: judge, apply, index",
			against: "the same parts",
			goal: null,
			notes: secondsFor("fetch", "judge", "apply"),
		},
	];
};

const doing: Readonly<Record<Name, string>> = {
	pull: "pulling",
	verify: "verifying",
	insert: "inserting",
	post: "posting",
	fetch: "reading the log",
	judge: "judging",
	apply: "applying",
};

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;
