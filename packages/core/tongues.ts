/** The languages in which the software itself writes: letters, digests, drafts of summaries. */
export const tongues = ["en", "nl", "es", "sw"] as const;
export type Tongue = (typeof tongues)[number];

/** Something worded in each of them. */
export type InTongues<Words> = Readonly<Record<Tongue, Words>>;

/** Regions share their language's words. */
const tongueOf = (tag: string): Tongue | undefined => {
	const base = tag.split("-")[0]?.toLowerCase();
	return tongues.find((one) => one === base);
};

/** Dates are written by the tag, and not everything that begins like one is. */
const isTag = (tag: string): boolean => {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
};

/** The first of some languages in which the software writes, as its tag; English where there is none. */
export const languageAmong = (tags: readonly string[]): string =>
	tags.find((tag) => tongueOf(tag) !== undefined && isTag(tag)) ?? "en";

/** The words for a language tag: English where there are none of its own. */
export const wordsIn = <Words>(words: InTongues<Words>, tag: string): Words => words[tongueOf(tag) ?? "en"];

/** A template with its places filled; what is filled in is not looked at again. */
export const filled = (template: string, values: Readonly<Record<string, string>>): string =>
	template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** A day of the calendar, YYYY-MM-DD, as one writes it. */
export const dayIn = (tag: string, isoDay: string): string => {
	const at = Date.parse(`${isoDay.slice(0, 10)}T00:00:00Z`);
	const inWords = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
	return Number.isNaN(at) ? isoDay : new Intl.DateTimeFormat(tag, inWords).format(at);
};

/** Names as one says them: "Ada, Ben y Cleo". */
export const listedIn = (tag: string, names: readonly string[]): string =>
	new Intl.ListFormat(tag, { type: "conjunction" }).format(names);
