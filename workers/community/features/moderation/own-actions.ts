import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { telling } from "../../telling.ts";
import { objectionLetter } from "./letters.ts";
import { answeredAlready, noDecision } from "./rules.ts";
import { readOwnDecision, readStewards } from "./store.ts";
import { forgetReports, writeAnswer } from "./write-store.ts";

/** Whom a decision concerns answers it, once; the stewards, and who decided, read it. */
export const answerDecision = async (
	services: Services,
	who: Person,
	id: string,
	text: string,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readOwnDecision(db, who.id, id);
	if (!found) return noDecision;
	if (found.answeredAt !== null) return answeredAlready;
	const to = [...new Set([found.byId, ...(await readStewards(db, who.id))])].filter((one) => one !== "");
	const told = await telling(services, to, {
		write: (from) => objectionLetter(from, { name: who.name, aboutId: found.aboutId }),
		kind: "report",
		about: [],
	});
	if (!(await runGuarded(db, [...writeAnswer(db, id, text, clock()), ...told.statements]))) return answeredAlready;
	await told.send();
	return ok(undefined);
};

/** For the batch in which somebody leaves. */
export const leavingReports = ({ db }: Pick<Services, "db">, personId: string): Statement =>
	forgetReports(db, personId);
