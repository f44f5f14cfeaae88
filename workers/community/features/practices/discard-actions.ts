import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { noPractice } from "./rules.ts";
import { changedMeanwhile } from "./save-actions.ts";
import { readPractice } from "./store.ts";
import { removeDraft, stillAsRead } from "./write-store.ts";

/** Throws a draft away. What was shared isn't thrown away; its audience can be narrowed. */
export const discardDraft = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const before = await readPractice(services.db, who.id, id);
	if (!before) return noPractice;
	if (before.state !== "draft") return problem("conflict", "This practice is shared already, so it stays.");
	const statements: Statement[] = [
		stillAsRead(services.db, before),
		...removeDraft(services.db, id),
		unindexOwn(services.site, id),
	];
	return (await runGuarded(services.db, statements)) ? ok(undefined) : changedMeanwhile;
};
