import { expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { isDue } from "./rules.ts";

const joinedAt = Date.UTC(2026, 0, 31);
const asked = { joinedAt, lastAt: null, months: 6 };

it("asks who never said it once they have settled in", () => {
	expect(isDue(asked, joinedAt + 13 * day)).toBe(false);
	expect(isDue(asked, joinedAt + 14 * day)).toBe(true);
});

it("asks again after as many months as the chapter has set", () => {
	const lastAt = Date.UTC(2026, 3, 15);
	expect(isDue({ ...asked, lastAt }, Date.UTC(2026, 9, 14))).toBe(false);
	expect(isDue({ ...asked, lastAt }, Date.UTC(2026, 9, 15))).toBe(true);
	expect(isDue({ ...asked, lastAt, months: 12 }, Date.UTC(2026, 9, 15))).toBe(false);
});

it("asks nobody where the chapter wants it so", () => {
	expect(isDue({ ...asked, months: 0 }, Date.UTC(2036, 0, 1))).toBe(false);
});
