import { hostOf } from "#core/host.ts";
import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import type { Relation } from "../links/rules.ts";
import { standingWords } from "./letter-words.ts";
import type { Standing } from "./rules.ts";

type Told = {
	readonly standing: Standing;
	readonly relation: Relation;
	readonly origin: string;
	/** What the other site is called. */
	readonly name: string;
	readonly word: string;
};

/**
 * To the stewards, once for each change. The other side's word isn't in it: the page has it, and nobody there should be
 * able to write to our stewards in our name.
 */
export const standingLetter = (from: Sender, told: Told): Omit<Letter, "recipient"> => {
	const words = wordsIn(standingWords, from.language);
	const { subject, news } = words[told.relation === "network" ? "network" : "chapter"][told.standing];
	const values = { us: from.name, name: told.name };
	return {
		subject: filled(subject, values),
		body: letterText(from, [
			filled(news, values),
			told.word === "" ? words.see : words.readWord,
			`${from.origin}/steward/links/${hostOf(told.origin)}`,
		]),
	};
};
