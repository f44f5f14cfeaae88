import type { Content, ContentInput } from "#protocol/content.ts";
import { type Borrowable, borrowable, type Texts } from "../adoptions/rules.ts";

/** Who may decide on an offer: the author of the practice, or whoever may write in it. A steward may only decline. */
export type Decision = "merged" | "declined";

/** What becomes the reason of the version that an offer turns into. Their word on why was for us alone. */
export const mergedReason = (chapterName: string): string => `Offered by ${chapterName}.`;

/** The words that an offer would make ours: in fields where they still have our own, ours stay as they are. */
export const offeredTexts = (offered: Content<"offer">, ours: Texts): Texts => {
	const borrowed = Array.isArray(offered.borrowed) ? offered.borrowed : [];
	return Object.fromEntries(
		borrowable.map((field) => [field, borrowed.includes(field) ? ours[field] : offered[field]]),
	) as Texts;
};

/** Whether what arrived is the answer to an offer of ours, and not an offer itself. */
export const isAnswer = (content: Pick<Content<"offer">, "state">): boolean =>
	content.state === "merged" || content.state === "declined";

type Ours = { readonly title: string; readonly texts: Texts; readonly borrowed: readonly Borrowable[] };

/**
 * What an offer says: our own words. Where the words are still theirs they have them already; ours must not become another
 * copy (decision 0006).
 */
export const offerContent = (
	source: { readonly id: string; readonly version: number },
	ours: Ours,
	reason: string,
): ContentInput<"offer"> => ({
	practice: source.id,
	baseVersion: source.version,
	title: ours.title,
	...Object.fromEntries(borrowable.map((field) => [field, ours.borrowed.includes(field) ? "" : ours.texts[field]])),
	borrowed: [...ours.borrowed],
	reason,
	state: "offered",
});

/** Every offer has a title. An answer has this one: a practice's own would stay with it when the practice is taken back. */
const answerTitle = "Answer";

/** What an answer says: to which offer, what was decided, and a word for them; nothing that the practice or the offer says. */
export const answerContent = (
	offered: Pick<Content<"offer">, "practice" | "baseVersion">,
	decision: Decision,
	answer: string,
): ContentInput<"offer"> => ({
	practice: offered.practice,
	baseVersion: offered.baseVersion,
	title: answerTitle,
	state: decision,
	answer,
});
