import { type PracticeStatus, practiceTextFields } from "#protocol/content.ts";

/** What a practice says under one of its headings. */
export type TextField = Exclude<(typeof practiceTextFields)[number], "title">;

/** The headings under which a practice is read. */
export const fieldHeadings: Readonly<Record<TextField, string>> = {
	situation: "The situation",
	tension: "The tension",
	whatWeDo: "What we do",
	whyItWorks: "Why we think that it works",
	whatHappened: "What happened",
	watchFor: "What to watch for",
};
export const textFields = practiceTextFields.filter((field): field is TextField => field !== "title");

/** A practice in a public list. */
export type PublicPracticeLine = {
	readonly id: string;
	readonly title: string;
	readonly language: string;
	readonly status: PracticeStatus;
	readonly tags: string[];
	readonly situation: string;
	/** Its author, where they agreed to be shown to anyone. */
	readonly author: string | null;
	/** The chapter that it was brought home from. */
	readonly from: string | null;
	readonly createdAt: number;
	readonly updatedAt: number;
};

/** A public practice as a whole. A text is null where its words are another chapter's, which aren't here or aren't public. */
export type PublicPractice = PublicPracticeLine & {
	readonly version: number;
	readonly texts: Readonly<Record<TextField, string | null>>;
	readonly sourceUrl: string | null;
	/** Others who had a part in it and agreed to be shown to anyone. */
	readonly involved: string[];
};

export type PublicSummary = {
	readonly id: string;
	readonly title: string;
	readonly body: string;
	readonly language: string;
	readonly periodFrom: string;
	readonly periodTo: string;
	readonly publishedAt: number;
	readonly updatedAt: number;
};

/** A practice as one Markdown text under its headings, for feeds. */
export const practiceMarkdown = (practice: PublicPractice): string =>
	textFields
		.flatMap((field) => {
			const text = practice.texts[field]?.trim();
			return text ? [`## ${fieldHeadings[field]}\n\n${text}`] : [];
		})
		.join("\n\n");
