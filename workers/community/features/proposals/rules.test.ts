import { describe, expect, it } from "vitest";
import { changesOf, clashing, stillNew, type Words, withChanges } from "./rules.ts";

const texts = {
	situation: "Five people, one shift.",
	tension: "",
	whatWeDo: "Each tells a case.",
	whyItWorks: "",
	whatHappened: "",
	watchFor: "",
};
const first: Words = { title: "Five steps", status: "worked", texts };
const proposed: Words = {
	...first,
	status: "mixed",
	texts: { ...texts, whatWeDo: "Each tells a case. \r\n", watchFor: "Not among rivals." },
};

describe("a proposal", () => {
	it("holds only what it says otherwise, and minds neither line ends nor outer space", () => {
		expect(changesOf(first, proposed)).toEqual({ status: "mixed", watchFor: "Not among rivals." });
		expect(changesOf(first, first)).toEqual({});
	});

	it("changes what was chosen of it and leaves the rest as it is by now", () => {
		const changes = changesOf(first, proposed);
		const now = { ...first, title: "Five steps, seated" };
		expect(withChanges(now, changes, ["watchFor"])).toEqual({
			...now,
			texts: { ...texts, watchFor: "Not among rivals." },
		});
	});

	it("says where somebody else wrote meanwhile", () => {
		const changes = changesOf(first, proposed);
		const elsewhere = { ...first, title: "Otherwise" };
		const same = { ...first, texts: { ...texts, watchFor: "Never with a chief." } };
		expect(clashing(changes, first, elsewhere)).toEqual([]);
		expect(clashing(changes, first, same)).toEqual(["watchFor"]);
		expect(clashing(changes, first, proposed)).toEqual([]);
		expect(stillNew(changes, proposed)).toEqual([]);
	});
});
