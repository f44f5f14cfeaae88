import { describe, expect, it } from "vitest";
import { adoptionAudience, ownWords, widestFor } from "./rules.ts";

const source = {
	situation: "After each market day the stall holders go home.\nNobody says what went wrong.",
	tension: "",
	whatWeDo: "Four questions, standing, ten minutes.",
	whyItWorks: "It is over before anybody is hungry.",
	whatHappened: "",
	watchFor: "The chair must not answer first.",
};

describe("bringing a practice home", () => {
	it("keeps null where the words are still the source's, whatever a browser does to line endings", () => {
		const texts = {
			...source,
			situation: `${source.situation.replaceAll("\n", "\r\n")} `,
			whatWeDo: "Three questions.",
		};
		expect(ownWords(texts, source)).toEqual({
			situation: null,
			tension: "",
			whatWeDo: "Three questions.",
			whyItWorks: null,
			whatHappened: "",
			watchFor: null,
		});
	});

	it("never lets an adopted practice go further than its source", () => {
		expect(["sites", "network", "public"].map((scope) => widestFor(scope as "sites"))).toEqual([
			"chapter",
			"network",
			"public",
		]);
	});

	it("tells of an adoption only those who could see its source", () => {
		const [boston, nairobi, amsterdam] = [
			"https://boston.example",
			"https://nairobi.example",
			"https://amsterdam.example",
		];
		const source = { origin: boston, sites: [nairobi], lineage: [boston, nairobi, amsterdam], originInReach: true };
		expect(adoptionAudience({ ...source, scope: "sites" })).toEqual({ scope: "sites", sites: [boston, nairobi] });
		expect(adoptionAudience({ ...source, scope: "public", sites: [], originInReach: false })).toEqual({
			scope: "sites",
			sites: [boston],
		});
		expect(adoptionAudience({ ...source, scope: "network", sites: [] })).toEqual({ scope: "network" });
	});
});
