import { asOutcome, type OutcomeFilter } from "../records/rules.ts";

/** Somebody else's trial of a practice: their report, or the practice that they made from it. */
export type TripRow = {
	readonly practice: string;
	readonly title: string;
	readonly language: string | null;
	readonly home: string;
	readonly homeName: string;
	readonly origin: string;
	readonly originName: string;
	readonly outcome: string | null;
	readonly at: number;
	readonly source: "adoption" | "practice";
};

export type Stop = {
	readonly origin: string;
	readonly originName: string;
	/** Null while it is still being tried. */
	readonly outcome: OutcomeFilter | null;
};

export type Traveller = {
	readonly id: string;
	readonly title: string;
	readonly language: string | null;
	readonly homeName: string;
	/** Where it was tried, the latest news first. */
	readonly stops: readonly Stop[];
};

/**
 * Practices that went to other chapters, the latest news first, which is an order of time and not of merit. A chapter's
 * report says more than the practice that it made, so it stands for both; its latest report counts.
 */
export const travellersOf = (rows: readonly TripRow[]): Traveller[] => {
	const latestFirst = rows.toSorted((a, b) => b.at - a.at);
	const trips = Map.groupBy(latestFirst, (row) => row.practice);
	return [...trips].flatMap(([id, all]) => {
		const [first] = all;
		if (!first) return [];
		const stops = [...Map.groupBy(all, (row) => row.origin).values()].flatMap((own) => {
			const told = own.find((row) => row.source === "adoption" && asOutcome(row.outcome)) ?? own[0];
			if (!told) return [];
			const outcome = asOutcome(told.outcome);
			return [{ origin: told.origin, originName: told.originName, outcome: outcome === "untried" ? null : outcome }];
		});
		return [{ id, title: first.title, language: first.language, homeName: first.homeName, stops }];
	});
};
