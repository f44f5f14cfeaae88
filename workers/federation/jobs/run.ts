import type { Result } from "#core/result.ts";
import { doJob } from "#exchange/jobs.ts";
import { sendLetter } from "#identity/send-mail.ts";
import type { Services } from "../services.ts";
import type { Job } from "./job.ts";

/** Does one job. A Problem means: try again later; jobs are safe to do twice. */
export const runJob = (services: Services, job: Job): Promise<Result<void>> =>
	job.type === "mail"
		? sendLetter(services, services.config.mail, services.site.fetch, job.id)
		: doJob(services.site, job);
