import { parseArgs } from "node:util";
import type { Fault } from "#exchange/site.ts";
import { profiles } from "./simulate/generate.ts";
import { type HistoryOptions, type Outcome, playHistory } from "./simulate/history.ts";
import { shrink } from "./simulate/shrink.ts";
import { inWords, type Step } from "./simulate/steps.ts";

const usage = `Plays random histories of a network in one process, makes the network whole again, and checks that nothing
was lost, nothing leaked, and what was withdrawn is gone (DESIGN §4, promises 1 to 3).

  npm run simulate -- [--seed S] [--runs N] [--sites N] [--steps M] [--profile P] [--faults a,b] [--json]

  --seed S      the first history's seed (default: the time of day); each further run takes the next: S, S+1, …
  --runs N      how many histories (default 1)
  --sites N     chapters beside the federation, 1 to 12 (default 3)
  --steps M     steps a history, 1 to 5000 (default 100)
  --profile P   ${profiles.join(", ")} (default any)
  --faults a,b  deliberate faults: skip-ledger, forget-tombstone, cursor-first, skip-audience, quote-in-answer
  --history     print every step, also when all is well
  --json        one line of JSON a history

A failure prints its seed and the shortest history found that still fails; the exit code is 1.`;

const allFaults: readonly Fault[] = [
	"skip-ledger",
	"forget-tombstone",
	"cursor-first",
	"skip-audience",
	"quote-in-answer",
];
/** Cutting a history down plays it again and again: after this long the shortest so far has to do. */
const shrinkFor = 60_000;

const refuse = (why: string): never => {
	console.error(`${why}\n\n${usage}`);
	process.exit(2);
};

const parsed = () => {
	try {
		return parseArgs({
			options: {
				seed: { type: "string", default: String(Date.now() % 1_000_000) },
				runs: { type: "string", default: "1" },
				sites: { type: "string", default: "3" },
				steps: { type: "string", default: "100" },
				profile: { type: "string", default: "any" },
				faults: { type: "string", default: "" },
				history: { type: "boolean", default: false },
				json: { type: "boolean", default: false },
				help: { type: "boolean", default: false },
			},
		}).values;
	} catch (wrong) {
		return refuse(wrong instanceof Error ? wrong.message : String(wrong));
	}
};

const count = (name: string, text: string, most: number): number => {
	const value = Number(text);
	return Number.isInteger(value) && value >= 1 && value <= most ? value : refuse(`--${name} is 1 to ${most}.`);
};

const faultsIn = (text: string): Fault[] =>
	text.split(",").flatMap((name) => {
		if (name === "") return [];
		return allFaults.find((fault) => fault === name) ?? refuse(`There is no fault called ${name}.`);
	});

const shorten = (options: HistoryOptions, outcome: Outcome): Promise<readonly Step[]> => {
	const until = performance.now() + shrinkFor;
	const sort = sortOf(outcome.failures);
	return shrink(
		outcome.history,
		async (steps) => sortOf((await playHistory(options, steps)).failures) === sort,
		() => performance.now() > until,
	);
};

/** A shorter history has to fail in the same way, or another failure would be hunted half-way. */
const sortOf = (failures: readonly string[]): string => failures[0]?.split(":")[0] ?? "";

const report = (options: HistoryOptions, outcome: Outcome, ms: number): void => {
	const speed = Math.round((outcome.history.length / ms) * 1_000);
	console.log(
		`seed ${options.seed}: ${outcome.failures.length === 0 ? "all promises held" : "BROKEN"} (${outcome.history.length} steps, ${outcome.requests} requests, ${outcome.jobs} jobs, ${Math.round(outcome.virtualMs / 3_600_000)} h, ${speed} steps/s)`,
	);
};

const main = async (): Promise<void> => {
	const values = parsed();
	if (values.help) return console.log(usage);
	const profile = profiles.find((name) => name === values.profile) ?? refuse(`There is no profile ${values.profile}.`);
	const base = {
		sites: count("sites", values.sites, 12),
		steps: count("steps", values.steps, 5_000),
		faults: faultsIn(values.faults),
		profile,
	};
	const runs = count("runs", values.runs, 1_000_000);
	for (let run = 0; run < runs; run++) {
		const seed = /^\d+$/.test(values.seed) ? String(Number(values.seed) + run) : `${values.seed}${run || ""}`;
		const options = { ...base, seed };
		const start = performance.now();
		const outcome = await playHistory(options);
		const ms = performance.now() - start;
		const { history, state: _, ...figures } = outcome;
		if (values.json) console.log(JSON.stringify({ seed, steps: history.length, ms: Math.round(ms), ...figures }));
		else report(options, outcome, ms);
		if (values.history) for (const step of history) console.log(inWords(step));
		if (outcome.failures.length === 0) continue;
		process.exitCode = 1;
		for (const failure of outcome.failures.slice(0, 20)) console.log(`  ${failure}`);
		const shortest = await shorten(options, outcome);
		const again = await playHistory(options, shortest);
		console.log(`The shortest history found that fails alike (${shortest.length} of ${history.length} steps):`);
		for (const step of shortest) console.log(inWords(step));
		for (const failure of again.failures.slice(0, 20)) console.log(`  ${failure}`);
		console.log(
			`Again: npm run simulate -- --seed ${seed} --sites ${base.sites} --steps ${base.steps} --profile ${profile}`,
		);
		return;
	}
};

await main();
