import { spaced } from "#core/folding.ts";

/** As many as a profile takes. */
export const mostObjectives = 20;

/**
 * An objective's words without case, accents and punctuation, one space apart; each character of a script that has no
 * spaces is a word. Two lines of one person with the same words are one objective.
 */
export const folded = (text: string): string =>
	(
		spaced(text.normalize("NFKD").replace(/\p{M}/gu, ""))
			.toLocaleLowerCase("en")
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).join(" ");

/** Words that say how something is asked and not what about, in the languages of the first chapters. */
const idle = new Set(
	`about after also always and another anyone anything because been before being between both could does doing done each
	else even ever every from gets getting give giving goes going good have having help here into just keep know learn learning
	less like listen listening make making many more most much need never nobody only other others ours over people really
	said same should some somebody someone something such take taking talk talking teach tell than that their them then there
	these they thing things this those through time together understand until using very want well what when where whether which while
	whom whose will with without work working would your
	anders andere beter elkaar geen goed heeft hebben hoef iets iemand kunnen leren maar maken meer mensen moet moeten naar
	niemand niet omdat onze samen over tegen tussen vaak voor waar waarom wanneer werk weten willen wordt zelf zijn zonder
	algo alguien antes aprender cada como cosas cuando decir desde donde entre esta este estos gente hacer hacia hasta mejor
	mientras nadie otro otra otros para pero poder porque saber sino sobre solo tiene todos trabajo
	bila hata hivyo jinsi kabla kama katika kila kujua kuwa kwamba kwenye lakini lini mtu namna ndani pamoja tena wakati
	watu yake`.split(/\s+/),
);

/** Enough of a word to be the same in its other forms: handover, handovers; escuchar, escuchan. */
const stemLength = 5;
const shortestWord = 4;
const isUnspaced = (word: string): boolean => spaced(word) !== word;

/** The beginnings of the words that say what a text is about, of folded words. */
export const stemsOf = (words: string): ReadonlySet<string> =>
	new Set(
		words
			.split(" ")
			.filter((word) => isUnspaced(word) || (word.length >= shortestWord && !idle.has(word)))
			.map((word) => word.slice(0, stemLength)),
	);

/** How many beginnings two texts share. */
const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
	[...one].filter((stem) => other.has(stem)).length;

/**
 * Whether two objectives may be one in other words: they share half of the shorter one's beginnings, and two at least
 * where both have that many. It knows no meaning and no other language; that is why it only ever offers, and people join.
 */
export const resembles = (one: string, other: string): boolean => {
	const [a, b] = [stemsOf(one), stemsOf(other)];
	const least = Math.min(a.size, b.size);
	return least > 0 && shared(a, b) >= Math.max(Math.min(2, least), Math.ceil(least / 2));
};

type Skilled = { readonly id: string; readonly name: string; readonly skills: readonly string[] };
export type Helper = Skilled;

/** Who says that they can be asked about it, with what they say: a skill that shares a beginning with the objective. */
export const helpersAmong = (objective: string, people: readonly Skilled[]): Helper[] => {
	const about = stemsOf(objective);
	return people.flatMap(({ id, name, skills }) => {
		const fitting = skills.filter((skill) => shared(about, stemsOf(folded(skill))) > 0);
		return fitting.length > 0 ? [{ id, name, skills: fitting }] : [];
	});
};
