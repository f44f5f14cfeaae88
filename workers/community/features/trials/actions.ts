import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { comesFrom, forgettingThreads, groundsFor } from "../cycle/actions.ts";
import { practiceToTry } from "../practices/reading-actions.ts";
import { isIdOf } from "../practices/rules.ts";
import {
	deleteOpenTrial,
	insertTrial,
	type Report,
	readOpenTrial,
	readTrial,
	stillOpen,
	stillSeenBy,
	type TrialRead,
	writeReport,
} from "./store.ts";

export const noTrial = problem("not-found", "There is no such trial, or it isn’t open to you.");
const movedMeanwhile = problem("conflict", "This practice was changed just now. Please send it once more.");

type Told = Pick<TrialRead, "id" | "personId" | "practiceId" | "practiceTitle" | "language" | "groupId" | "context"> &
	Partial<Report>;

/** Trials are found by their words, by those who find their practice. */
const indexing = (services: Services, told: Told): Statement[] => [
	stillSeenBy(services.db, told.practiceId, told.groupId),
	indexOwn(services.site, {
		id: told.id,
		kind: "trial",
		container: told.groupId,
		authorId: told.personId,
		language: told.language,
		title: "",
		body: [told.context, told.changed, told.surprised, told.evidence].filter(Boolean).join("\n"),
	}),
];

/** Keeps that a running trial comes from something else, too. What itself came of the trial is linked to it already. */
const linking = async (
	services: Services,
	who: Person,
	trial: { readonly id: string; readonly groupId: string | null },
	from: string | undefined,
): Promise<Result<{ id: string }>> => {
	const { db } = services;
	const { id, groupId } = trial;
	if (!from || (await comesFrom(services, from, id))) return ok({ id });
	const grounds = await groundsFor(services, who, { id, groupId, from });
	if (!grounds.ok) return grounds;
	return (await runGuarded(db, [stillOpen(db, id), ...grounds.value])) ? ok({ id }) : movedMeanwhile;
};

/** "I'll try this": says in what context. Whoever is at it already goes on with that trial, and it comes from this, too. */
export const beginTrial = async (
	services: Services,
	who: Person,
	practiceId: string,
	input: { readonly id: string; readonly context: string; readonly from?: string },
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("trial", input.id)) return problem("invalid", "This form is damaged. Please open it again.");
	const tried = await practiceToTry(services, who, practiceId);
	if (!tried.ok) return tried;
	const { id, context, from } = input;
	const { version, title, language, groupId } = tried.value;
	const grounds = from ? await groundsFor(services, who, { id, groupId, from }) : ok([]);
	if (!grounds.ok) return grounds;
	const done = await runGuarded(db, [
		...grounds.value,
		insertTrial(db, { id, practiceId, version, personId: who.id, context, startedAt: clock() }),
		...indexing(services, { id, personId: who.id, practiceId, practiceTitle: title, language, groupId, context }),
	]);
	if (done) return ok({ id });
	const open = await readOpenTrial(db, who.id, practiceId);
	return open ? linking(services, who, { id: open.id, groupId }, from) : movedMeanwhile;
};

/** Says what happened. Can be told again, better. */
export const reportTrial = async (
	services: Services,
	who: Person,
	id: string,
	report: Report,
): Promise<Result<TrialRead>> => {
	const { db, clock } = services;
	const before = await readTrial(db, who.id, id);
	if (!before) return noTrial;
	if (before.personId !== who.id) return problem("forbidden", "Whoever tried it reports what happened.");
	const reportedAt = before.reportedAt ?? clock();
	const after = { ...before, ...report, reportedAt };
	const done = await runGuarded(db, [writeReport(db, id, report, reportedAt), ...indexing(services, after)]);
	return done ? ok(after) : movedMeanwhile;
};

/** Gives up a trial that wasn't reported. No reason is asked, and nothing of it stays. */
export const giveUpTrial = async (
	services: Services,
	who: Person,
	id: string,
): Promise<Result<{ practiceId: string }>> => {
	const { db, site } = services;
	const before = await readTrial(db, who.id, id);
	if (!before || before.personId !== who.id) return noTrial;
	if (before.reportedAt !== null) return problem("conflict", "You told already what happened, so it stays.");
	const done = await runGuarded(db, [
		stillOpen(db, id),
		deleteOpenTrial(db, id),
		unindexOwn(site, id),
		forgettingThreads(services, id),
	]);
	return done ? ok({ practiceId: before.practiceId }) : movedMeanwhile;
};
