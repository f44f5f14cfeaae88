import { describe, expect, it } from "vitest";
import { maybeNamedIn, namedIn, waitingWords } from "./naming-rules.ts";

const people = [
	{ id: "1", name: "Rosa Delgado" },
	{ id: "2", name: "Hope An" },
	{ id: "3", name: "王 芳" },
	{ id: "4", name: "Kofi Mensah" },
];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe("who is named in a text", () => {
	it("is whose whole name stands in it, over a line's end and in any capitals", () => {
		expect(ids(namedIn("I asked rosa\ndelgado’s ward.", people))).toEqual(["1"]);
		expect(ids(namedIn("我问了王 芳吗", people))).toEqual(["3"]);
		expect(namedIn("Rosa Delgadosson", people)).toEqual([]);
	});

	it("may be whose first or last name stands in it as a name", () => {
		expect(ids(maybeNamedIn("Kofi said no. We hope. An answer.", people))).toEqual(["4"]);
		expect(ids(maybeNamedIn("Hope left.", people))).toEqual(["2"]);
		expect(maybeNamedIn("Kofi Mensah", people)).toEqual([]);
	});
});

it("says whom it waits for", () => {
	expect(waitingWords([{ name: "Hoa", answer: "yes" }])).toBeNull();
	expect(waitingWords([{ name: "Hoa", answer: "asked" }])).toBe("It waits for Hoa, who has been asked.");
	expect(waitingWords([{ name: "Hoa", answer: "no" }])).toContain("Hoa said no");
});
