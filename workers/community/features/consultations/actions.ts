import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { groundsFor } from "../cycle/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { tellingCircle, tellingVoiced } from "./letter-actions.ts";
import { askedLetter, reportedLetter, withdrawnLetter } from "./letters.ts";
import {
	changedMeanwhile,
	closedGroup,
	damagedForm,
	dayOf,
	mayReport,
	mayWithdraw,
	noConsultation,
	partOf,
	pastDay,
	type Report,
	standingDissents,
} from "./rules.ts";
import { type ConsultationRead, readConsultation } from "./store.ts";
import { insertConsultation, stillAt, stillInside, updateConsultation } from "./write-store.ts";

type NewConsultation = {
	/** Made when the form was shown, so that a form sent twice asks once. */
	readonly id: string;
	readonly title: string;
	readonly text: string;
	/** Somebody outside for whom it is asked; empty where one asks for oneself. */
	readonly onBehalfOf: string;
	readonly language: string;
	readonly openUntil: string;
	readonly reportDue: string;
	readonly groupId: string | null;
	readonly from?: string;
};

type Indexed = Pick<ConsultationRead, "id" | "groupId" | "sponsorId" | "title" | "text" | "language"> &
	Partial<Pick<ConsultationRead, "answer" | "done" | "notDone" | "dissents">>;

/** What was asked, and the answer with its dissent. Once there is an answer it holds more than one person's words. */
export const indexing = ({ site }: Services, one: Indexed): Statement => {
	const { id, groupId, sponsorId, title, text, language, answer = "", done = "", notDone = "", dissents = "[]" } = one;
	return indexOwn(site, {
		...{ id, kind: "consultation", container: groupId, language, title },
		authorId: answer === "" ? sponsorId : null,
		body: [text, answer, ...standingDissents({ dissents }).map((each) => each.text), done, notDone]
			.filter(Boolean)
			.join("\n"),
	});
};

/** Asks the community what it says, and promises to tell by a day what was done with the answer. */
export const ask = async (services: Services, who: Person, input: NewConsultation): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const { from, ...asked } = input;
	const { id, groupId, openUntil, reportDue } = asked;
	if (!isIdOf("consultation", id)) return damagedForm;
	const grounds = await groundsFor(services, who, { id, groupId, from });
	if (!grounds.ok) return grounds;
	const now = clock();
	if (openUntil < dayOf(now)) return pastDay("openUntil");
	if (reportDue <= openUntil)
		return problem(
			"invalid",
			"First the others are heard. Please choose a later day on which you tell what was done.",
			{
				field: "reportDue",
			},
		);
	const row = { ...asked, sponsorId: who.id };
	const told = await tellingCircle(services, row, who.id, askedLetter);
	const done = await runGuarded(db, [
		...grounds.value,
		insertConsultation(db, { ...row, state: "open", createdAt: now, updatedAt: now }),
		indexing(services, row),
		...told.statements,
	]);
	if (done) {
		await told.send();
		return ok({ id });
	}
	const known = await readConsultation(db, who.id, id);
	return known?.sponsorId === who.id && known.title === asked.title ? ok({ id }) : changedMeanwhile;
};

/** Says what was done with the answer, and what was not and why. It can be told again later, better. */
export const report = async (services: Services, who: Person, id: string, told: Report): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readConsultation(db, who.id, id);
	if (!found) return noConsultation;
	const may = mayReport(found, partOf(found, who));
	if (!may.ok) return may;
	if (found.groupClosed) return closedGroup;
	const now = clock();
	const first = found.state === "answered";
	const { done: report, notDone } = told;
	const letters = first ? await tellingVoiced(services, found, who.id, reportedLetter) : undefined;
	const done = await runGuarded(db, [
		stillAt(db, found),
		...stillInside(db, found.groupId, who.id),
		updateConsultation(db, id, {
			...{ state: "reported", report, notDone, updatedAt: now },
			...(first ? { reportedAt: now } : {}),
		}),
		indexing(services, { ...found, ...told }),
		...(letters?.statements ?? []),
	]);
	if (!done) return changedMeanwhile;
	await letters?.send();
	return ok(undefined);
};

/** Asks no more, before there is an answer; who gave a voice reads why. */
export const withdrawConsultation = async (
	services: Services,
	who: Person,
	id: string,
	word: string,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readConsultation(db, who.id, id);
	if (!found) return noConsultation;
	if (found.state === "withdrawn" && found.sponsorId === who.id) return ok(undefined);
	const may = mayWithdraw(found, partOf(found, who));
	if (!may.ok) return may;
	const letters = await tellingVoiced(services, found, who.id, withdrawnLetter);
	const done = await runGuarded(db, [
		stillAt(db, found),
		...stillInside(db, found.groupId, who.id),
		updateConsultation(db, id, { state: "withdrawn", word, updatedAt: clock() }),
		...letters.statements,
	]);
	if (!done) return changedMeanwhile;
	await letters.send();
	return ok(undefined);
};
