import type { Pace } from "./rounds.ts";

export type Measurement = {
	readonly name: string;
	readonly unit: string;
	readonly ours: number;
	readonly against: string;
	readonly theirs: number;
	readonly ratio: number;
	/** The same by CPU; null where that isn't known. */
	readonly cpuRatio: number | null;
	/** The least ratio to be reached; null where none is set. */
	readonly goal: number | null;
	readonly notes: Readonly<Record<string, number>>;
};

export const compared = (unit: string, ours: Pace, theirs: Pace) => ({
	unit,
	ours: ours.perSecond,
	theirs: theirs.perSecond,
	ratio: ours.perSecond / theirs.perSecond,
	cpuRatio: ours.perCpuSecond && theirs.perCpuSecond && ours.perCpuSecond / theirs.perCpuSecond,
});

const meets = ({ ratio, goal }: Measurement): boolean => goal === null || ratio >= goal;

export const asJson = (measurements: readonly Measurement[], rounds: number): string =>
	JSON.stringify({ rounds, measurements: measurements.map((one) => ({ ...one, met: meets(one) })) }, null, "\t");

/** Ratios first: absolute numbers say more about the machine than about the work. */
export const asTable = (measurements: readonly Measurement[]): string => {
	const rows = measurements.map((one) => [
		one.name,
		`${one.ratio.toFixed(2)} ×`,
		one.cpuRatio === null ? "" : `${one.cpuRatio.toFixed(2)} ×`,
		one.goal === null ? "" : `${meets(one) ? "" : "MISSED "}≥ ${one.goal}`,
		`${Math.round(one.ours)} ${one.unit}`,
		`${Math.round(one.theirs)}`,
		one.against,
		Object.entries(one.notes)
			.map(([name, value]) => `${value} ${name}`)
			.join(", "),
	]);
	const all = [["", "ratio", "by CPU", "goal", "ours", "theirs", "against", ""], ...rows];
	const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
	return all
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
};
