import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { type Borrowable, borrowable, ownWords, type StoredTexts, type Texts } from "../adoptions/rules.ts";

/** Longer titles are sentences; the other bounds leave room for the longest practice that anybody read to the end. */
export const longestTitle = 200;
export const longestField = 20_000;
export const mostTags = 12;
export const longestTag = 40;
export const longestReason = 500;
export const mostInvolved = 30;
/** All words of a practice together, in bytes, so that it fits into one activity of the exchange (256 KiB) with its frame. */
const mostBytes = 200 * 1024;

export const statuses = ["worked", "mixed", "did-not-work", "untried"] as const satisfies readonly PracticeStatus[];

export const statusSentences: Readonly<Record<PracticeStatus, string>> = {
	worked: "We did this, and it worked.",
	mixed: "We did this; some of it worked, some of it didn’t.",
	"did-not-work": "We did this, and it did not work. Others can learn from that as much.",
	untried: "This is an idea that nobody here has tried yet.",
};

/** The text fields in the order in which they are read: what each is called, and what to write in it. */
export const fieldWords: Readonly<Record<Borrowable, { readonly label: string; readonly hint: string }>> = {
	situation: { label: "The situation", hint: "Where are you, who is there, what happens?" },
	tension: { label: "The tension", hint: "What pulls in two directions, or hurts?" },
	whatWeDo: { label: "What we do", hint: "So that somebody else could do it on Monday." },
	whyItWorks: { label: "Why we think that it works", hint: "Or why you thought that it would." },
	whatHappened: { label: "What happened", hint: "What you saw, whether you had hoped for it or not." },
	watchFor: { label: "What to watch for", hint: "Where it goes wrong, and for whom it isn’t." },
};

const tooMuch = problem(
	"too-large",
	"Together these texts are longer than a practice can be. Please shorten one of them.",
);

/** Whether the words fit into one record; each by itself may. */
export const fitsTogether = (title: string, texts: Texts): Result<void> => {
	const size = new TextEncoder().encode(JSON.stringify([title, texts])).length;
	return size > mostBytes ? tooMuch : ok(undefined);
};

/** What is shared says at least what was met or what was done. */
export const saysEnough = (texts: Texts): Result<void> =>
	texts.situation.trim() === "" && texts.whatWeDo.trim() === ""
		? problem(
				"invalid",
				"Please say at least what you do, or in what situation. Until then you can keep it as a draft.",
				{
					field: "whatWeDo",
				},
			)
		: ok(undefined);

/** Tags are compared by their letters, so each is kept in lower case, once. */
export const normalTags = (tags: readonly string[]): string[] => [
	...new Set(tags.map((tag) => tag.normalize("NFC").trim().toLowerCase()).filter((tag) => tag !== "")),
];

/** Whether two versions say the same in each text field. */
export const sameTexts = (a: Texts, b: Texts): boolean =>
	borrowable.every((field) => a[field].trim() === b[field].trim());

/** What an edit is made on: the source's words where they are still here, and the fields from which they went. */
type Before = { readonly sourceTexts: Texts | null; readonly takenBack: readonly Borrowable[] };

/**
 * What is stored of edited texts (decision 0006): null where they still say what the source says. Where the source is gone,
 * a field that was in its words stays so, unless somebody wrote into it.
 */
export const storedTexts = (texts: Texts, before: Before): StoredTexts => {
	const own = before.sourceTexts ? ownWords(texts, before.sourceTexts) : texts;
	return Object.fromEntries(
		borrowable.map((field) => [
			field,
			before.takenBack.includes(field) && texts[field].trim() === "" ? null : own[field],
		]),
	) as StoredTexts;
};

/** Who may write a new version: the author, and whoever is named in it and agreed to be. */
export const mayEdit = (
	personId: string,
	authorId: string,
	people: readonly { personId: string; answer: string }[],
): boolean => personId === authorId || people.some((one) => one.personId === personId && one.answer === "yes");

/** An id that a form was shown with: the form that is sent twice names the same practice twice. */
export const isIdOf = (kind: string, id: string): boolean => new RegExp(`^${kind}_[0-9a-z]{22}$`).test(id);

/** One answer for what isn’t there and for what isn’t open to the reader. */
export const noPractice = problem("not-found", "There is no such practice, or it isn’t open to you.");

/** The working group to which a practice belongs alone; null where everybody here may read it. */
export const containerOfPractice = (audience: {
	readonly scope: string;
	readonly groupId: string | null;
}): string | null => (audience.scope === "group" ? audience.groupId : null);
