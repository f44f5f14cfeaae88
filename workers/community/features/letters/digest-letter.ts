import { filled } from "#core/tongues.ts";
import type { Sender } from "#identity/letters.ts";
import type { Digest, Line } from "./digest-text.ts";
import type { DigestWords } from "./digest-words.ts";
import type { Every } from "./rules.ts";

export type DigestWording = {
	readonly from: Sender;
	readonly words: DigestWords;
	readonly language: string;
	readonly zone: string;
	readonly name: string;
	readonly every: Every;
	readonly since: number;
};

const rhythm = (every: Every): "day" | "week" => (every === "day" ? "day" : "week");

export const digestSubject = ({ from, words, every }: DigestWording): string =>
	filled(words.subject[rhythm(every)], { chapter: from.name });

/** What one is greeted with, and told that follows. */
export const digestLead = ({ from, words, language, zone, since }: DigestWording): string => {
	const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: zone }).format(since);
	return filled(words.lead, { chapter: from.name, day });
};

const lineText = (origin: string, { text, more, href }: Line): string =>
	[`* ${text}`, ...(more ? [`  ${more}`] : []), `  ${origin}${href}`].join("\n");

/** A digest as a letter in plain text, with the one click by which it stops. */
export const digestBody = (digest: Digest, wording: DigestWording, stopHref: string): string => {
	const { from, words, name, every } = wording;
	const parts = digest.parts.map(({ part, lines, more }) => {
		const heading = words.parts[part];
		return [
			`${heading}\n${"-".repeat([...heading].length)}`,
			...lines.map((line) => lineText(from.origin, line)),
			...(more ? [`${words.more} ${from.origin}/`] : []),
		].join("\n\n");
	});
	return [
		filled(words.hello, { name }),
		digestLead(wording),
		...parts,
		...(digest.still ? [`${words.still} ${from.origin}/`] : []),
		`${from.name}\n${from.origin}`,
		[
			words.how[rhythm(every)],
			`${words.change} ${from.origin}/me/mail`,
			`${words.stop} ${from.origin}${stopHref}`,
			"",
		].join("\n"),
	].join("\n\n");
};
