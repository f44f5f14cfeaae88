import { expect, it } from "vitest";
import * as z from "zod";
import { instant, sentInstant } from "./instant.ts";

const moment = Date.UTC(2026, 9, 31, 9, 30, 0, 123);

it("leaves as ISO 8601 and comes back as the same millisecond", () => {
	const sent = instant.parse(moment);
	expect(sent).toBe("2026-10-31T09:30:00.123Z");
	expect(sentInstant.parse(sent)).toBe(moment);
});

it("comes in from any zone, but not without one, and not as a number", () => {
	expect(sentInstant.parse("2026-10-31T10:30:00.123+01:00")).toBe(moment);
	for (const text of ["2026-10-31T09:30:00", "2026-10-31", "soon", moment])
		expect(sentInstant.safeParse(text).success).toBe(false);
});

it("is described as a date-time in both directions", () => {
	const answer = z.toJSONSchema(z.object({ at: instant.nullable() }), { io: "output" });
	expect(answer.properties?.at).toEqual({ anyOf: [{ type: "string", format: "date-time" }, { type: "null" }] });
	const body = z.toJSONSchema(z.object({ at: sentInstant }), { io: "input" });
	expect(body.properties?.at).toMatchObject({ type: "string", format: "date-time" });
});
