import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import {
	type DecisionRead,
	decisionQuery,
	type EntryRead,
	everything,
	hiddenObjectionsQuery,
	saidQuery,
	silentQuery,
	type VoiceRead,
	voicesQuery,
} from "./store.ts";

/** A decision with all that was said on it, where it came from and what came of it. One round trip. */
export const readDecisionPage = async (db: Db, viewerId: string, id: string) => {
	const [[decision], entries, voices, silent, threads, talk, [hidden]] = await readBatch<
		[DecisionRead, EntryRead, VoiceRead, { name: string }, ThreadRow, TalkRow, { count: number }]
	>(db, [
		decisionQuery(viewerId, id),
		saidQuery(viewerId, id, everything),
		voicesQuery(id),
		silentQuery(id),
		threadsQuery(viewerId, id),
		talkQuery(viewerId, id),
		hiddenObjectionsQuery(id),
	]);
	if (!decision) return undefined;
	const [hiddenObjections, around] = [hidden?.count ?? 0, { threads: threadsFrom(threads), talk: talkFrom(talk) }];
	return { decision, entries, voices, silent: silent.map(({ name }) => name), hiddenObjections, ...around };
};

export type DecisionWithAll = NonNullable<Awaited<ReturnType<typeof readDecisionPage>>>;
