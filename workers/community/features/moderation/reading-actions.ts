import { ok, type Result } from "#core/result.ts";
import type { Services } from "../../services.ts";
import type { Decider } from "./deciding.ts";
import { isRemovable } from "./removing.ts";
import type { ReportListed, ReportRead } from "./report-store.ts";
import { insteadFor, insteadOf, isHideable, mayDecide, noSuchThing, notRemovable, readsReport } from "./rules.ts";
import { type Decision, readAboutOne, readAddressee, readSuspension } from "./store.ts";
import type { Subject } from "./subject-store.ts";

export type About = {
	readonly subject: Subject | undefined;
	readonly reports: readonly ReportRead[];
	readonly log: readonly Decision[];
	/** How many other sites were handed it. */
	readonly copies: number;
	/** Why this reader doesn't decide; null where they may. */
	readonly refused: string | null;
	readonly hideable: boolean;
	readonly removable: boolean;
	/** What is done where it is neither; null of most things. */
	readonly instead: ReturnType<typeof insteadFor>;
};

/**
 * One thing that was reported or decided about, for whoever decides. Others in whose group it lies get nothing; a steward
 * who must wait for the group's coordinator sees that there is a report, and not what it says.
 */
export const readAbout = async ({ site, clock }: Services, who: Decider, id: string): Promise<Result<About>> => {
	const { subject, reports, log, copies } = await readAboutOne(site, who.id, id);
	if (!subject && (!who.steward || reports.length + log.length === 0)) return noSuchThing;
	const may = subject ? mayDecide(who, subject, clock()) : ok(undefined);
	if (!may.ok && !who.steward) return noSuchThing;
	// That something is there which they can't read, stewards know from a report alone, or from what was decided.
	if (subject && !subject.seen && reports.length + log.length === 0) return noSuchThing;
	return ok({
		subject,
		reports: may.ok ? reports : [],
		log: may.ok || subject?.authorId !== who.id ? log : [],
		copies,
		refused: may.ok ? null : may.error.message,
		hideable: subject !== undefined && isHideable(subject.kind),
		removable: subject !== undefined && isRemovable(subject.kind),
		instead: subject ? insteadFor(subject.kind) : null,
	});
};

/** Reports as a steward may read them: of some they see only that there is one. */
export const forSteward = ({ clock }: Services, stewardId: string, reports: readonly ReportListed[]): ReportListed[] =>
	reports.map((one) =>
		readsReport(stewardId, one, clock())
			? one
			: { ...one, reason: "", reporterId: "", reporterName: "", about: null, authorName: "" },
	);

/** What is about to be removed for good by who may, with how many other sites were handed it. */
export const readRemovable = async (services: Services, who: Decider, id: string) => {
	const found = await readAbout(services, who, id);
	if (!found.ok) return found;
	const { subject, reports, refused, removable, copies } = found.value;
	if (!subject || refused !== null) return noSuchThing;
	if (!removable) return insteadOf(subject.kind) ?? notRemovable;
	return ok({ subject, reported: reports.length > 0, copies });
};

/** Whom a steward is about to suspend, or to let back in. */
export const readWhom = async ({ db }: Services, id: string) => {
	const person = await readAddressee(db, id);
	return person && person.state !== "left" ? ok({ id, ...person }) : noSuchThing;
};

/** Why somebody is suspended, for stewards. */
export const suspensionOf = ({ db }: Services, personId: string): Promise<Decision | undefined> =>
	readSuspension(db, personId);
