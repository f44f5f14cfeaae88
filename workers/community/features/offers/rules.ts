import type { Content } from "#protocol/content.ts";
import { borrowable, type Texts } from "../adoptions/rules.ts";

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
