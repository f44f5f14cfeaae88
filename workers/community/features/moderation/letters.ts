import { dayIn, filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { thingWords } from "./kind-words.ts";
import { moderationWords } from "./letter-words.ts";
import { type Act, aCircle } from "./rules.ts";

type Words = Pick<Letter, "subject" | "body">;

const thingIn = (language: string, kind: string): string => {
	const words: Readonly<Record<string, string>> = wordsIn(thingWords, language);
	return (Object.hasOwn(words, kind) ? words[kind] : words.other) ?? "";
};

const aboutPage = (from: Sender, id: string): string => `${from.origin}/moderation/about?id=${encodeURIComponent(id)}`;

/** Tells those who decide that somebody reported something. It repeats none of the words, and not who reported it. */
export const reportedLetter = (from: Sender, of: { kind: string; id: string; group: string | null }): Words => {
	const words = wordsIn(moderationWords, from.language).reported;
	const values = {
		thing: thingIn(from.language, of.kind),
		group: of.group === aCircle ? words.circle : (of.group ?? ""),
	};
	const [subject, said, decide] = of.group
		? [words.subjectInGroup, words.saidInGroup, words.decideInGroup]
		: [words.subject, words.said, words.decide];
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), decide, aboutPage(from, of.id)]),
	};
};

/** Tells who reported something what became of it. */
export const answeredLetter = (from: Sender, of: { kind: string; acted: boolean; word: string }): Words => {
	const words = wordsIn(moderationWords, from.language).answered;
	const values = { thing: thingIn(from.language, of.kind), chapter: from.name };
	return {
		subject: words.subject,
		body: letterText(from, [filled(of.acted ? words.acted : words.stays, values), of.word, `${from.origin}/reports`]),
	};
};

type Decided = {
	readonly act: Act;
	readonly kind: string;
	/** What was said of it; `over` where time alone lets somebody back in. */
	readonly reason: string | { readonly over: true };
	/** YYYY-MM-DD */
	readonly until?: string;
};

/** Tells whom a decision concerns what was decided, and why. They can answer. */
export const decidedLetter = (from: Sender, { act, kind, reason, until }: Decided): Words => {
	const words = wordsIn(moderationWords, from.language);
	const { subject, said } = words.decided[act];
	const values = { thing: thingIn(from.language, kind), chapter: from.name };
	const given = typeof reason === "string" ? reason : words.over;
	return {
		subject: filled(subject, values),
		body: letterText(from, [
			filled(said, values),
			until ? filled(words.until, { day: dayIn(from.language, until) }) : "",
			given && filled(words.reason, { reason: given }),
			`${words.read}\n${from.origin}/me/moderation`,
		]),
	};
};

/** Tells the stewards that whom a decision concerned has answered. */
export const objectionLetter = (from: Sender, of: { name: string; aboutId: string }): Words => {
	const { subject, said } = wordsIn(moderationWords, from.language).objection;
	return {
		subject: filled(subject, { name: of.name }),
		body: letterText(from, [filled(said, { name: of.name }), aboutPage(from, of.aboutId)]),
	};
};
