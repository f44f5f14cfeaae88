import type { Sender } from "#identity/letters.ts";

type Told = { readonly id: string; readonly title: string };
type Words = { readonly subject: string; readonly body: string };

const letter = (from: Sender, { id, title }: Told, subject: string, said: string, why: string): Words => ({
	subject: `${subject.endsWith("?") ? subject : `${subject}:`} ${title}`,
	body: `Hello,

${said}

${from.origin}/decisions/${id}

${why}

${from.name}
${from.origin}
`,
});

const asked = "You get this letter because it concerns you, too: what is decided by consent needs to have been asked.";
const tookPart = "You get this letter because you took part.";

/** To everybody in the circle, when something is proposed. */
export const proposedLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"To be decided",
		`“${told.title}” is proposed. Nothing is decided yet: first everybody may ask what they need to understand it.`,
		asked,
	);

/** To everybody in the circle, when objections are asked for. */
export const consentLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"Have you an objection?",
		`“${told.title}” was asked about and talked over. Now it is asked whether anything in it stands in the way. Say that you have no objection, that you stand aside, or what would do harm, and why.`,
		asked,
	);

export const reactionsLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"Reactions",
		`The questions on “${told.title}” are answered. Now each says what it does to them.`,
		tookPart,
	);

/** To who took part, when there is a new version. */
export const rewrittenLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"A new version",
		`There is a new version of “${told.title}”. What was said of the one before counts for that one: please read it, and say again.`,
		tookPart,
	);

export const objectedLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"An objection",
		`Somebody has an objection to “${told.title}”, with its reason. It is a gift: take it in with a new version, or talk it over.`,
		"You get this letter because you proposed it.",
	);

export const answeredLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"Your question is answered",
		`What you asked about “${told.title}” has an answer.`,
		"You get this letter because you asked.",
	);

export const decidedLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"Decided",
		`“${told.title}” is decided. You can read what holds now, and when it is looked at again.`,
		tookPart,
	);

export const withdrawnLetter = (from: Sender, told: Told): Words =>
	letter(from, told, "Withdrawn", `“${told.title}” was withdrawn. What was said on it stays to be read.`, tookPart);

/** To who took part, once, on the day that was set. */
export const reviewLetter = (from: Sender, told: Told): Words =>
	letter(
		from,
		told,
		"To be looked at again",
		`You meant to look at “${told.title}” again today. Does it still fit? If not, take it up again on its page; that opens a new proposal.`,
		`${tookPart} You are not reminded again.`,
	);
