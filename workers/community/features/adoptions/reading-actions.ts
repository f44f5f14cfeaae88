import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { readPracticeForOthers } from "../practices/reading-actions.ts";
import { type AdoptionRow, latestVersion, readAdoption, readSource, type Source } from "./store.ts";

/** A received practice at a version, the latest that is here where none is named. */
export const readSourceOrLatest = async (services: Services, id: string, version?: number): Promise<Result<Source>> => {
	const { db, site } = services;
	const wanted = version ?? (await latestVersion(db, id));
	const source = wanted === undefined ? undefined : await readSource(db, site.origin, id, wanted);
	return source
		? ok(source)
		: problem("not-found", "This practice is not here any more: its author may have taken it back.");
};

/** What a report rests on: the adoption, our practice's title, and whose it was. */
export const readReportGrounds = async (
	services: Services,
	who: Person,
	practiceId: string,
): Promise<Result<{ adoption: AdoptionRow; title: string; sourceName: string }>> => {
	const practice = await readPracticeForOthers(services, who, practiceId);
	const adoption = practice ? await readAdoption(services.db, practiceId) : undefined;
	if (!practice || !adoption)
		return problem("not-found", "This practice was not brought home from elsewhere, or isn’t open to you.");
	return ok({ adoption, title: practice.title, sourceName: practice.source?.name ?? adoption.sourceOrigin });
};
