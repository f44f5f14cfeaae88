import * as z from "zod";
import { isoOf } from "#core/clock.ts";

/** A moment in an answer: epoch milliseconds in code, ISO 8601 in UTC on the wire. */
export const instant = z
	.number()
	.transform(isoOf)
	.pipe(z.string().meta({ format: "date-time" }));

/** A moment in a request: ISO 8601 with its zone on the wire, epoch milliseconds in code. */
export const sentInstant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
