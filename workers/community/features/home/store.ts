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
import { notYetAnswered } from "../pulses/sealing.ts";
import { type OpenPulse, openPulsesQuery } from "../pulses/store.ts";
import { type AgainAndAgain, type HelpedRead, helpedQuery, worthWritingDown } from "../questions/answer-store.ts";
import { type ToldLately, toldLatelyQuery } from "../value/store.ts";
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
import { me, present, since } from "./placeholders.ts";
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
	/** What others told lately of what it led to. */
	readonly told: readonly ToldLately[];
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
	toldLatelyQuery(me, since),
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
	// Not among the duties, of which digests are made: a letter that only some get would say who hasn't answered.
	openPulsesQuery(me, present),
] as const;

type News = [
	NewPractice,
	NewTrial,
	ToldLately,
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
	OpenPulse,
];
type Lists<Rows extends readonly unknown[]> = { readonly [I in keyof Rows]: readonly Rows[I][] };

const homeQueries = [...newsQueries, ...dutyQueries];

/** All that a signed-in person's first page says, in one round trip. */
export const readHome = async (
	{ db, clock, origin, secret }: Site,
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
		told,
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
		pulses,
	] = news;
	const unanswered = await notYetAnswered(secret, who.id, pulses);
	const steward = read.slice(homeQueries.length) as unknown as Lists<StewardRows>;
	const { waiting, promised } = ripened(dutiesFrom(read.slice(newsQueries.length, homeQueries.length)), now);
	return {
		promised,
		waiting: [
			...waiting,
			...unanswered.map(({ id, name }) => ({ what: "pulse" as const, id, title: name ?? "", at: null })),
			...(asked && isDue(asked, now) ? [{ what: "motivation" as const, at: asked.lastAt }] : []),
			...(who.steward ? stewardWaiting(steward) : []),
		],
		meeting: nextMeetingFrom(meeting),
		practices,
		trials,
		told,
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
