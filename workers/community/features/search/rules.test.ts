import { expect, it } from "vitest";
import { spaced } from "#core/folding.ts";
import { hrefOf, joined, kindName } from "./rules.ts";

it("writes an excerpt of an unspaced script as people do", () => {
	expect(joined(spaced("护士们 meet 夜班")).trim()).toBe("护士们 meet 夜班");
	expect(joined("Two shifts meet.")).toBe("Two shifts meet.");
});

it("leads each hit to where it is read", () => {
	const hit = { ours: true, practiceId: null };
	expect(hrefOf({ ...hit, id: "practice_1", kind: "practice" })).toBe("/practices/practice_1");
	expect(hrefOf({ ...hit, id: "trial_1", kind: "trial", practiceId: "practice_1" })).toBe(
		"/practices/practice_1#trial_1",
	);
	expect(hrefOf({ ...hit, ours: false, id: "https://a.example/records/x", kind: "poem" })).toBe(
		"/network/record?id=https%3A%2F%2Fa.example%2Frecords%2Fx",
	);
	expect(kindName("poem")).toBe("poem");
});
