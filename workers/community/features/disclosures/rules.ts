const words: Readonly<Record<string, string>> = {
	chapter: "our card",
	person: "a person",
	practice: "a practice",
	adoption: "a report on a practice",
	summary: "a summary",
	story: "a story",
	study: "a study",
	introduction: "a wish to meet",
	offer: "a change offered back",
};

/** What a record is, in words; a kind that this version doesn't know is called by its own name. */
export const kindWords = (kind: string): string => words[kind] ?? `a “${kind}”`;

/** The part of a record's id that its own site uses. */
export const localIdOf = (recordId: string): string => recordId.slice(recordId.lastIndexOf("/") + 1);

/** Why something that a site may see hasn't gone there yet. */
export const whyWaiting = (
	link: { readonly paused: boolean; readonly active: boolean } | null,
	failures: number,
	name: string,
): string => {
	if (link?.paused) return "You paused this link.";
	if (failures > 0) return `${name} can’t be reached just now. It fetches what waits when it is back.`;
	if (link && !link.active) return "It isn’t linked yet; this much is public, or meant for it by name.";
	return `${name} hasn’t fetched it yet. It usually does so within minutes.`;
};

/** As many as one reads at a glance; that there are more is said. */
export const fewWaiting = 5;
