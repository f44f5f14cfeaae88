import { dayIn, filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { type ConsultationWords, consultationWords } from "./letter-words.ts";

export type Told = { readonly id: string; readonly title: string; readonly reportDue: string };
type Words = { readonly subject: string; readonly body: string };

const letter =
	(what: keyof ConsultationWords["letters"], to: keyof ConsultationWords["why"]) =>
	(from: Sender, { id, title, reportDue }: Told): Words => {
		const { letters, why } = wordsIn(consultationWords, from.language);
		const { subject, said } = letters[what];
		const values = { title, day: dayIn(from.language, reportDue) };
		return {
			subject: filled(subject, values),
			body: letterText(from, [filled(said, values), `${from.origin}/consultations/${id}`, filled(why[to], values)]),
		};
	};

export const askedLetter = letter("asked", "concerned");

export const gatheredLetter = letter("gathered", "canWrite");

export const draftedLetter = letter("drafted", "voiced");

export const publishedLetter = letter("published", "owes");

export const reportedLetter = letter("reported", "voiced");

export const withdrawnLetter = letter("withdrawn", "voiced");

const [owedSoon, owedToday, overdue] = [
	letter("owedSoon", "owes"),
	letter("owedToday", "owes"),
	letter("overdue", "owes"),
];

/** To who asked: a week before, on the day, and after it. */
export const owedLetter = (from: Sender, told: Told, today: string): Words => {
	const writes = told.reportDue < today ? overdue : told.reportDue === today ? owedToday : owedSoon;
	return writes(from, told);
};
