import { listed } from "#core/listed.ts";
import { occurring, partsOf, standsIn } from "../deidentification/found-rules.ts";

export type Known = { readonly id: string; readonly name: string };

/** People whose whole name stands in a text: they are named in it, whatever its writer says. */
export const namedIn = <T extends Known>(text: string, people: readonly T[]): T[] => {
	const occurs = occurring(text);
	return people.filter(({ name }) => occurs(name) && standsIn(text, name));
};

/** People who may be meant: a part of their name stands in it. */
export const maybeNamedIn = <T extends Known>(text: string, people: readonly T[]): T[] => {
	const occurs = occurring(text);
	const partStands = (name: string) => partsOf(name).some((part) => occurs(part) && standsIn(text, part, true));
	return people.filter(({ name }) => partStands(name) && !standsIn(text, name));
};

/** What sharing waits for, as a sentence; null where nobody is waited for. */
export const waitingWords = (people: readonly { name: string; answer: "asked" | "yes" | "no" }[]): string | null => {
	const no = people.filter(({ answer }) => answer === "no").map(({ name }) => name);
	const asked = people.filter(({ answer }) => answer === "asked").map(({ name }) => name);
	const words = [
		asked.length > 0 ? `It waits for ${listed(asked)}, who ${asked.length > 1 ? "have" : "has"} been asked.` : "",
		no.length > 0 ? `${listed(no)} said no: it can go further only without that name in it.` : "",
	];
	return words.filter(Boolean).join(" ") || null;
};
