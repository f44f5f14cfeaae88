import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import {
	type DecisionRead,
	decisionQuery,
	type EntryRead,
	everything,
	saidQuery,
	type VoiceRead,
	voicesQuery,
} from "./store.ts";

/** A decision with all that was said on it, where it came from and what came of it. One round trip. */
export const readDecisionPage = async (db: Db, viewerId: string, id: string) => {
	const [[decision], entries, voices, threads, talk] = await readBatch<
		[DecisionRead, EntryRead, VoiceRead, ThreadRow, TalkRow]
	>(db, [
		decisionQuery(viewerId, id),
		saidQuery(viewerId, id, everything),
		voicesQuery(id),
		threadsQuery(viewerId, id),
		talkQuery(viewerId, id),
	]);
	return decision && { decision, entries, voices, threads: threadsFrom(threads), talk: talkFrom(talk) };
};

export type DecisionWithAll = NonNullable<Awaited<ReturnType<typeof readDecisionPage>>>;
