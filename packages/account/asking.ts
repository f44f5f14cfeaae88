import type { Context } from "hono";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { deviceOf } from "#identity/device.ts";
import { type Person, personOf, type Viewer } from "#web/viewer.ts";

/**
 * The network of an IPv6 address, its first 64 bits: one customer has all the addresses within it. An IPv4 address is
 * its own network.
 */
export const networkOf = (address: string): string => {
	if (!URL.canParse(`http://[${address}]/`)) return address;
	// The URL parser writes an address in one way only, so that nobody is two by spelling it in two.
	const [front = "", back] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
	const [before, after] = [front, back ?? ""].map((part) => part.split(":").filter((group) => group !== ""));
	const zeros = back === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
	const groups = [...(before ?? []), ...Array.from({ length: zeros }, () => "0"), ...(after ?? [])];
	return `${groups.slice(0, 4).join(":")}::/64`;
};

/** Where a request comes from, as the platform tells it; null on a machine of one's own. */
export const clientOf = (c: Context): string | null => {
	const address = c.req.header("cf-connecting-ip");
	return address === undefined ? null : networkOf(address);
};

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
