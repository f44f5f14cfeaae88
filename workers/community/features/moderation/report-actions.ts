import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { type Limit, takeTurns } from "#identity/limits.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { telling } from "../../telling.ts";
import { isIdOf } from "../practices/rules.ts";
import type { Decider } from "./deciding.ts";
import { answeredLetter, reportedLetter } from "./letters.ts";
import { readOpenAbout } from "./report-store.ts";
import { damagedForm, decidedMeanwhile, mayDecide, noSuchThing } from "./rules.ts";
import { readStewards } from "./store.ts";
import { readSubject, type Subject } from "./subject-store.ts";
import { insertReport, readWaiting, settleReports, stillReported } from "./write-store.ts";

/** Whoever sees more that is wrong in a day talks with a steward. */
const reportsPerPerson: Limit = { name: "reports", most: 20, per: day };

const ownThing = problem("invalid", "This is yours. You can change it, or take it away.");
const known = problem("conflict", "You reported this already, and it is being looked at.");

/** What somebody is about to report, where they may read it and it isn't their own. */
export const reporting = async ({ db }: Pick<Services, "db">, who: Person, id: string): Promise<Result<Subject>> => {
	const subject = await readSubject(db, who.id, id);
	if (!subject?.seen || (subject.container !== null && subject.groupName === null && subject.container === who.id))
		return noSuchThing;
	return subject.authorId === who.id ? ownThing : ok(subject);
};

/** Those who decide: the group's coordinator with the stewards told that there is something, or the stewards. */
const decidersFor = async (services: Services, { container, coordinatorId, authorId }: Subject): Promise<string[]> => {
	const stewards = await readStewards(services.db, authorId);
	const coordinates = container !== null && coordinatorId !== null && coordinatorId !== authorId;
	return coordinates ? [...new Set([coordinatorId, ...stewards])] : stewards;
};

type NewReport = { readonly id: string; readonly about: string; readonly reason: string };

/** Says to those who decide that something shouldn't stand as it does, and why. Nobody else hears who said so. */
export const reportThing = async (
	services: Services,
	who: Person,
	{ id, about, reason }: NewReport,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("report", id)) return damagedForm;
	const found = await reporting(services, who, about);
	if (!found.ok) return found;
	const waiting = await readWaiting(db, about, who.id);
	if (waiting) return waiting === id ? ok({ id }) : known;
	const turn = await takeTurns(services, [{ limit: reportsPerPerson, of: who.id }]);
	if (!turn.ok) return turn;
	const { kind, groupOutside } = found.value;
	const told = await telling(services, await decidersFor(services, found.value), {
		write: (from) => reportedLetter(from, { kind, id: about, group: groupOutside }),
		kind: "report",
		about: [],
	});
	const row = { id, aboutId: about, reporterId: who.id, reason, state: "open" as const, createdAt: clock() };
	if (!(await runGuarded(db, [insertReport(db, row), ...told.statements])))
		return (await readWaiting(db, about, who.id)) === id ? ok({ id }) : known;
	await told.send();
	return ok({ id });
};

/** Answers all reports on a thing at once: it stays as it is. Whoever reported it hears so. */
export const dismissReports = async (
	services: Services,
	who: Decider,
	about: string,
	word: string,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const subject = await readSubject(db, who.id, about);
	if (subject) {
		const may = mayDecide(who, subject, clock());
		if (!may.ok) return may;
	}
	const answering = await answeringReports(services, who, about, { acted: false, word });
	if (!(await runGuarded(db, [stillReported(db, about), ...answering.statements]))) return decidedMeanwhile;
	await answering.send();
	return ok(undefined);
};

/** The statements by which whoever reported a thing hears what became of it, for the batch of the decision. */
export const answeringReports = async (
	services: Services,
	who: Decider,
	about: string,
	{ acted, word }: { readonly acted: boolean; readonly word: string },
) => {
	const open = await readOpenAbout(services.db, about);
	const [first] = open;
	const told = await telling(
		services,
		[...new Set(open.map(({ reporterId }) => reporterId))].filter((id) => id !== who.id),
		{
			write: (from) => answeredLetter(from, { kind: first?.kind ?? "", acted, word }),
			...{ kind: "moderation", about: [] },
		},
	);
	const settled = {
		state: acted ? ("acted" as const) : ("dismissed" as const),
		word,
		byId: who.id,
		at: services.clock(),
	};
	return {
		statements: [settleReports(services.db, about, settled), ...told.statements],
		send: told.send,
		firstId: first?.id ?? null,
	};
};
