import type { Sender } from "#identity/letters.ts";

export type Told = { readonly id: string; readonly title: string; readonly reportDue: string };
type Words = { readonly subject: string; readonly body: string };

const letter = (from: Sender, { id, title }: Told, subject: string, said: string, why: string): Words => ({
	subject: `${subject.endsWith("?") ? subject : `${subject}:`} ${title}`,
	body: `Hello,

${said}

${from.origin}/consultations/${id}

${why}

${from.name}
${from.origin}
`,
});

const voiced = "You get this letter because you gave your voice.";
const owes = "You get this letter because you asked.";

export const askedLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"You are asked",
		`Somebody would like to know what the community says: “${told.title}”. A few lines in your own words are enough.`,
		"You get this letter because it concerns you, too. By " +
			told.reportDue +
			" you are told what was done with the answer.",
	);

export const gatheredLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"The voices are in",
		`Everybody has been heard on “${told.title}”. Now somebody writes down the one answer that is in the voices.`,
		"You get this letter because you can do that. Once it is written down, the others need do nothing more here than say whether it is theirs.",
	);

export const draftedLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"Is this your answer, too?",
		`An answer to “${told.title}” is written down. Say whether it is yours. If it isn’t, say why: your dissent is published beside it.`,
		voiced,
	);

export const publishedLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"The community answered",
		`There is an answer to what you asked: “${told.title}”. By ${told.reportDue} the others expect to hear what you did with it, and what you didn’t and why.`,
		owes,
	);

export const reportedLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"What was done with your answer",
		`You were asked: “${told.title}”. Now you can read what was done with the answer.`,
		voiced,
	);

export const withdrawnLetter = (from: Sender, told: Told): Words =>
	letter(from, told, "Not asked any more", `“${told.title}” was withdrawn. You can read why.`, voiced);

/** To who asked: a week before, on the day, and after it. */
export const owedLetter = (from: Sender, told: Told, today: string): Words => {
	const { reportDue: due, title } = told;
	return letter(
		from,
		told,
		due < today ? "Overdue: what was done?" : "What was done?",
		due < today
			? `By ${due} you were to say what was done with the answer to “${title}”. Everybody who was asked sees that you haven’t. A few honest lines are enough, also if nothing was done.`
			: `By ${due === today ? "today" : due} the others expect to hear what was done with the answer to “${title}”, and what was not and why.`,
		owes,
	);
};
