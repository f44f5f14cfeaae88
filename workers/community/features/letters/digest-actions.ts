import { afterQuietHours } from "#core/quiet-hours.ts";
import { ok, type Result } from "#core/result.ts";
import { wordsIn } from "#core/tongues.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch } from "#exchange/site.ts";
import { senderTo } from "#identity/letters.ts";
import { mailJob } from "#identity/outbox.ts";
import { spokenIn } from "../../db/person-letters.ts";
import { digestKind } from "../../letter-kinds.ts";
import type { Services } from "../../services.ts";
import { senderOf } from "../../telling.ts";
import { type DigestWording, digestBody, digestSubject } from "./digest-letter.ts";
import { longestTold, stillWriting } from "./digest-rules.ts";
import { mostOfASort } from "./digest-store.ts";
import { composed, type Digest } from "./digest-text.ts";
import { digestWords } from "./digest-words.ts";
import {
	type After,
	dropKept,
	noteTold,
	type Reader,
	readDue,
	readReader,
	stillDue,
	writeDigest,
} from "./due-store.ts";
import { type Gathered, gather } from "./gather-store.ts";
import { nextDigest } from "./next-digest.ts";
import { horizonOf, periodOf } from "./rules.ts";
import { stopHeaders, stopPath } from "./stop-headers.ts";

export type DigestsJob = { readonly type: "digests"; readonly after: After | null };

/** The clock's chore: where a digest is due, the work begins. */
export const beginDigests = async ({ db, clock, enqueue }: Services): Promise<void> => {
	if ((await readDue(db, clock(), null, 1)).length > 0) await enqueue([{ type: "digests", after: null }]);
};

type Made = { readonly gathered: Gathered; readonly digest: Digest; readonly wording: DigestWording };

/** What one reader would be told at this moment, in their language. */
const make = async (services: Services, reader: Reader, until: number): Promise<Made> => {
	const { site, clock } = services;
	const from = senderTo(await senderOf(services), spokenIn(reader.languages));
	const now = clock();
	const every = reader.every ?? "week";
	const since = Math.max(reader.toldUntil ?? now - periodOf(every), now - longestTold);
	const first = reader.toldUntil === null || (reader.saidAt !== null && reader.toldUntil < reader.saidAt);
	const gathered = await gather(site, {
		...{ personId: reader.personId, steward: reader.role === "steward", since, until },
		...{ horizon: horizonOf(every, now), toldAhead: first ? 0 : horizonOf(every, since) },
	});
	const { language } = from;
	const words = wordsIn(digestWords, language);
	const wording = { ...{ from, words, language, every, since }, zone: reader.timeZone ?? "UTC", name: reader.name };
	const digest = composed(gathered, { ...wording, until, now, talks: reader.talks === 1, most: mostOfASort });
	return { gathered, digest, wording };
};

/** Writes the digest of somebody whose it is time for: once, however often this is done. Nothing new is no letter. */
const write = async (services: Services, reader: Reader): Promise<void> => {
	const { db, clock, config, enqueue } = services;
	const { personId } = reader;
	const now = clock();
	const awake = afterQuietHours(reader, now);
	if (awake > now) return runBatch(db, [noteTold(db, personId, { nextAt: awake, toldUntil: null })]);
	const until = now - stillWriting;
	const { gathered, digest, wording } = await make(services, reader, until);
	const told = noteTold(db, personId, {
		nextAt: nextDigest(reader, reader.timeZone ?? "UTC", now),
		toldUntil: until,
	});
	if (digest.parts.length === 0) {
		await runGuarded(db, [stillDue(db, reader), told]);
		return;
	}
	const id = `mail_digest_${personId}_${now}`;
	const path = await stopPath(config.secret, personId, digestKind);
	const letter = {
		...{ id, personId, subject: digestSubject(wording), body: digestBody(digest, wording, path) },
		about: digest.parts.flatMap(({ lines }) => lines.flatMap(({ about }) => about)),
		headers: stopHeaders(config.origin, path),
	};
	const done = await runGuarded(db, [
		stillDue(db, reader),
		told,
		writeDigest(db, letter, now),
		dropKept(
			db,
			gathered.kept.map((one) => one.id),
		),
	]);
	if (done) await enqueue([mailJob(id)]);
};

/**
 * Writes the next digest that is due, and leaves those after it to the next job, so that each stays within what one
 * message may cost. Whose can't be written holds up nobody: the clock comes by again.
 */
export const writeNextDigest = async (services: Services, after: After | null): Promise<Result<void>> => {
	const { db, clock, enqueue, log } = services;
	const [reader, another] = await readDue(db, clock(), after, 2);
	if (!reader) return ok(undefined);
	try {
		await write(services, reader);
	} catch (cause) {
		log("digest.bug", { id: reader.personId, message: String(cause), stack: (cause as Error).stack });
	}
	if (another) await enqueue([{ type: "digests", after: { at: reader.nextAt ?? 0, id: reader.personId } }]);
	return ok(undefined);
};

export type Preview = Made & { readonly subject: string; readonly body: string; readonly nextAt: number | null };

/** What somebody would get if their digest were written now; nothing is noted. */
export const previewDigest = async (services: Services, personId: string): Promise<Preview | undefined> => {
	const reader = await readReader(services.db, personId);
	if (!reader) return undefined;
	const made = await make(services, reader, services.clock());
	const path = await stopPath(services.config.secret, personId, digestKind);
	return {
		...{ ...made, nextAt: reader.nextAt },
		...{ subject: digestSubject(made.wording), body: digestBody(made.digest, made.wording, path) },
	};
};
