import { readBatch } from "#exchange/read-batch.ts";
import type { Site } from "#exchange/site.ts";
import { type InList, type TalkNewsRow, talkNewsFrom } from "../conversations/list-store.ts";
import { dutiesFrom, dutyQueries } from "../home/duty-store.ts";
import type { FromOthers } from "../home/news-store.ts";
import { ripened, type Waiting } from "../home/rules.ts";
import { type StewardRows, stewardQueries, stewardWaiting } from "../home/steward-store.ts";
import { type Asked, isDue } from "../motivation/rules.ts";
import { type Named, type NamedRow, namedFrom } from "../search/named-store.ts";
import { soonMeeting } from "./digest-rules.ts";
import { markOf, newsQueries } from "./digest-store.ts";

export type Outcome = "worked" | "mixed" | "did-not-work" | null;
export type MeetingNext = {
	readonly id: string;
	readonly title: string;
	readonly startsAt: number;
	readonly timeZone: string;
	readonly answer: "yes" | "maybe" | null;
};
export type PracticeNew = {
	readonly id: string;
	readonly title: string;
	readonly fresh: 0 | 1;
	readonly by: string;
};
export type TrialTold = {
	readonly practiceId: string;
	readonly title: string;
	readonly by: string;
	readonly outcome: Outcome;
};
export type KeptLetter = {
	readonly id: string;
	readonly subject: string;
	readonly body: string;
	/** JSON. */
	readonly about: string;
	readonly readable: 0 | 1;
};

/** What one reader would find on the site at this moment and wasn't told yet. */
export type Gathered = {
	readonly meetings: readonly MeetingNext[];
	readonly practices: readonly PracticeNew[];
	readonly trials: readonly TrialTold[];
	readonly news: readonly Named[];
	readonly triedElsewhere: readonly TrialTold[];
	readonly kept: readonly KeptLetter[];
	readonly objectives: readonly string[];
	readonly touching: readonly FromOthers[];
	readonly talk: readonly InList[];
	readonly waiting: readonly Waiting[];
};

type Rows = [
	MeetingNext,
	PracticeNew,
	TrialTold,
	NamedRow,
	TrialTold,
	KeptLetter,
	{ objectives: string },
	FromOthers,
	TalkNewsRow,
	Asked,
];
type Lists<R extends readonly unknown[]> = { readonly [I in keyof R]: readonly R[I][] };

export type Asking = {
	readonly personId: string;
	readonly steward: boolean;
	/** Up to when they were told, and up to when of meetings to come. */
	readonly since: number;
	/** Up to when this time tells. */
	readonly until: number;
	readonly toldAhead: number;
	readonly horizon: number;
};

const all = [...newsQueries, ...dutyQueries];

/** Reads it as this reader sees it now, in one round trip. */
export const gather = async ({ db, clock, origin }: Site, asking: Asking): Promise<Gathered> => {
	const { personId: me, steward, since, until, toldAhead, horizon } = asking;
	const now = clock();
	const values = {
		...{ me, own: origin, since, present: now, soonest: now + soonMeeting },
		...{ horizon, toldAhead, until, sinceMark: markOf(since), untilMark: markOf(until) },
	};
	const read = await readBatch<object[]>(db, steward ? [...all, ...stewardQueries(now)] : all, values);
	const [meetings, practices, trials, news, triedElsewhere, kept, [mine], touching, talk, [asked]] = read.slice(
		0,
		newsQueries.length,
	) as unknown as Lists<Rows>;
	const { waiting } = ripened(dutiesFrom(read.slice(newsQueries.length, all.length)), now);
	const again = asked && isDue(asked, now) && !isDue(asked, since);
	return {
		...{ meetings, practices, trials, triedElsewhere, kept },
		touching: touching.filter(({ at }) => at <= until),
		news: news.map(namedFrom),
		objectives: JSON.parse(mine?.objectives ?? "[]") as string[],
		talk: talkNewsFrom(talk).filter(({ updatedAt }) => updatedAt <= until),
		waiting: [
			...waiting,
			...(again ? [{ what: "motivation" as const, at: until }] : []),
			...(steward ? stewardWaiting(read.slice(all.length) as unknown as Lists<StewardRows>) : []),
		],
	};
};
