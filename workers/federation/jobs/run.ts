import type { Result } from "#core/result.ts";
import type { Job as ExchangeJob } from "#exchange/site.ts";
import { sendLetter } from "#identity/send-mail.ts";
import type { Services } from "../services.ts";
import type { Job } from "./job.ts";

/** Does one job. A Problem means: try again later; jobs are safe to do twice. */
export const runJob = (services: Services, job: Job): Promise<Result<void>> =>
	job.type === "mail"
		? sendLetter(services, services.config.mail, services.site.fetch, job.id)
		: exchangeJob(services, job);

/** Reading other sites' logs is loaded with the first job: pages don't need it. */
const exchangeJob = async ({ site }: Services, job: ExchangeJob): Promise<Result<void>> => {
	const { doJob } = await import("#exchange/jobs.ts");
	return doJob(site, job);
};
