import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runBatch } from "#exchange/site.ts";
import { type ListPage, listPage } from "#web/list-page.ts";
import type { Job } from "../../jobs/job.ts";
import type { Services } from "../../services.ts";
import { dropFailed, type FailedRow, readFailed, readOneFailed } from "./store.ts";

const noSuchWork = problem("not-found", "This isn’t waiting any more.");

export const listFailed = async (
	{ db }: Services,
	page: { readonly limit: number; readonly after?: { readonly key: number | string; readonly id: string } },
): Promise<ListPage<FailedRow>> =>
	listPage(await readFailed(db, page.limit, page.after), page.limit, (row) => ({ key: row.at, id: row.id }));

/** Gives a job back to the queue. Jobs are safe to do twice, so it is taken off the list only afterwards. */
export const tryAgain = async (services: Services, id: string): Promise<Result<void>> => {
	const row = await readOneFailed(services.db, id);
	if (!row) return noSuchWork;
	await services.enqueue([row.job as Job]);
	await runBatch(services.db, [dropFailed(services.db, id)]);
	return ok(undefined);
};

/** Takes a job off the list without doing it. */
export const letGo = async ({ db }: Services, id: string): Promise<Result<void>> => {
	await runBatch(db, [dropFailed(db, id)]);
	return ok(undefined);
};
