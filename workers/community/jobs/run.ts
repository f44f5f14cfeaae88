import type { Result } from "#core/result.ts";
import type { Job as ExchangeJob } from "#exchange/site.ts";
import { sendLetter } from "#identity/send-mail.ts";
import { renewAuthorName } from "../features/practices/audience-actions.ts";
import type { Services } from "../services.ts";
import type { Job } from "./job.ts";

/** Does one job. A Problem means: try again later; jobs are safe to do twice. */
export const runJob = (services: Services, job: Job): Promise<Result<void>> => {
	switch (job.type) {
		case "mail":
			return sendLetter(services, services.config.mail, services.site.fetch, job.id);
		case "author-name":
			return authorName(services, job.id);
		default:
			return exchangeJob(services, job);
	}
};

/** A piece at a time, so that each stays within what one message may cost. */
const authorName = async (services: Services, id: string): Promise<Result<void>> => {
	if (await renewAuthorName(services, id)) await services.enqueue([{ type: "author-name", id }]);
	return { ok: true, value: undefined };
};

/** Reading other sites' logs is loaded with the first job: pages don't need it. */
const exchangeJob = async ({ site }: Services, job: ExchangeJob): Promise<Result<void>> => {
	const { doJob } = await import("#exchange/jobs.ts");
	return doJob(site, job);
};
