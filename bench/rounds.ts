import { childCpu } from "./child-cpu.ts";

/** The middle of some measurements: one garbage collection doesn't move it. */
export const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};

/** How much was done (requests, records) in how many seconds. */
export type Work = { readonly units: number; readonly seconds: number };

/** Units a second, by the clock and by the CPU of the Workers' own processes; null where that isn't known. */
export type Pace = { readonly perSecond: number; readonly perCpuSecond: number | null };

/**
 * Measures contenders in turn, round after round, so that a slow moment of the machine meets all of them, and gives each
 * one's medians. A first round warms up and isn't counted.
 */
export const inTurn = async <Name extends string>(
	contenders: Readonly<Record<Name, () => Promise<Work>>>,
	rounds: number,
	cpu: () => number | null = childCpu,
): Promise<Record<Name, Pace>> => {
	const names = Object.keys(contenders) as Name[];
	const measured = new Map<Name, Pace[]>(names.map((name) => [name, []]));
	for (let round = 0; round <= rounds; round++) {
		for (const name of round % 2 === 0 ? names : names.toReversed()) {
			const before = cpu();
			const { units, seconds } = await contenders[name]();
			const after = cpu();
			const perCpuSecond = before === null || after === null ? null : units / (after - before);
			if (round > 0) measured.get(name)?.push({ perSecond: units / seconds, perCpuSecond });
		}
	}
	return Object.fromEntries([...measured].map(([name, paces]) => [name, middle(paces)])) as Record<Name, Pace>;
};

const middle = (paces: readonly Pace[]): Pace => {
	const byCpu = paces.flatMap(({ perCpuSecond }) => perCpuSecond ?? []);
	return {
		perSecond: median(paces.map(({ perSecond }) => perSecond)),
		perCpuSecond: byCpu.length === paces.length ? median(byCpu) : null,
	};
};

/** The pace of doing one thing after the other. */
export const oneAfterOther = (a: Pace, b: Pace): Pace => ({
	perSecond: 1 / (1 / a.perSecond + 1 / b.perSecond),
	perCpuSecond: a.perCpuSecond && b.perCpuSecond && 1 / (1 / a.perCpuSecond + 1 / b.perCpuSecond),
});
