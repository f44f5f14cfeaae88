import type { Context } from "hono";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { deviceOf } from "#identity/device.ts";
import { type Person, personOf, type Viewer } from "#web/viewer.ts";

/** The address that a request comes from, as the platform tells it; null on a machine of one's own. */
export const clientOf = (c: Context): string | null => c.req.header("cf-connecting-ip") ?? null;

/** The browser that asks, in words. */
export const deviceIn = (c: Context): string => deviceOf(c.req.header("user-agent"));

/**
 * The person, if they are here themselves. What opens further doors (tokens, passkeys) isn't made by a token: one that
 * leaked could make itself at home for good.
 */
export const inPerson = (viewer: Viewer): Result<Person> => {
	const person = personOf(viewer);
	if (person.via === "session") return ok(person);
	return problem("forbidden", "A token can’t make further keys to your account. Please do this on the site itself.");
};
