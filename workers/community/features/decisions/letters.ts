import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { type DecisionWords, decisionWords } from "./letter-words.ts";

type Told = { readonly id: string; readonly title: string };
type Words = { readonly subject: string; readonly body: string };

const letter =
	(what: keyof DecisionWords["letters"], to: keyof DecisionWords["why"]) =>
	(from: Sender, { id, title }: Told): Words => {
		const { letters, why } = wordsIn(decisionWords, from.language);
		const { subject, said } = letters[what];
		return {
			subject: filled(subject, { title }),
			body: letterText(from, [filled(said, { title }), `${from.origin}/decisions/${id}`, why[to]]),
		};
	};

/** To everybody in the circle, when something is proposed. */
export const proposedLetter = letter("proposed", "asked");

/** To everybody in the circle, when objections are asked for. */
export const consentLetter = letter("consent", "asked");

export const reactionsLetter = letter("reactions", "tookPart");

/** To who took part, when there is a new version. */
export const rewrittenLetter = letter("rewritten", "tookPart");

export const objectedLetter = letter("objected", "proposed");

export const answeredLetter = letter("answered", "wondered");

export const decidedLetter = letter("decided", "tookPart");

export const withdrawnLetter = letter("withdrawn", "tookPart");

/** To who took part, when it was looked at again and goes on holding. */
export const keptLetter = letter("kept", "tookPart");

/** To who took part, once, on the day that was set. */
export const reviewLetter = letter("review", "once");
