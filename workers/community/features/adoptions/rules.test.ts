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

	it("tells only the lineage of an adoption whose source was addressed to named chapters", () => {
		const lineage = ["https://boston.example", "https://nairobi.example"];
		expect(adoptionAudience("sites", lineage, true)).toEqual({ scope: "sites", sites: lineage });
		expect(adoptionAudience("public", lineage, false)).toEqual({ scope: "sites", sites: lineage });
		expect(adoptionAudience("network", lineage, true)).toEqual({ scope: "network" });
	});
});
