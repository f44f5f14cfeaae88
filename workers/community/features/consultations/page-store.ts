import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { type TalkRow, talkFrom, talkQuery } from "../conversations/about-store.ts";
import { type ThreadRow, threadsFrom, threadsQuery } from "../cycle/store.ts";
import {
	type ConsultationRead,
	consultationQuery,
	everything,
	silentQuery,
	type VoiceRead,
	voicesQuery,
} from "./store.ts";

/** A consultation with what each said, where it came from and what came of it. One round trip. */
export const readConsultationPage = async (db: Db, viewerId: string, id: string) => {
	const [[consultation], voices, silent, threads, talk] = await readBatch<
		[ConsultationRead, VoiceRead, { name: string }, ThreadRow, TalkRow]
	>(db, [
		consultationQuery(viewerId, id),
		voicesQuery(viewerId, id, everything),
		silentQuery(id),
		threadsQuery(viewerId, id),
		talkQuery(viewerId, id),
	]);
	return (
		consultation && {
			...{ consultation, voices, threads: threadsFrom(threads), talk: talkFrom(talk) },
			silent: silent.map(({ name }) => name),
		}
	);
};

export type ConsultationWithAll = NonNullable<Awaited<ReturnType<typeof readConsultationPage>>>;
