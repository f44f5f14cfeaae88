import { type Content, contentSchemas } from "#protocol/content.ts";

/** A chapter's card as it came with its `chapter` record. */
export type ChapterCard = Content<"chapter">;

/** How far a learning community has come, in words; a stage that this version doesn't know is shown as it came. */
const stageWords: Readonly<Record<string, string>> = {
	conversations: "First conversations",
	forming: "Forming",
	launched: "Launched",
	mature: "Mature",
	dispersed: "Dispersed",
};

export const stageName = (stage: string): string => stageWords[stage] ?? stage;

/** The card in an activity, or null where none came or it can't be read. */
export const cardOf = (activity: string | null): ChapterCard | null => {
	if (activity === null) return null;
	const whole = JSON.parse(activity) as { object?: { content?: unknown } };
	const read = contentSchemas.chapter.safeParse(whole.object?.content);
	return read.success ? read.data : null;
};
