import { runEach } from "#identity/chores.ts";
import { siteChores } from "#site/jobs.ts";
import type { Services } from "../services.ts";

/** What the clock does. */
export const runChores = (services: Services): Promise<void> => runEach(services, siteChores);
