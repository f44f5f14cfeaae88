import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { second } from "#core/clock.ts";

/** On https the name's prefix makes the browser hold the cookie to this host, this path and a secure connection. */
const nameAt = (origin: string): string => (origin.startsWith("https:") ? "__Host-session" : "session");

/**
 * Whether a request may come from more than a visitor, told at a glance. A cookie whose name only ends like the session's
 * is taken for one too.
 */
export const mayBeSomebody = ({ headers }: Request): boolean =>
	headers.has("authorization") || (headers.get("cookie")?.includes("session=") ?? false);

/** Longer than any session of ours; what is longer isn't looked up. */
const longest = 200;

const attributes = (origin: string) =>
	({ path: "/", httpOnly: true, sameSite: "Lax", secure: origin.startsWith("https:") }) as const;

/** The session's secret as the browser sent it, or undefined. */
export const readSession = (c: Context, origin: string): string | undefined => {
	const value = getCookie(c, nameAt(origin));
	return value && value.length <= longest ? value : undefined;
};

/** Gives the browser a session for `life` milliseconds. */
export const writeSession = (c: Context, origin: string, secret: string, life: number): void =>
	setCookie(c, nameAt(origin), secret, { ...attributes(origin), maxAge: Math.floor(life / second) });

/** Takes the session from the browser, and what it keeps of pages that were seen with it. */
export const clearSession = (c: Context, origin: string): void => {
	deleteCookie(c, nameAt(origin), attributes(origin));
	c.header("clear-site-data", '"cache"');
};

/** The token of `Authorization: Bearer …`, or undefined. */
export const readBearer = (c: Context): string | undefined => {
	const match = /^Bearer ([\w.~+/=-]{1,200})$/i.exec(c.req.header("authorization") ?? "");
	return match?.[1];
};
