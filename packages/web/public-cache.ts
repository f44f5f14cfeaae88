import type { Clock } from "#core/clock.ts";
import { second } from "#core/clock.ts";

/**
 * How long any cache, ours or one on the way, may hold a public answer. A receipt for something withdrawn is sent only
 * after this has passed, so it is short; it is long enough that a busy page is rendered a few times a minute.
 */
export const publicLife = 15 * second;

/** No public page is larger than the last; together they stay far below an isolate's 128 MB. */
const mostEntries = 400;
const mostBytes = 8 * 1024 * 1024;
const mostBytesEach = 512 * 1024;

type Kept = { body: Uint8Array<ArrayBuffer>; headers: [string, string][]; etag: string; from: number; version: number };

export type PublicCache = {
	/** The kept bytes, a 304, or what `make` answers, which is kept if it may be. `variant` tells apart what the path doesn't. */
	readonly answer: (request: Request, variant: string, make: () => Promise<Response>) => Promise<Response>;
	/** Forgets everything: something public may have changed. */
	readonly invalidate: () => void;
};

const etagOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).subarray(0, 12);
	return `"${btoa(String.fromCharCode(...digest))
		.replaceAll("+", "-")
		.replaceAll("/", "_")}"`;
};

/** Compared weakly: a proxy that compresses marks the tag with `W/`. */
const matches = (header: string | null, etag: string): boolean =>
	header?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*") ?? false;

/** Keeps what visitors see as bytes in this isolate. One for a site; the clock is passed in. */
export const publicCache = (clock: Clock): PublicCache => {
	const kept = new Map<string, Kept>();
	let bytes = 0;
	let version = 0;

	const forget = (key: string) => {
		bytes -= kept.get(key)?.body.byteLength ?? 0;
		kept.delete(key);
	};

	const keep = (key: string, entry: Kept) => {
		forget(key);
		kept.set(key, entry);
		bytes += entry.body.byteLength;
		// A Map keeps the order of insertion, so the first is the oldest; what has outlived its time goes too.
		for (const [oldest, { from }] of kept) {
			if (kept.size <= mostEntries && bytes <= mostBytes && clock() < from + publicLife) break;
			forget(oldest);
		}
	};

	const send = (request: Request, entry: Kept): Response => {
		const left = Math.max(0, Math.floor((entry.from + publicLife - clock()) / second));
		const headers = new Headers(entry.headers);
		headers.set("etag", entry.etag);
		headers.set("vary", "Cookie, Authorization");
		// What is left of its life, not a fresh one: the age in this isolate and in caches on the way adds up to one life.
		headers.set("cache-control", `public, max-age=${left}`);
		if (matches(request.headers.get("if-none-match"), entry.etag)) return new Response(null, { status: 304, headers });
		return new Response(entry.body, { headers });
	};

	return {
		answer: async (request, variant, make) => {
			const url = new URL(request.url);
			const key = `${url.host}${url.pathname} ${variant}`;
			const entry = kept.get(key);
			if (entry && entry.version === version && clock() < entry.from + publicLife) return send(request, entry);
			const from = clock();
			const began = version;
			const made = await make();
			if (made.status !== 200 || made.headers.has("set-cookie")) return made;
			const body = new Uint8Array(await made.arrayBuffer());
			const fresh = { body, headers: [...made.headers], etag: await etagOf(body), from, version: began };
			if (body.byteLength <= mostBytesEach && began === version) keep(key, fresh);
			return send(request, fresh);
		},
		invalidate: () => {
			version++;
			kept.clear();
			bytes = 0;
		},
	};
};
