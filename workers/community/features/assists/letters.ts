import type { Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { type Phase, phaseWords } from "./rules.ts";

type Words = Omit<Letter, "recipient">;
type Told = { readonly id: string; readonly title: string };

const signed = (from: Sender): string => `${from.name}\n${from.origin}\n`;
const at = (from: Sender, id: string): string => `${from.origin}/assists/${id}`;

/** To who brought it. What was said isn't in it: that stays where it was said. */
export const contributedLetter = (from: Sender, { id, title }: Told): Words => ({
	subject: `Somebody wrote in your peer assist: ${title}`,
	body: `Hello,

There is something new in your peer assist “${title}”:

${at(from, id)}

However many write, you get at most one such letter an hour.

${signed(from)}`,
});

const openedWords: Readonly<Partial<Record<Phase, string>>> = {
	questions: "It is open for questions now: only questions, no advice yet.",
	suggestions: "The questions are over. Now say what you would try.",
	"take-away": "Suggestions are over. Next comes what is taken away.",
	outcome: "You can read what was taken away from it. What came of it follows after a while.",
	closed: "You can read what came of it.",
};

/** To those who took part, when it goes on. */
export const movedLetter = (from: Sender, { id, title }: Told, phase: Phase): Words => ({
	subject: `${phaseWords[phase].label}: ${title}`,
	body: `Hello,

The peer assist “${title}” goes on. ${openedWords[phase] ?? ""}

${at(from, id)}

You get this letter because you took part.

${signed(from)}`,
});

/** To who brought it and who facilitates, once the day is over by which a phase was meant to end. */
export const overdueLetter = (from: Sender, { id, title }: Told, phase: Phase): Words => ({
	subject: `Time to move on? ${title}`,
	body: `Hello,

“${phaseWords[phase].label}” was meant to be over by now in the peer assist “${title}”. Nothing moves on by itself. Open the next phase when you think that it is time:

${at(from, id)}

You are not reminded again.

${signed(from)}`,
});

/** To who brought it, on the day that they set. */
export const askAgainLetter = (from: Sender, { id, title }: Told): Words => ({
	subject: `What came of it? ${title}`,
	body: `Hello,

A while ago others thought along with you in the peer assist “${title}”. They would like to know what came of it. A sentence is plenty, also if nothing did:

${at(from, id)}

You are not asked again, unless you set another day.

${signed(from)}`,
});
