import type { Work } from "#identity/receive-batch.ts";
import type { Services } from "../services.ts";
import type { Job } from "./job.ts";
import { runJob } from "./run.ts";

/**
 * This site's work, for the queue. The exchange keeps its own timetable of sites that fail (`peer.next_pull_at`), and the
 * clock asks it again; so only mail is retried.
 */
export const workOf = (services: Services): Work => ({
	db: services.db,
	clock: services.clock,
	log: services.log,
	local: services.config.local,
	run: (job) => runJob(services, job as Job),
	comesBack: (job) => job.type !== "mail",
});
