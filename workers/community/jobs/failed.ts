import { deadLetter } from "#identity/tables.ts";
import type { Services } from "../services.ts";

/** Writes down a job that failed for good, where a steward can see it and send it again. Twice is once. */
export const keepFailed = async (services: Services, id: string, job: unknown, error: string): Promise<void> => {
	services.log("job.failed", { id });
	await services.db
		.insert(deadLetter)
		.values({ id, job, error: error.slice(0, 500), at: services.clock() })
		.onConflictDoNothing();
};
