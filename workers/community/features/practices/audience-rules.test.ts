import { describe, expect, it } from "vitest";
import {
	type AudienceScope,
	allAgreed,
	allowedScopes,
	choicesWithin,
	consentCovers,
	mayChange,
	type PracticeAudience,
	widens,
} from "./audience-rules.ts";

const to = (scope: AudienceScope, more: Partial<PracticeAudience> = {}): PracticeAudience => ({
	scope,
	groupId: scope === "group" ? "g1" : null,
	sites: scope === "sites" ? ["https://a.example"] : [],
	...more,
});

describe("widening", () => {
	it.each([
		[to("group"), to("chapter"), true],
		[to("chapter"), to("sites"), true],
		[to("sites"), to("network"), true],
		[to("network"), to("public"), true],
		[to("chapter"), to("group"), false],
		[to("public"), to("network"), false],
		[to("network"), to("sites"), true],
		[to("sites"), to("chapter"), false],
		[to("group"), to("group", { groupId: "g2" }), true],
		[to("sites"), to("sites", { sites: ["https://a.example", "https://b.example"] }), true],
		[to("sites", { sites: ["https://a.example", "https://b.example"] }), to("sites"), false],
	])("from $scope to $scope", (from, next, expected) => {
		expect(widens(from, next)).toBe(expected);
	});

	it("is the author's; a steward only narrows, others neither", () => {
		const author = { id: "rosa", role: "member" };
		const steward = { id: "priya", role: "steward" };
		const member = { id: "hoa", role: "member" };
		expect(mayChange(author, "rosa", to("chapter"), to("public")).ok).toBe(true);
		expect(mayChange(steward, "rosa", to("chapter"), to("public")).ok).toBe(false);
		expect(mayChange(steward, "rosa", to("public"), to("chapter")).ok).toBe(true);
		expect(mayChange(member, "rosa", to("public"), to("chapter")).ok).toBe(false);
	});

	it("waits for everybody named, and says for whom", () => {
		const sentence = (...people: Parameters<typeof allAgreed>[0]) => {
			const result = allAgreed(people);
			return result.ok ? "" : result.error.message;
		};
		expect(sentence({ name: "Hoa", answer: "yes" })).toBe("");
		expect(sentence({ name: "Hoa", answer: "asked" })).toContain("It waits for Hoa, who hasn’t answered yet.");
		expect(sentence({ name: "Hoa", answer: "asked" }, { name: "Kofi", answer: "asked" })).toContain(
			"It waits for Hoa and Kofi, who haven’t answered yet.",
		);
		expect(sentence({ name: "Hoa", answer: "no" })).toContain("Hoa said no");
	});
});

describe("what can be chosen", () => {
	it("is for the author everything, for a draft what stays here, for a steward what is narrower", () => {
		const of = { mine: true, draft: false, now: to("network"), widest: null };
		expect(allowedScopes(of)).toEqual(["group", "chapter", "sites", "network", "public"]);
		expect(allowedScopes({ ...of, draft: true, now: to("chapter") })).toEqual(["group", "chapter"]);
		expect(allowedScopes({ ...of, mine: false })).not.toContain("public");
		expect(allowedScopes({ ...of, widest: "network" })).toEqual(["chapter", "network"]);
	});

	it("never goes beyond where a source went, nor into a group, since its origin was told of it", () => {
		expect(choicesWithin("chapter")).toEqual(["chapter"]);
		expect(choicesWithin("public")).toContain("public");
	});
});

describe("a consent", () => {
	it("covers a destination just when everyone there is in it", () => {
		const here = { scope: "sites" as const, sites: ["https://a.example"] };
		expect(consentCovers(null, { scope: "public" })).toBe(false);
		expect(consentCovers(here, { scope: "sites", sites: ["https://a.example"] })).toBe(true);
		expect(consentCovers(here, { scope: "sites", sites: ["https://a.example", "https://b.example"] })).toBe(false);
		expect(consentCovers({ scope: "network", sites: [] }, { scope: "public" })).toBe(false);
		expect(consentCovers({ scope: "network", sites: [] }, { scope: "network" })).toBe(true);
		expect(consentCovers({ scope: "public", sites: [] }, { scope: "network" })).toBe(true);
	});
});
