import type { Clock } from "#core/clock.ts";
import type { Log } from "#core/log.ts";
import type { Result } from "#core/result.ts";
import type { Db } from "./db.ts";
import { deadLetter } from "./tables.ts";

/** One fewer than the queue's own `max_retries` allows, so that the reason can still be written down with the job. */
const mostAttempts = 5;

/** Seconds until the nth retry: 30 s to 8 min, so that all attempts span a quarter of an hour. */
const waitAfter = (attempts: number): number => 15 * 2 ** attempts;

export type Work = {
	readonly db: Db;
	readonly clock: Clock;
	readonly log: Log;
	/** On this very machine nobody wants to wait for half a minute. */
	readonly local: boolean;
	/** Does one job; a Problem means that it may be tried again. */
	readonly run: (job: { readonly type: string }) => Promise<Result<void>>;
	/** Whether a job that was refused comes back by itself, on a timetable of its own. */
	readonly comesBack: (job: { readonly type: string }) => boolean;
};

const isJob = (body: unknown): body is { readonly type: string } =>
	typeof body === "object" && body !== null && "type" in body && typeof body.type === "string";

/** Writes down a job that failed for good, where somebody can see it and send it again. Twice is once. */
const keepFailed = async (work: Work, id: string, job: unknown, error: string): Promise<void> => {
	work.log("job.failed", { id });
	const row = { id, job, error: error.slice(0, 500), at: work.clock() };
	await work.db.insert(deadLetter).values(row).onConflictDoNothing();
};

const attempt = async (work: Work, job: { readonly type: string }): Promise<Result<void, string>> => {
	try {
		const done = await work.run(job);
		if (done.ok) return done;
		work.log("job.refused", { type: job.type, code: done.error.code, reason: done.error.reason });
		return work.comesBack(job) ? { ok: true, value: undefined } : { ok: false, error: done.error.message };
	} catch (cause) {
		const { message, stack } = cause instanceof Error ? cause : { message: String(cause), stack: undefined };
		work.log("job.bug", { type: job.type, message, stack });
		return { ok: false, error: message };
	}
};

const receive = async (work: Work, message: Message<unknown>): Promise<void> => {
	if (!isJob(message.body)) {
		work.log("job.unknown", { id: message.id });
		return message.ack();
	}
	const done = await attempt(work, message.body);
	if (done.ok) return message.ack();
	if (message.attempts < mostAttempts)
		return message.retry({ delaySeconds: work.local ? 1 : waitAfter(message.attempts) });
	await keepFailed(work, message.id, message.body, done.error);
	message.ack();
};

/** What the platform gave up on without an answer of ours: the work was cut off again and again. */
const bury = async (work: Work, message: Message<unknown>): Promise<void> => {
	await keepFailed(work, message.id, message.body, "The work was cut off each time before it could end.");
	message.ack();
};

/** Does each message of a batch by itself: one that fails doesn't bring the others back. */
export const receiveBatch = async (work: Work, batch: MessageBatch<unknown>): Promise<void> => {
	const handle = batch.queue.endsWith("-dead") ? bury : receive;
	for (const message of batch.messages) {
		try {
			await handle(work, message);
		} catch (cause) {
			work.log("job.not-settled", { id: message.id, message: String(cause) });
			message.retry({ delaySeconds: waitAfter(1) });
		}
	}
};
