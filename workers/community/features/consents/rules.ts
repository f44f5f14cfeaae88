import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { ContentInput } from "#protocol/content.ts";
import type { Audience } from "#protocol/vocabulary.ts";

/** What a person may let others see, beside their name and home chapter. */
export const consentFields = ["place", "organisation", "languages", "introduction", "objectives", "skills"] as const;
export type ConsentField = (typeof consentFields)[number];

/** Nobody remembers for longer what they once agreed to. */
export const longestConsent = 731 * day;

/** What a person agrees to: which fields, for what, who may see them, until when (epoch ms). */
export type ConsentTerms = {
	readonly fields: readonly ConsentField[];
	readonly purpose: string;
	readonly scope: Audience["scope"];
	readonly sites: readonly string[];
	readonly until: number;
};

/** A person as their profile has them. */
export type PersonText = {
	readonly name: string;
	readonly place: string;
	readonly organisation: string;
	readonly languages: readonly string[];
	readonly introduction: string;
	readonly objectives: readonly string[];
	readonly skills: readonly string[];
};

/** Whether terms can be agreed to: an end date that comes, soon enough, and destinations that are known here. */
export const checkTerms = (terms: ConsentTerms, knownSites: readonly string[], now: number): Result<ConsentTerms> => {
	if (terms.until <= now) return problem("invalid", "Please choose a day in the future.", { field: "until" });
	if (terms.until > now + longestConsent)
		return problem("invalid", "Please choose a day within the next two years. You can renew it then.", {
			field: "until",
		});
	if (terms.scope !== "sites") return ok({ ...terms, sites: [] });
	if (terms.sites.length === 0)
		return problem("invalid", "Please choose at least one chapter, or another answer.", { field: "sites" });
	const unknown = terms.sites.find((site) => !knownSites.includes(site));
	if (unknown !== undefined)
		return problem(
			"invalid",
			`We can’t send ${unknown} anything: it isn’t linked with us, and we are not both in a network’s directory.`,
			{ field: "sites" },
		);
	return ok(terms);
};

export const audienceOfTerms = (terms: Pick<ConsentTerms, "scope" | "sites">): Audience =>
	terms.scope === "sites" ? { scope: "sites", sites: [...terms.sites] } : { scope: terms.scope };

/** Exactly what leaves: the name, the home chapter, and of the agreed fields those that say something. */
export const personContent = (
	person: PersonText,
	fields: readonly string[],
	homeChapter: string,
): ContentInput<"person"> => {
	const said = consentFields.filter((field) => fields.includes(field) && person[field].length > 0);
	return { name: person.name, homeChapter, ...Object.fromEntries(said.map((field) => [field, person[field]])) };
};
