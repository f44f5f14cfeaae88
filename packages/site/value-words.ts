import { type ValueKind, valueKinds } from "#protocol/content.ts";

/** What each kind of value is called, and what a story of it tells. */
export const valueWords: Readonly<Record<ValueKind, { readonly name: string; readonly told: string }>> = {
	immediate: { name: "Immediate value", told: "What it was like to take part" },
	potential: { name: "Potential value", told: "What somebody took from it" },
	applied: { name: "Applied value", told: "How it was used" },
	realised: { name: "Realised value", told: "What difference it made" },
	enabling: { name: "Enabling value", told: "What made it possible" },
	strategic: { name: "Strategic value", told: "What came of speaking with others who have a say" },
	orienting: { name: "Orienting value", told: "How somebody found their way" },
	transformative: { name: "Transformative value", told: "What is no longer as it was" },
};

/** The kind that a story from elsewhere names, where it is one that we know. */
export const valueKindOf = (value: string | undefined): ValueKind | undefined =>
	valueKinds.find((one) => one === value);
