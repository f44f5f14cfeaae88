import { expect, it } from "vitest";
import { withReadAgain } from "./read-again.ts";

const path = "/api/studies/:id/ties/:target";
const params = { id: "study_1", target: "practice_2" };

it("says of a conflict where the thing is read as it is now", () => {
	const conflict = { code: "conflict", message: "It was changed.", field: "base" } as const;
	expect(withReadAgain(conflict, path, params)).toEqual({
		...conflict,
		message: "It was changed. It can be read as it is now at /api/studies/study_1/ties/practice_2.",
	});
});

it("leaves other refusals, and conflicts about nothing that is read, as they are", () => {
	const invalid = { code: "invalid", message: "Please write something." } as const;
	expect(withReadAgain(invalid, path, params)).toBe(invalid);
	const conflict = { code: "conflict", message: "This form was used already." } as const;
	expect(withReadAgain(conflict, undefined, params)).toBe(conflict);
});
