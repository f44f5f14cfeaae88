import type { Work } from "#identity/receive-batch.ts";
import { siteWork } from "#site/jobs.ts";
import type { Services } from "../services.ts";
import type { Job } from "./job.ts";
import { runJob } from "./run.ts";

/** This site's work, for the queue. */
export const workOf = (services: Services): Work => siteWork(services, (job) => runJob(services, job as Job));
