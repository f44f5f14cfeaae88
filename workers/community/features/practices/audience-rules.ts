import { listed } from "#core/listed.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Audience } from "#protocol/vocabulary.ts";

/** From the smallest to the largest. */
export const audienceScopes = ["group", "chapter", "sites", "network", "public"] as const;
export type AudienceScope = (typeof audienceScopes)[number];

/** Who may see a practice: `groupId` for a group, `sites` (origins) for named chapters. */
export type PracticeAudience = {
	readonly scope: AudienceScope;
	readonly groupId: string | null;
	readonly sites: readonly string[];
};

/** As many chapters as a person would name one by one. */
export const mostSites = 50;

export const atHome: PracticeAudience = { scope: "chapter", groupId: null, sites: [] };

/** Whether others than this chapter may see it. */
export const leavesChapter = (scope: AudienceScope): scope is "sites" | "network" | "public" =>
	scope === "sites" || scope === "network" || scope === "public";

/** The audience as the exchange knows it; null for what stays at home. */
export const travelling = (audience: PracticeAudience): Audience | null =>
	audience.scope === "sites"
		? { scope: "sites", sites: [...audience.sites] }
		: audience.scope === "network" || audience.scope === "public"
			? { scope: audience.scope }
			: null;

/** Whether everyone who may see `inner` may see `outer` too. */
const within = (inner: PracticeAudience, outer: PracticeAudience): boolean => {
	if (inner.scope === "group" && outer.scope === "group") return inner.groupId === outer.groupId;
	if (inner.scope === "sites" && outer.scope === "sites")
		return inner.sites.every((site) => outer.sites.includes(site));
	if (inner.scope === "sites" && outer.scope === "network") return false; // a chapter named by hand may be in no network of ours
	return audienceScopes.indexOf(inner.scope) <= audienceScopes.indexOf(outer.scope);
};

/** Whether a change lets anybody see it who could not before. */
export const widens = (from: PracticeAudience, to: PracticeAudience): boolean => !within(to, from);

const refusal = (message: string) => problem("forbidden", message);

/** Widening is an act of the author; a steward may narrow what others shared. */
export const mayChange = (
	who: { readonly id: string; readonly role: string },
	authorId: string,
	from: PracticeAudience,
	to: PracticeAudience,
): Result<void> => {
	if (who.id === authorId) return ok(undefined);
	if (widens(from, to)) return refusal("Only its author can let more people see a practice.");
	if (who.role !== "steward") return refusal("Its author decides who can see a practice; a steward may narrow it.");
	return ok(undefined);
};

export type Named = { readonly name: string; readonly answer: "asked" | "yes" | "no" };

/** Whether everybody who is named agreed to be named outside; otherwise whom it waits for. */
export const allAgreed = (people: readonly Named[]): Result<void> => {
	const no = people.filter(({ answer }) => answer === "no").map(({ name }) => name);
	const asked = people.filter(({ answer }) => answer === "asked").map(({ name }) => name);
	if (no.length === 0 && asked.length === 0) return ok(undefined);
	const waiting =
		asked.length > 0
			? `It waits for ${listed(asked)}, who hasn’t answered yet.`.replace(/(and .*), who hasn’t/, "$1, who haven’t")
			: "";
	const declined = no.length > 0 ? `${listed(no)} said no; it can go further only without that name in it.` : "";
	return problem(
		"conflict",
		["Everyone who is named in it must agree before it leaves the chapter.", waiting, declined]
			.filter(Boolean)
			.join(" "),
		{ field: "scope" },
	);
};

/**
 * How far an adopted practice may go without its source being asked, as its own choices. Not into a group: its
 * origin was told of it.
 */
export const choicesWithin = (widest: "chapter" | "network" | "public"): readonly AudienceScope[] =>
	widest === "public"
		? ["chapter", "sites", "network", "public"]
		: widest === "network"
			? ["chapter", "network"]
			: ["chapter"];

/** Whether a consent of the author lets their name go where the practice goes. */
export const consentCovers = (
	consent: { readonly scope: "sites" | "network" | "public"; readonly sites: readonly string[] } | null,
	to: Audience,
): boolean => {
	if (!consent) return false;
	if (consent.scope === "public") return true;
	if (to.scope === "network") return consent.scope === "network";
	return to.scope === "sites" && consent.scope === "sites" && to.sites.every((site) => consent.sites.includes(site));
};

/** What somebody may choose from: the author everything that fits, anybody else nothing that would let more people see it. */
export const allowedScopes = (of: {
	readonly mine: boolean;
	readonly draft: boolean;
	readonly now: PracticeAudience;
	/** For what was brought home: how far its source goes. */
	readonly widest: "chapter" | "network" | "public" | null;
}): readonly AudienceScope[] =>
	(of.widest ? choicesWithin(of.widest) : audienceScopes)
		.filter((scope) => !of.draft || !leavesChapter(scope))
		.filter((scope) => of.mine || !widens(of.now, { ...of.now, scope }));
