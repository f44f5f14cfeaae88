import { sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { trial } from "../../db/practices.ts";
import { type Talk, type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type Thread, type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import type { MapNode } from "../story-map/rules.ts";
import { ledToQuery, type NodeRow, nodesFrom } from "../story-map/store.ts";
import { thankedByQuery } from "../thanks/store.ts";
import { type Elsewhere, type ElsewhereRow, elsewhereFrom, elsewhereQuery } from "./elsewhere-store.ts";
import { type Evidence, type EvidenceRow, evidenceFrom, evidenceQuery } from "./evidence-store.ts";
import {
	namedQuery,
	type PersonNamed,
	type PracticeRead,
	type PracticeRow,
	practiceFrom,
	practiceQuery,
	type TrialInPractice,
	type TrialInPracticeRow,
	trialInPracticeFrom,
	trialsQuery,
	trialsShown,
} from "./store.ts";

export type PracticePage = {
	readonly practice: PracticeRead;
	readonly people: readonly PersonNamed[];
	readonly trials: readonly TrialInPractice[];
	readonly moreTrials: boolean;
	/** The viewer's own trial that isn't reported yet. */
	readonly ownOpenTrial: string | null;
	/** What other chapters told of it. */
	readonly elsewhere: readonly Elsewhere[];
	/** What it came from in this chapter; proposals that it took in stand among what was learned. */
	readonly sources: readonly Thread[];
	/** What came of it and of its trials; the rest is on a page of its own. */
	readonly evidence: readonly Evidence[];
	readonly moreEvidence: boolean;
	/** What is said about it. */
	readonly talk: Talk | undefined;
	/** Names of those who thanked for it. */
	readonly thankedBy: readonly string[];
	/** What it led to, as far as somebody told of it. */
	readonly ledTo: readonly MapNode[];
};

/** What one takes in beside the practice itself. */
const evidenceShown = 12;

const [me, one] = [sql.placeholder("me"), sql.placeholder("id")];
const pageQueries = [
	practiceQuery(me, one),
	namedQuery(one),
	trialsQuery(me, one),
	sql`select id from ${trial} where practice_id = ${one} and person_id = ${me} and reported_at is null`,
	elsewhereQuery(sql.placeholder("own"), sql.placeholder("record")),
	threadsQuery(me, one),
	evidenceQuery(me, one, { limit: evidenceShown }),
	talkQuery(me, one),
	thankedByQuery(one),
	ledToQuery(me, one),
] as const;

export const readPracticePage = async (
	db: Db,
	ownOrigin: string,
	viewerId: string,
	id: string,
): Promise<PracticePage | undefined> => {
	type Rows = [
		PracticeRow,
		PersonNamed,
		TrialInPracticeRow,
		{ id: string },
		ElsewhereRow,
		ThreadRow,
		EvidenceRow,
		TalkRow,
		{ name: string },
		NodeRow,
	];
	const values = { me: viewerId, id, own: ownOrigin, record: `${ownOrigin}/records/${id}` };
	const [[row], people, trials, [own], elsewhere, threads, evidence, talk, thanked, ledTo] = await readBatch<Rows>(
		db,
		pageQueries,
		values,
	);
	return (
		row && {
			practice: practiceFrom(row),
			people,
			trials: trials.slice(0, trialsShown).map(trialInPracticeFrom),
			moreTrials: trials.length > trialsShown,
			ownOpenTrial: own?.id ?? null,
			elsewhere: elsewhereFrom(elsewhere),
			sources: threadsFrom(threads).filter(({ way, kind }) => way === "from" && kind !== "proposal"),
			evidence: evidenceFrom(evidence).slice(0, evidenceShown),
			moreEvidence: evidence.length > evidenceShown,
			talk: talkFrom(talk),
			thankedBy: thanked.map(({ name }) => name),
			ledTo: nodesFrom(ledTo),
		}
	);
};
