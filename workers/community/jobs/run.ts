import { ok, type Result } from "#core/result.ts";
import { sendLetter } from "#identity/send-mail.ts";
import { runSiteJob } from "#site/jobs.ts";
import { dropUnreadable, letterToSend } from "../db/letter-readers.ts";
import { writeNextDigest } from "../features/letters/digest-actions.ts";
import { endingsOf } from "../features/letters/ending.ts";
import { renewAuthorName } from "../features/practices/audience-actions.ts";
import type { Services } from "../services.ts";
import type { Job } from "./job.ts";

/** Does one job. A Problem means: try again later; jobs are safe to do twice. */
export const runJob = async (services: Services, job: Job): Promise<Result<void>> => {
	if (job.type === "author-name") return authorName(services, job.id);
	if (job.type === "archive") return archive(services, job.id);
	if (job.type === "digests") return writeNextDigest(services, job.after);
	return job.type === "mail" ? mail(services, job.id) : runSiteJob(services, job);
};

/** Since it was written its reader may have left the group that it tells of, or what it repeats was taken back. */
const mail = async (services: Services, id: string): Promise<Result<void>> => {
	await dropUnreadable(services.db, letterToSend(id));
	return sendLetter(
		services,
		services.config.mail,
		services.site.fetch,
		id,
		async (letter) => (await endingsOf(services, [letter]))[0],
	);
};

/** A piece at a time, so that each stays within what one message may cost. */
const authorName = async (services: Services, id: string): Promise<Result<void>> => {
	if (await renewAuthorName(services, id)) await services.enqueue([{ type: "author-name", id }]);
	return ok(undefined);
};

/** Once in the life of a site: what it needs is loaded with it. */
const archive = async (services: Services, id: string): Promise<Result<void>> => {
	const { moveArrival } = await import("../features/archive/arrival-actions.ts");
	return moveArrival(services, id);
};
