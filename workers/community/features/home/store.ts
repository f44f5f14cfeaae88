import { sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Site } from "#exchange/site.ts";
import { chapter } from "../../db/chapter.ts";
import { profile } from "../../db/people.ts";
import type { LifeStage } from "../chapter/rules.ts";
import { type InList, type TalkNewsRow, talkNewsFrom, talkNewsQuery } from "../conversations/list-store.ts";
import { type Asked, isDue } from "../motivation/rules.ts";
import { askedQuery } from "../motivation/store.ts";
import { type AgainAndAgain, type HelpedRead, helpedQuery, worthWritingDown } from "../questions/answer-store.ts";
import {
	type Helpable,
	helpableAssists,
	type Known,
	knownQuestions,
	latestThanks,
	type Thankful,
} from "./among-store.ts";
import { type NextMeeting, type NextMeetingRow, nextMeetingFrom, nextMeetingQuery } from "./coming-store.ts";
import { dutiesFrom, dutyQueries } from "./duty-store.ts";
import {
	type FromOthers,
	latest,
	type NewPractice,
	type NewTrial,
	newPractices,
	newTrials,
	type ToldElsewhere,
	toldElsewhere,
	touching,
} from "./news-store.ts";
import { me } from "./placeholders.ts";
import { type Promised, ripened, type Waiting } from "./rules.ts";
import { type StewardRows, stewardQueries, stewardWaiting } from "./steward-store.ts";

/** What arrived longer ago isn't news. */
const newsAge = 90 * day;
/** A meeting further off is answered later. */
const soon = 30 * day;

export type Home = {
	readonly waiting: readonly Waiting[];
	/** What one said that one would do or try, and that is still under way. */
	readonly promised: readonly Promised[];
	/** The next meeting that one has answered for; those that wait for an answer are in `waiting`. */
	readonly meeting: NextMeeting | undefined;
	readonly practices: readonly NewPractice[];
	readonly trials: readonly NewTrial[];
	/** What became of one's own practices in other chapters. */
	readonly elsewhere: readonly ToldElsewhere[];
	readonly touching: readonly FromOthers[];
	readonly latest: readonly FromOthers[];
	/** Who asks for something that one knows about. */
	readonly questions: readonly Known[];
	readonly assists: readonly Helpable[];
	/** Conversations that one follows, with what is new in them. */
	readonly talk: readonly InList[];
	readonly thanks: readonly Thankful[];
	/** An answer of one's own that has helped again and again. */
	readonly worth: AgainAndAgain | undefined;
	readonly objectives: readonly string[];
	/** How far the chapter has come. */
	readonly stage: LifeStage | undefined;
};

const newsQueries = [
	newPractices,
	newTrials,
	toldElsewhere,
	touching,
	latest,
	knownQuestions,
	helpableAssists,
	talkNewsQuery(me),
	latestThanks,
	helpedQuery(me),
	askedQuery(me),
	sql`select f.objectives from ${profile} f where f.person_id = ${me}`,
	sql`select c.life_stage as stage from ${chapter} c where c.id = 'chapter'`,
	nextMeetingQuery,
] as const;

type News = [
	NewPractice,
	NewTrial,
	ToldElsewhere,
	FromOthers,
	FromOthers,
	Known,
	Helpable,
	TalkNewsRow,
	Thankful,
	HelpedRead,
	Asked,
	{ objectives: string },
	{ stage: LifeStage },
	NextMeetingRow,
];
type Lists<Rows extends readonly unknown[]> = { readonly [I in keyof Rows]: readonly Rows[I][] };

const homeQueries = [...newsQueries, ...dutyQueries];

/** All that a signed-in person's first page says, in one round trip. */
export const readHome = async (
	{ db, clock, origin }: Site,
	who: { readonly id: string; readonly steward: boolean },
): Promise<Home> => {
	const now = clock();
	const values = { me: who.id, own: origin, since: now - newsAge, present: now, soonest: now + soon };
	const queries = who.steward ? [...homeQueries, ...stewardQueries(now)] : homeQueries;
	const read = await readBatch<object[]>(db, queries, values);
	const news = read.slice(0, newsQueries.length) as unknown as Lists<News>;
	const [
		practices,
		trials,
		elsewhere,
		touches,
		late,
		questions,
		assists,
		talk,
		thanks,
		helped,
		[asked],
		[mine],
		[card],
		[meeting],
	] = news;
	const steward = read.slice(homeQueries.length) as unknown as Lists<StewardRows>;
	const { waiting, promised } = ripened(dutiesFrom(read.slice(newsQueries.length, homeQueries.length)), now);
	return {
		promised,
		waiting: [
			...waiting,
			...(asked && isDue(asked, now) ? [{ what: "motivation" as const, at: asked.lastAt }] : []),
			...(who.steward ? stewardWaiting(steward) : []),
		],
		meeting: nextMeetingFrom(meeting),
		practices,
		trials,
		elsewhere,
		touching: touches,
		latest: late,
		questions,
		assists,
		talk: talkNewsFrom(talk),
		thanks,
		worth: worthWritingDown(helped),
		objectives: JSON.parse(mine?.objectives ?? "[]") as string[],
		stage: card?.stage,
	};
};
