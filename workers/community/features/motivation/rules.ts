/** Who reads the latest answer: its writer alone, or everyone in the chapter. */
export const readers = ["me", "chapter"] as const;
export type Readers = (typeof readers)[number];

export const longestMotivation = 2_000;

/** As often as a chapter asks that hasn't said otherwise. */
export const usualMonths = 6;
export const mostMonths = 60;

/** Whoever is new isn't asked on the first days: they have just said what they hope for. */
const settlingIn = 14 * 24 * 60 * 60 * 1000;

const monthsAfter = (at: number, months: number): number => {
	const date = new Date(at);
	return date.setUTCMonth(date.getUTCMonth() + months);
};

/** When somebody last said what brings them here (null: never), since when they are here, and how often they are asked. */
export type Asked = {
	readonly lastAt: number | null;
	readonly joinedAt: number;
	/** 0: nobody is asked. */
	readonly months: number;
};

/** Whether it is time to say again what brings one here. */
export const isDue = ({ lastAt, joinedAt, months }: Asked, now: number): boolean => {
	if (months === 0) return false;
	return now >= (lastAt === null ? joinedAt + settlingIn : monthsAfter(lastAt, months));
};
