import { ok, type Result } from "#core/result.ts";
import type { Services } from "../../services.ts";
import type { Decider } from "./deciding.ts";
import { removals } from "./removal-store.ts";
import { mayDecide, noSuchThing, readsReport } from "./rules.ts";
import { type Decision, type ReportRead, readAboutOne, readAddressee } from "./store.ts";
import type { Subject } from "./subject-store.ts";

export type About = {
	readonly subject: Subject | undefined;
	readonly reports: readonly ReportRead[];
	readonly log: readonly Decision[];
	/** Why this reader doesn't decide; null where they may. */
	readonly refused: string | null;
	readonly removable: boolean;
};

/**
 * One thing that was reported or decided about, for whoever decides. Others in whose group it lies get nothing; a steward
 * who must wait for the group's coordinator sees that there is a report, and not what it says.
 */
export const readAbout = async ({ db, clock }: Services, who: Decider, id: string): Promise<Result<About>> => {
	const { subject, reports, log } = await readAboutOne(db, who.id, id);
	if (!subject && (!who.steward || reports.length + log.length === 0)) return noSuchThing;
	const may = subject ? mayDecide(who, subject, clock()) : ok(undefined);
	if (!may.ok && !who.steward) return noSuchThing;
	return ok({
		subject,
		reports: may.ok ? reports : [],
		log: may.ok || subject?.authorId !== who.id ? log : [],
		refused: may.ok ? null : may.error.message,
		removable: subject !== undefined && (subject.kind in removals || ["record", "profile"].includes(subject.kind)),
	});
};

/** Reports as a steward may read them: of some they see only that there is one. */
export const forSteward = ({ clock }: Services, stewardId: string, reports: readonly ReportRead[]): ReportRead[] =>
	reports.map((one) =>
		readsReport(stewardId, one, clock()) ? one : { ...one, reason: "", reporterId: "", reporterName: "" },
	);

/** Whom a steward is about to suspend, or to let back in. */
export const readWhom = async ({ db }: Services, id: string) => {
	const person = await readAddressee(db, id);
	return person && person.state !== "left" ? ok({ id, ...person }) : noSuchThing;
};
