import type { Content } from "#protocol/content.ts";

/** Who may decide on an offer: the author of the practice, or whoever may write in it. A steward may only decline. */
export type Decision = "merged" | "declined";

/** What becomes the reason of the version that an offer turns into. */
export const mergedReason = (chapterName: string, reason: string): string =>
	(reason.trim() === "" ? `Offered by ${chapterName}.` : `Offered by ${chapterName}: ${reason.trim()}`).slice(0, 500);

/** Whether what arrived is the answer to an offer of ours, and not an offer itself. */
export const isAnswer = (content: Pick<Content<"offer">, "state">): boolean =>
	content.state === "merged" || content.state === "declined";
