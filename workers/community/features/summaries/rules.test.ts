import { describe, expect, it } from "vitest";
import { doerWords, draftText, type Happenings, peopleWords } from "./draft-rules.ts";
import { boundsOf, monthBefore, periodWords } from "./period.ts";
import { namedTooFar, recipients } from "./rules.ts";

const nothing: Happenings = { added: [], changed: [], begun: [], reported: [], broughtHome: [], triedElsewhere: [] };
const october = { from: "2026-10-01", to: "2026-10-31" };
const maureen = { name: "Maureen Daly", shown: "network" as const };

describe("numbers of people", () => {
	it("are a few below five", () => {
		expect([0, 1, 4, 5, 12].map(peopleWords)).toEqual([
			"nobody",
			"a few members",
			"a few members",
			"5 members",
			"12 members",
		]);
	});
});

describe("names of people", () => {
	it("stand only where their consent reaches", () => {
		expect(doerWords(maureen, "network")).toBe("Maureen Daly");
		expect(doerWords(maureen, "public")).toBe("a member");
		expect(doerWords({ name: "Ann Lee", shown: "sites" }, "network")).toBe("a member");
		expect(doerWords({ name: "Ann Lee", shown: "chapter" }, "chapter")).toBe("Ann Lee");
	});
});

describe("a draft", () => {
	const practice = { title: "The huddle", reach: "network" as const, status: "mixed" as const, by: maureen };

	it("tells what failed under its own heading", () => {
		const { title, body } = draftText(
			october,
			{ ...nothing, reported: [{ title: "The huddle", reach: "public", outcome: "did-not-work", by: maureen }] },
			"network",
		);
		expect(title).toBe("What we learned in October 2026");
		expect(body).toBe("## Did not work\n\n- *The huddle*, tried by Maureen Daly: it did not work.");
	});

	it("names nothing that the audience may not see, and says that there is more", () => {
		const { body } = draftText(
			october,
			{ ...nothing, added: [practice, { ...practice, title: "Secret", reach: "chapter" }] },
			"public",
		);
		expect(body).not.toContain("The huddle");
		expect(body).not.toContain("Secret");
		expect(body).toContain("More was written that stays within the chapter.");
	});

	it("counts those who began something without pointing at anybody", () => {
		const begun = ["a", "b"].map((personId) => ({
			title: "The huddle",
			reach: "public" as const,
			personId,
			by: maureen,
		}));
		const { body } = draftText(october, { ...nothing, begun }, "public");
		expect(body).toContain("A few members began to try something: *The huddle*.");
	});

	it("doesn't name a practice of another chapter that was shared with us alone", () => {
		const brought = { title: "Intervisie", reach: "sites" as const, from: "Amsterdam", outcome: null };
		expect(draftText(october, { ...nothing, broughtHome: [brought] }, "network").body).toContain(
			"We brought home a practice of another chapter.",
		);
		expect(
			draftText(october, { ...nothing, broughtHome: [{ ...brought, reach: "network" }] }, "network").body,
		).toContain("*Intervisie* from Amsterdam");
	});

	it("takes titles as words, whatever marks they hold", () => {
		expect(
			draftText(october, { ...nothing, added: [{ ...practice, title: "A *star* <b>" }] }, "network").body,
		).toContain("*A \\*star\\* \\<b\\>*");
	});

	it("says so when nothing can be told", () => {
		expect(draftText(october, nothing, "network").body).toMatch(/^A quiet time/);
	});
});

describe("what a text names too far", () => {
	const people = [
		{ what: "person" as const, name: "Maureen Daly", reach: "network" as const },
		{ what: "person" as const, name: "Will", reach: "chapter" as const },
		{ what: "practice" as const, name: "The huddle at seven", reach: "chapter" as const },
	];

	it("is found as whole words, behind marks too", () => {
		expect(
			namedTooFar("Thanks to **Maureen  Daly**, for *The huddle* at seven.", people, "public").map(({ name }) => name),
		).toEqual(["Maureen Daly", "The huddle at seven"]);
		expect(namedTooFar("Maureen Dalyson will come.", people, "public")).toEqual([]);
	});

	it("is nothing within the chapter, nor where the consent reaches", () => {
		expect(namedTooFar("Maureen Daly", people, "chapter")).toEqual([]);
		expect(namedTooFar("Maureen Daly", people, "network")).toEqual([]);
	});
});

describe("to whom it goes", () => {
	const all = { kinds: null, topics: null };
	const site = {
		origin: "https://n.example",
		name: "N",
		relation: "network" as const,
		paused: false,
		sends: all,
		wants: all,
	};

	it("is every link that carries summaries both ways of asking", () => {
		expect(recipients([site], "network")).toEqual([
			{ origin: site.origin, name: "N", relation: "network", when: "now" },
		]);
		expect(recipients([{ ...site, paused: true }], "network")[0]?.when).toBe("resumed");
		expect(recipients([{ ...site, sends: { kinds: ["practice"], topics: null } }], "network")).toEqual([]);
		expect(recipients([{ ...site, wants: { kinds: null, topics: ["handover"] } }], "public")).toEqual([]);
		expect(recipients([site], "chapter")).toEqual([]);
	});
});

describe("a month", () => {
	it("is the one before, also in January", () => {
		expect(monthBefore(Date.UTC(2026, 0, 3))).toEqual({ from: "2025-12-01", to: "2025-12-31" });
		expect(monthBefore(Date.UTC(2024, 2, 31))).toEqual({ from: "2024-02-01", to: "2024-02-29" });
	});

	it("ends where the next begins", () => {
		expect(boundsOf(october)).toEqual({ start: Date.UTC(2026, 9, 1), end: Date.UTC(2026, 10, 1) });
		expect(periodWords(october)).toBe("October 2026");
		expect(periodWords({ from: "2026-10-05", to: "2026-10-18" })).toBe(
			"5 October 2026 – 18 October 2026".replace(/(\d+) (\w+) (\d+)/g, "$2 $1, $3"),
		);
	});
});
