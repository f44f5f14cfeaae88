import { sql } from "drizzle-orm";
import * as z from "zod";
import type { Problem } from "#core/problem.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { signatureWindowSeconds, verifyRequest } from "#protocol/http-signature.ts";
import { heldOf } from "./held.ts";
import { claimedOrigin, expectNews, worthPulling } from "./hint.ts";
import { describeInvitation, isOpenInvitation } from "./invitations.ts";
import { readDisclosures } from "./ledger.ts";
import { keyResolver } from "./peers.ts";
import { pageLimit, readInventory, readLog, readRecords } from "./read-log.ts";
import { noteWitness } from "./recover.ts";
import type { Site } from "./site.ts";
import { seenNonce } from "./tables.ts";
import { boundedText } from "./transport.ts";
import { callerFrom } from "./visible.ts";

/** A hint holds a number and perhaps a token. */
const hintLimit = 2_048;

const statusOf: Readonly<Record<Problem["code"], number>> = {
	invalid: 400,
	"too-large": 413,
	unauthenticated: 401,
	forbidden: 403,
	"not-found": 404,
	conflict: 409,
	gone: 410,
	expired: 410,
	"too-many": 429,
	"cursor-unknown": 409,
	unavailable: 503,
};

type Endpoint = (site: Site, request: Request, url: URL) => Promise<Result<unknown>>;

const endpoints: Readonly<Record<string, Endpoint>> = {
	"GET /exchange/log": async (site, request, url) => {
		const from = await callerOf(site, request, null);
		if (!from.ok) return from;
		const caller = await callerFrom(site, from.value, url.searchParams.has("named"));
		const named = url.searchParams.get("records");
		if (named !== null) {
			if (caller.held) return problem("unavailable", "This site holds its side of the link back for now.");
			return ok({ items: await readRecords(site, caller, named.split(" ").slice(0, 50)) });
		}
		const limit = Number(url.searchParams.get("limit") ?? pageLimit) || pageLimit;
		const asked = url.searchParams.has("deletes") ? { ...caller, held: true } : caller;
		const page = await readLog(site, asked, url.searchParams.get("after") ?? "", limit);
		if (!page.ok && page.error.code === "cursor-unknown" && (await noteWitness(site, caller.origin)))
			await site.enqueue([{ type: "recover", peer: caller.origin }]);
		return page;
	},
	"GET /exchange/inventory": async (site, request, url) => {
		const from = await callerOf(site, request, null);
		if (!from.ok) return from;
		const caller = await callerFrom(site, from.value, url.searchParams.has("named"));
		if (caller.held) return problem("unavailable", "This site holds its side of the link back for now.");
		if (caller.witness) return problem("unavailable", "This site was restored, and first asks what you hold of it.");
		return ok(await readInventory(site, caller, url.searchParams.get("after") ?? "", 1_000));
	},
	"GET /exchange/disclosures": async (site, request, url) => {
		const from = await callerOf(site, request, null);
		if (!from.ok) return from;
		return ok(await readDisclosures(site, from.value, url.searchParams.get("after") ?? ""));
	},
	"GET /exchange/held": async (site, request, url) => {
		const from = await callerOf(site, request, null);
		return from.ok ? ok(await heldOf(site, from.value, url.searchParams.get("after") ?? "")) : from;
	},
	"POST /exchange/hint": receiveHint,
};

const hintSchema = z.object({ upTo: z.number().int().nonnegative(), invitation: z.string().max(200).optional() });

/** Strangers without an invitation get the same answer as everybody, and cost nothing beyond reading their hint. */
async function receiveHint(site: Site, request: Request): Promise<Result<unknown>> {
	const text = await boundedText(request, hintLimit);
	if (text === null) return problem("too-large", `A hint has at most ${hintLimit} bytes.`);
	const hint = hintSchema.safeParse(parsed(text));
	if (!hint.success)
		return problem("invalid", 'A hint says how far the log goes: {"upTo": number}.', { field: "upTo" });
	const claimed = claimedOrigin(request);
	const invited = hint.data.invitation !== undefined && (await isOpenInvitation(site, hint.data.invitation));
	const welcome = claimed !== null && (invited || site.openToApplications || (await worthPulling(site, claimed)));
	if (!welcome) return ok({ heard: true });
	const from = await callerOf(site, request, new TextEncoder().encode(text));
	if (!from.ok) return from;
	const expected = await expectNews(site, from.value);
	// Whoever holds an invitation of ours is no stranger: a steward waits on the other side.
	if (expected || invited) await site.enqueue([{ type: "pull", peer: from.value }]);
	return ok({ heard: true });
}

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** Who signed this request. A signature serves once: its nonce is kept as long as it could be replayed. */
const callerOf = async (site: Site, request: Request, body: Uint8Array | null): Promise<Result<string>> => {
	const keyOf = keyResolver(site, "by-a-request");
	const verified = await verifyRequest(request, body, keyOf, { clock: site.clock, audience: site.origin });
	if (!verified.ok) return verified;
	const until = verified.value.created + 2 * signatureWindowSeconds * 1_000;
	const noted = await site.db.run(sql`insert or ignore into ${seenNonce} (value, expires_at)
		values (${`${verified.value.origin} ${verified.value.nonce}`}, ${until})`);
	if (noted.meta.changes === 0) return problem("forbidden", "This request was made before.", { reason: "nonce-seen" });
	return ok(verified.value.origin);
};

/** Answers what the exchange is asked over HTTP; null when the path is none of its own. */
export const serveExchange = async (site: Site, request: Request): Promise<Response | null> => {
	const url = new URL(request.url);
	const token = /^\/exchange\/invitations\/([0-9a-z]{16,64})$/.exec(url.pathname)?.[1];
	const endpoint: Endpoint | undefined =
		token && request.method === "GET"
			? () => describeInvitation(site, token)
			: endpoints[`${request.method} ${url.pathname}`];
	if (!endpoint) return null;
	const answer = await endpoint(site, request, url);
	if (answer.ok) return Response.json(answer.value, { headers: { "cache-control": "no-store" } });
	site.log("exchange.refused-request", { path: url.pathname, code: answer.error.code, reason: answer.error.reason });
	const { code, message, field } = answer.error;
	return Response.json(
		{ code, message, ...(field ? { field } : {}) },
		{ status: statusOf[code], headers: { "cache-control": "no-store" } },
	);
};
