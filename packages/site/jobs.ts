import type { Result } from "#core/result.ts";
import { doJob, tick } from "#exchange/jobs.ts";
import { type Chore, sendForgotten } from "#identity/chores.ts";
import { forgetWhatRanOut } from "#identity/forgetting.ts";
import type { Work } from "#identity/receive-batch.ts";
import { sendLetter } from "#identity/send-mail.ts";
import type { SiteJob, SiteServices } from "./services.ts";

/** Does one job that every site has. A Problem means: try again later; jobs are safe to do twice. */
export const runSiteJob = (services: SiteServices, job: SiteJob): Promise<Result<void>> =>
	job.type === "mail"
		? sendLetter(services, services.config.mail, services.site.fetch, job.id)
		: doJob(services.site, job);

/** What the clock does on every site. */
export const siteChores: readonly Chore<SiteServices>[] = [
	{ name: "exchange", run: ({ site }) => tick(site) },
	{ name: "mail", run: sendForgotten },
	{ name: "identity", run: forgetWhatRanOut },
];

/**
 * A site's work, for the queue. The exchange keeps its own timetable of sites that fail (`peer.next_pull_at`), and the
 * clock asks it again; so only mail is retried.
 */
export const siteWork = ({ db, clock, log, config }: SiteServices, run: Work["run"]): Work => ({
	db,
	clock,
	log,
	local: config.local,
	run,
	comesBack: (job) => job.type !== "mail",
});
