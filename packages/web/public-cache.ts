import type { Clock } from "#core/clock.ts";
import { second } from "#core/clock.ts";
import { randomText, webRandom } from "#core/id.ts";
import { mayBeSomebody } from "./cookies.ts";
import { bytesOf } from "./page-bytes.ts";

/**
 * How long any cache, ours or one on the way, may hold a public answer. A receipt for something withdrawn is sent only
 * after this has passed, so it is short; it is long enough that a busy page is rendered a few times a minute.
 */
export const publicLife = 15 * second;

/** No public page is larger than the last; together they stay far below an isolate's 128 MB. */
const mostEntries = 400;
const mostBytes = 8 * 1024 * 1024;
const mostBytesEach = 512 * 1024;
const vary = "Cookie, Authorization";
/** A longer address is somebody's invention, and takes the longer way. */
const longestAddress = 500;

type Kept = {
	readonly body: Uint8Array<ArrayBuffer>;
	readonly headers: Readonly<Record<string, string>>;
	readonly etag: string;
	readonly from: number;
	readonly version: number;
};

export type PublicCache = {
	/**
	 * The kept answer to a visitor, if this very address was asked for lately: before routes, viewer and all else. Whoever
	 * may be more than a visitor gets null.
	 */
	readonly atOnce: (request: Request) => Response | null;
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

/** Keeps what visitors see as bytes in this isolate. One for a site; `always` are the headers that each answer carries. */
export const publicCache = (clock: Clock, always: Readonly<Record<string, string>> = {}): PublicCache => {
	const kept = new Map<string, Kept>();
	/** Under which key lies what a whole address, as it was asked, means: several may mean the same. */
	const addresses = new Map<string, string>();
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

	const isGood = (entry: Kept | undefined): entry is Kept =>
		entry !== undefined && entry.version === version && clock() < entry.from + publicLife;

	/** What is left of its life, not a fresh one: the age in this isolate and in caches on the way adds up to one life. */
	const cacheControl = ({ from }: Kept): string =>
		`public, max-age=${Math.max(0, Math.floor((from + publicLife - clock()) / second))}`;

	const send = (request: Request, entry: Kept): Response => {
		const requestId = randomText(webRandom, 12);
		const headers = { ...entry.headers, "x-request-id": requestId, "cache-control": cacheControl(entry) };
		if (matches(request.headers.get("if-none-match"), entry.etag)) return new Response(null, { status: 304, headers });
		return new Response(entry.body, { headers });
	};

	/** What was just made is sent itself, where its bytes were at hand. */
	const sendMade = (made: Response, entry: Kept): Response => {
		made.headers.set("etag", entry.etag);
		made.headers.set("vary", vary);
		made.headers.set("cache-control", cacheControl(entry));
		return made;
	};

	const remember = ({ url }: Request, key: string) => {
		if (url.length > longestAddress) return;
		if (addresses.size >= mostEntries) addresses.clear();
		addresses.set(url, key);
	};

	return {
		atOnce: (request) => {
			if (request.method !== "GET" || mayBeSomebody(request)) return null;
			const entry = kept.get(addresses.get(request.url) ?? "");
			return isGood(entry) ? send(request, entry) : null;
		},
		answer: async (request, variant, make) => {
			const url = new URL(request.url);
			const key = `${url.host}${url.pathname} ${variant}`;
			const entry = kept.get(key);
			if (isGood(entry)) {
				remember(request, key);
				return send(request, entry);
			}
			const from = clock();
			const began = version;
			const made = await make();
			if (made.status !== 200 || made.headers.has("set-cookie")) return made;
			const body = await bytesOf(made);
			const etag = await etagOf(body);
			const headers = { ...Object.fromEntries(made.headers), ...always, etag, vary };
			const fresh = { body, headers, etag, from, version: began };
			if (body.byteLength <= mostBytesEach && began === version) {
				keep(key, fresh);
				remember(request, key);
			}
			return made.bodyUsed || request.headers.has("if-none-match") ? send(request, fresh) : sendMade(made, fresh);
		},
		invalidate: () => {
			version++;
			kept.clear();
			addresses.clear();
			bytes = 0;
		},
	};
};
