import { hostOf } from "#core/host.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type AdoptionRow, readAdopted, readSource, type Source } from "./store.ts";

/** A received practice at a version, the latest that is here where none is named. */
export const readSourceOrLatest = async (services: Services, id: string, version?: number): Promise<Result<Source>> => {
	const { db, site } = services;
	const source = await readSource(db, site.origin, id, version);
	return source
		? ok(source)
		: problem("not-found", "This practice is not here any more: its author may have taken it back.");
};

/** What a report rests on: the adoption, our practice's title, whose it was, and whether they have what we told. */
export type ReportGrounds = {
	readonly adoption: AdoptionRow;
	readonly title: string;
	readonly sourceName: string;
	readonly told: boolean;
};

export const readReportGrounds = async (
	services: Services,
	who: Person,
	practiceId: string,
): Promise<Result<ReportGrounds>> => {
	const { db, site } = services;
	const found = await readAdopted(db, site.origin, who.id, practiceId);
	if (!found) return problem("not-found", "This practice was not brought home from elsewhere, or isn’t open to you.");
	const { practice, adoption, told } = found;
	return ok({
		adoption,
		told,
		title: practice.title,
		sourceName: practice.source?.name ?? hostOf(adoption.sourceOrigin),
	});
};
