import type { Work } from "#identity/receive-batch.ts";
import { runSiteJob, siteWork } from "#site/jobs.ts";
import type { SiteJob } from "#site/services.ts";
import type { Services } from "../services.ts";

/** This site's work, for the queue: a network has no jobs beside those of every site. */
export const workOf = (services: Services): Work => siteWork(services, (job) => runSiteJob(services, job as SiteJob));
