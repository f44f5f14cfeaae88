import type { Result } from "#core/result.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import type { Texts } from "../adoptions/rules.ts";
import type { Standing } from "./publishing.ts";
import { fitsTogether, normalTags, sameTexts, saysEnough } from "./rules.ts";
import type { PracticeRead } from "./store.ts";

/** What somebody writes of a practice. */
export type PracticeInput = {
	readonly title: string;
	readonly status: PracticeStatus;
	readonly language: string;
	readonly tags: readonly string[];
	readonly texts: Texts;
	/** People of this chapter who are named in it. */
	readonly involved: readonly string[];
};

/** What saving answers. */
export type Saved = { readonly id: string; readonly version: number };

/** Whether somebody writes just what stands there. */
export const sameChoice = (input: PracticeInput, now: PracticeRead): boolean =>
	input.title === now.title &&
	input.status === now.status &&
	input.language === now.language &&
	normalTags(input.tags).join("\n") === now.tags.join("\n") &&
	sameTexts(input.texts, now.texts);

/** Whether it fits together and, where others are to read it, says enough. */
export const checked = (input: PracticeInput, share: boolean): Result<void> => {
	const fits = fitsTogether(input.title, input.texts);
	if (!fits.ok || !share) return fits;
	return saysEnough(input.texts);
};

/** What the practice’s own row says of how it stands. */
export const rowOf = ({ title, status, language, tags, version }: Standing) => ({
	title,
	status,
	language,
	tags: [...tags],
	version,
});

/** The row of the version that stands then. */
export const versionOf = (standing: Standing, writerId: string, now: number) => ({
	practiceId: standing.id,
	version: standing.version,
	authorId: writerId,
	reason: standing.reason,
	status: standing.status,
	title: standing.title,
	...standing.stored,
	createdAt: now,
});
