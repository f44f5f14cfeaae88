import { describe, expect, it } from "vitest";
import type { Happenings, SummaryAudience } from "./draft-rules.ts";
import { doerWords, draftText as draftIn, peopleWords } from "./draft-text.ts";
import { draftWords } from "./draft-words.ts";
import { boundsOf, monthBefore, type Period, periodWords } from "./period.ts";
import { namedTooFar, namesInText, recipients } from "./rules.ts";

const nothing: Happenings = {
	added: [],
	changed: [],
	begun: [],
	reported: [],
	broughtHome: [],
	triedElsewhere: [],
	met: [],
	told: [],
	helped: [],
	together: [],
	spaces: [],
	kept: [],
};
const draftText = (period: Period, happened: Happenings, audience: SummaryAudience, tag = "en") =>
	draftIn(period, happened, audience, tag);
const october = { from: "2026-10-01", to: "2026-10-31" };
const maureen = { name: "Maureen Daly", shown: "network" as const };

describe("numbers of people", () => {
	it.each([
		["en", ["a few members", "a few members", "5 members", "1,200 members"]],
		["nl", ["enkele leden", "enkele leden", "5 leden", "1.200 leden"]],
		["es", ["algunas personas", "algunas personas", "5 personas", "1200 personas"]],
		["sw", ["wanachama wachache", "wanachama wachache", "wanachama 5", "wanachama 1,200"]],
		["xx", ["a few members", "a few members", "5 members", "1,200 members"]],
	])("are a few below five, in %s", (language, words) => {
		expect([1, 4, 5, 1200].map((count) => peopleWords(count, language))).toEqual(words);
	});
});

describe("names of people", () => {
	const words = draftWords.en;

	it("stand only where their consent reaches", () => {
		expect(doerWords(maureen, "network", words)).toBe("Maureen Daly");
		expect(doerWords(maureen, "public", words)).toBe("a member");
		expect(doerWords({ name: "Ann Lee", shown: "sites" }, "network", words)).toBe("a member");
		expect(doerWords({ name: "Ann Lee", shown: "chapter" }, "chapter", words)).toBe("Ann Lee");
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

	it("tells the chapter of its meetings, promises and help, and others only that there were some", () => {
		const happened: Happenings = {
			...nothing,
			met: [{ title: "An evening on waiting lists", came: 11 }],
			helped: [{ kind: "question", title: "Who has rung relatives at night?" }],
			kept: ["a", "b", "b"].map((personId) => ({ personId })),
		};
		const own = draftText(october, happened, "chapter").body;
		expect(own).toContain("*An evening on waiting lists*: 11 members came together.");
		expect(own).toContain("A few members told what became of what they had meant to do.");
		expect(own).toContain("*Who has rung relatives at night?* Answered");
		const abroad = draftText(october, happened, "public").body;
		expect(abroad).not.toMatch(/waiting lists|rung relatives|11/);
		expect(abroad).toContain("We met, and what was said there stays among us.");
	});

	it("tells the chapter what became of its spaces, others only that there were some, and points at nobody", () => {
		const space = { title: "Four mornings", people: 4, became: null };
		const spaces: Happenings["spaces"] = [
			{ ...space, kind: "opened" },
			{ ...space, kind: "ended" },
			{ ...space, kind: "ended", people: 12 },
			{ ...space, kind: "grown" },
			{ ...space, kind: "left", became: "Lakeside Circle" },
		];
		const own = (tag: string) => draftText(october, { ...nothing, spaces }, "chapter", tag).body;
		expect(own("en")).toBe(
			[
				"## Spaces\n",
				"- A space opened: *Four mornings*.",
				"- The space *Four mornings* came to its end; a few members were in it.",
				"- The space *Four mornings* came to its end; 12 members were in it.",
				"- The space *Four mornings* goes on as a working group.",
				"- *Four mornings* has become a chapter of its own: Lakeside Circle.",
			].join("\n"),
		);
		expect(own("nl")).toContain("De ruimte *Four mornings* is afgerond; enkele leden deden mee.");
		expect(own("es")).toContain("Terminó el espacio *Four mornings*; participaron 12 personas.");
		expect(own("sw")).toContain("Nafasi ya *Four mornings* inaendelea kama kikundi kazi.");
		for (const audience of ["network", "public"] as const) {
			const abroad = draftText(october, { ...nothing, spaces }, audience).body;
			expect(abroad).toBe(
				"## Spaces\n\n- We opened spaces for a time, or ended them; what was said there stays among us.",
			);
		}
	});

	it("tells of a story as far as it reaches, and of its teller as far as they agreed", () => {
		const told = [{ kind: "story" as const, title: "The morning nobody came", reach: "network" as const, by: maureen }];
		expect(draftText(october, { ...nothing, told }, "network").body).toContain(
			"Maureen Daly told of *The morning nobody",
		);
		expect(draftText(october, { ...nothing, told }, "public").body).not.toContain("morning");
	});

	it("takes titles as words, whatever marks they hold", () => {
		expect(
			draftText(october, { ...nothing, added: [{ ...practice, title: "A *star* <b>" }] }, "network").body,
		).toContain("*A \\*star\\* \\<b\\>*");
	});

	it.each([
		["en", "What we learned in October 2026", "A few members began to try something", "by Maureen Daly (mixed)"],
		["nl", "Wat we leerden in oktober 2026", "Enkele leden zijn iets gaan proberen", "van Maureen Daly (wisselend)"],
		["nl-BE", "Wat we leerden in oktober 2026", "Enkele leden zijn", "van Maureen Daly"],
		["es", "Lo que aprendimos en octubre de 2026", "Algunas personas empezaron", "de Maureen Daly (a medias)"],
		["sw", "Tuliyojifunza Oktoba 2026", "Wanachama wachache wameanza", "kutoka kwa Maureen Daly (kwa sehemu)"],
		["fr", "What we learned in October 2026", "A few members began", "by Maureen Daly"],
	])("is worded in the language of the chapter: %s", (tag, title, began, added) => {
		const begun = ["a", "b"].map((personId) => ({ title: "{by}", reach: "public" as const, personId, by: maureen }));
		const draft = draftText(october, { ...nothing, added: [practice], begun }, "network", tag);
		expect(draft.title).toBe(title);
		expect(draft.language).toBe(tag === "fr" ? "en" : tag);
		expect(draft.body).toContain(began);
		expect(draft.body).toContain(added);
		expect(draft.body).toContain("*{by}*");
		expect(draft.body).not.toMatch(/\b2\b/);
	});

	it("names its days where it isn't of a month", () => {
		const days = { from: "2026-10-05", to: "2026-10-18" };
		expect(draftText(days, nothing, "network", "nl").title).toMatch(/^Wat we leerden: 5\s?–\s?18 oktober 2026$/);
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

describe("names in a text", () => {
	const people = ["Meera Shah", "Joost van der Veen", "Lucía Benavides", "Guerline Jean-Baptiste", "Bo Li"];

	it("are found by any part that stands as a word, and behind marks", () => {
		expect(namesInText("Thanks to **Meera**, and to Joost's van. Bo knows.", people)).toEqual(["Meera", "Joost"]);
		expect(namesInText("Meera Shah; Luci\u0301a; Jean-Baptiste", people)).toEqual([
			"Meera Shah",
			"Lucía",
			"Jean-Baptiste",
		]);
	});

	it("are none where only other words are", () => {
		expect(namesInText("The van of Meeras stood in Joostville; meera is a word.", people)).toEqual([]);
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
		const spaced = (words: string) => words.replace(/\s/g, " ");
		expect(spaced(periodWords({ from: "2026-10-05", to: "2026-10-18" }))).toBe("October 5 – 18, 2026");
		expect(spaced(periodWords({ from: "2026-09-05", to: "2026-10-18" }, "es"))).toBe(
			"5 de septiembre – 18 de octubre de 2026",
		);
	});
});
