import { ok, type Result } from "#core/result.ts";
import { runSiteJob } from "#site/jobs.ts";
import { renewAuthorName } from "../features/practices/audience-actions.ts";
import type { Services } from "../services.ts";
import type { Job } from "./job.ts";

/** Does one job. A Problem means: try again later; jobs are safe to do twice. */
export const runJob = (services: Services, job: Job): Promise<Result<void>> =>
	job.type === "author-name" ? authorName(services, job.id) : runSiteJob(services, job);

/** A piece at a time, so that each stays within what one message may cost. */
const authorName = async (services: Services, id: string): Promise<Result<void>> => {
	if (await renewAuthorName(services, id)) await services.enqueue([{ type: "author-name", id }]);
	return ok(undefined);
};
