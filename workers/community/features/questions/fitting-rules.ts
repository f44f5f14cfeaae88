import { kept } from "#core/kept.ts";
import { idleWords, shortestWord } from "../home/touching-rules.ts";
import { unspacedWords, withoutUnspaced } from "./fitting-scripts.ts";

/** Words with which people ask, and that say nothing of what they ask about. */
const askingWords =
	"anybody anyone anything could does ever everybody have help here here's how know like many most much need needs never really somebody someone something start that them there they this usually want what when where which will with would alguien algo ayuda como cómo cuál cuándo cuánto dónde quién qué cual cuando cuanto donde para pero puede puedo quien quiero saber sabe tiene hoeveel iemand iets hebben hoe jullie kunnen moet weet weten welke wanneer zijn jinsi gani kuna mnafanya nani nini wapi yetu".split(
		" ",
	);

/** Questions are put in shorter words than objectives: "bus", no; "ward", yes. */
export const shortest = shortestWord - 1;
export const idle: readonly string[] = [...new Set([...idleWords, ...askingWords])];
/** Of a longer word the end is left out, so that "handovers" finds "handover" and "meetings" "meeting". */
export const longWord = 7;
export const leftOut = 2;

const isIdle: ReadonlySet<string> = new Set(idle);
/** Of most texts there is nothing to fold, and no script to part by a dictionary. */
const plain = /^[\0-\x7f]*$/;
const folded = (text: string): string =>
	(plain.test(text) ? text : withoutUnspaced(text).normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();

/** The words of a text that tell what it is about, cut to how they begin. */
export const tellingWords = (text: string): ReadonlySet<string> => {
	const all = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
	const telling = all.filter((word) => [...word].length >= shortest && !isIdle.has(word));
	return new Set([
		...telling.map((word) => (word.length >= longWord ? word.slice(0, -leftOut) : word)),
		...(plain.test(text) ? [] : unspacedWords(text)),
	]);
};

/** Telling words by their first letters: two of which one begins with the other have those in common. */
type Telling = { readonly many: number; readonly byBeginning: ReadonlyMap<string, readonly string[]> };
/** No telling word is shorter, in any script. */
const beginning = 2;

const sorted = (text: string): Telling => {
	const words = tellingWords(text);
	return { many: words.size, byBeginning: Map.groupBy(words, (word) => word.slice(0, beginning)) };
};

/** The same titles and beginnings are looked through for one question after the other: a few megabytes of them. */
const known = kept<Telling>(1_000);
const longestKnown = 800;
const tellingOf = (text: string): Telling =>
	text.length > longestKnown ? sorted(text) : known(text, () => sorted(text));

/** How many words of one text begin one of the other’s, or begin with it. */
const shared = (one: Telling, other: Telling): number => {
	const meets = (word: string) => (theirs: string) => theirs.startsWith(word) || word.startsWith(theirs);
	let found = 0;
	for (const [letters, words] of one.byBeginning) {
		const others = other.byBeginning.get(letters);
		if (others) found += words.filter((word) => others.some(meets(word))).length;
	}
	return found;
};

/** What could fit a question: what it is called, and how its words begin. */
type Candidate = { readonly title: string; readonly words: string };

/**
 * What fits a question, best first: its title shares a word with it, or its text two, or all there are. What fits less
 * than a third as well as the best is left out.
 */
export const bestFirst = <T extends Candidate>(all: readonly T[], question: string): T[] => {
	const words = tellingOf(question);
	const enough = Math.max(1, Math.min(2, words.many));
	const judged = all.flatMap((one) => {
		const named = shared(words, tellingOf(one.title));
		const told = shared(words, tellingOf(one.words));
		return named > 0 || told >= enough ? [{ one, fit: named * 2 + told }] : [];
	});
	const best = Math.max(0, ...judged.map(({ fit }) => fit));
	return judged
		.filter(({ fit }) => fit * 3 >= best)
		.sort((a, b) => b.fit - a.fit)
		.map(({ one }) => one);
};

/** Which lines, such as somebody's skills, touch on what a question is about. */
export const linesThatFit = (lines: readonly string[], question: string): string[] => {
	const words = tellingOf(question);
	return lines.filter((line) => shared(words, tellingOf(line)) > 0);
};

/** Whether two questions are about the same: two of their words, or all that the shorter one has. */
export const alike = (one: string, other: string): boolean => {
	const [a, b] = [tellingOf(one), tellingOf(other)];
	const needed = Math.min(2, a.many, b.many);
	return needed > 0 && shared(a, b) >= needed;
};

/** A document that fits a question, and whose it is. */
export type Fit = {
	readonly kind: string;
	readonly personId: string;
	readonly name: string;
	/** How often they were asked lately. */
	readonly asked: number;
	/** Of a person's own document. */
	readonly skills: readonly string[];
	/** Of a practice, or of the practice that was tried. */
	readonly title: string;
};

export type Helper = {
	readonly id: string;
	readonly name: string;
	readonly asked: number;
	/** Why this person, each in words. */
	readonly reasons: readonly string[];
};

/** A glance; who else might know is found among the people. */
const mostHelpers = 6;
const mostReasons = 3;

const reasonsOf = ({ kind, skills, title }: Fit, question: string): string[] => {
	if (kind === "person") return linesThatFit(skills, question).map((skill) => `Offers “${skill}”`);
	if (title === "") return [];
	return [kind === "trial" ? `Tried “${title}”` : `Wrote “${title}”`];
};

/** The people whose skills, practices or trials fit a question, by name: nobody is ranked. `fits` come best first. */
export const helpersFrom = (fits: readonly Fit[], question: string): Helper[] => {
	const found = new Map<string, Helper>();
	for (const fit of fits) {
		const known = found.get(fit.personId);
		const reasons = [...new Set([...(known?.reasons ?? []), ...reasonsOf(fit, question)])].slice(0, mostReasons);
		if (reasons.length > 0) found.set(fit.personId, { id: fit.personId, name: fit.name, asked: fit.asked, reasons });
	}
	return [...found.values()].slice(0, mostHelpers).sort((a, b) => a.name.localeCompare(b.name));
};
