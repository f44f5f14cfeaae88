import type { Result } from "#core/result.ts";
import type { Services } from "../services.ts";
import { keepFailed } from "./failed.ts";
import type { Job } from "./job.ts";
import { runJob } from "./run.ts";

/** One fewer than the queue's own `max_retries` allows, so that the reason can still be written down with the job. */
const mostAttempts = 5;

/** Seconds until the nth retry: 30 s to 8 min, so that all attempts span a quarter of an hour. */
const waitAfter = (attempts: number): number => 15 * 2 ** attempts;

/** The exchange keeps its own timetable of sites that fail (`peer.next_pull_at`), and the clock asks it again. */
const comesBackByItself = (job: Job): boolean => job.type !== "mail";

const isJob = (body: unknown): body is Job =>
	typeof body === "object" && body !== null && "type" in body && typeof body.type === "string";

const attempt = async (services: Services, job: Job): Promise<Result<void, string>> => {
	try {
		const done = await runJob(services, job);
		if (done.ok) return done;
		services.log("job.refused", { type: job.type, code: done.error.code, reason: done.error.reason });
		return comesBackByItself(job) ? { ok: true, value: undefined } : { ok: false, error: done.error.message };
	} catch (cause) {
		const { message, stack } = cause instanceof Error ? cause : { message: String(cause), stack: undefined };
		services.log("job.bug", { type: job.type, message, stack });
		return { ok: false, error: message };
	}
};

const receive = async (services: Services, message: Message<unknown>): Promise<void> => {
	if (!isJob(message.body)) {
		services.log("job.unknown", { id: message.id });
		return message.ack();
	}
	const done = await attempt(services, message.body);
	if (done.ok) return message.ack();
	if (message.attempts < mostAttempts) {
		// On this very machine nobody wants to wait for half a minute.
		return message.retry({ delaySeconds: services.config.local ? 1 : waitAfter(message.attempts) });
	}
	await keepFailed(services, message.id, message.body, done.error);
	message.ack();
};

/** What the platform gave up on without an answer of ours: the work was cut off again and again. */
const bury = async (services: Services, message: Message<unknown>): Promise<void> => {
	await keepFailed(services, message.id, message.body, "The work was cut off each time before it could end.");
	message.ack();
};

/** Does each message of a batch by itself: one that fails doesn't bring the others back. */
export const receiveBatch = async (services: Services, batch: MessageBatch<unknown>): Promise<void> => {
	const handle = batch.queue.endsWith("-dead") ? bury : receive;
	for (const message of batch.messages) {
		try {
			await handle(services, message);
		} catch (cause) {
			services.log("job.not-settled", { id: message.id, message: String(cause) });
			message.retry({ delaySeconds: waitAfter(1) });
		}
	}
};
