import * as z from "zod";
import { problem } from "#core/problem.ts";
import { problemStatus } from "#core/problem-status.ts";
import { ok, type Result } from "#core/result.ts";
import { signatureWindowSeconds, verifyRequest } from "#protocol/http-signature.ts";
import { heldOf } from "./held.ts";
import { tellingHeldBack } from "./held-back.ts";
import { claimedOrigin, expectNews, networksNamed, worthPulling } from "./hint.ts";
import { describeInvitation, isOpenInvitation } from "./invitations.ts";
import { readDisclosures } from "./ledger.ts";
import { keyResolver } from "./peers.ts";
import { pageLimit, readInventory, readLog, readRecords } from "./read-log.ts";
import { noteWitness } from "./recover.ts";
import type { Site } from "./site.ts";
import { seenNonce } from "./tables.ts";
import { boundedText } from "./transport.ts";
import { type Caller, callerIn, callerQueries } from "./visible.ts";

/** A hint holds a number and perhaps a token. */
const hintLimit = 2_048;

/** Answers with JSON. */
type Endpoint = (site: Site, request: Request, url: URL) => Promise<Result<string>>;

const telling = (answer: unknown): Result<string> => ok(JSON.stringify(answer));

/** Activities go out as they lie in the database: what was JSON already isn't read and written again. */
const tellingItems = <Page extends { readonly items: readonly string[] }>({ items, ...rest }: Page): Result<string> =>
	ok(`${JSON.stringify({ ...rest, items: [] }).slice(0, -2)}${items.join(",")}]}`);

const serveLog: Endpoint = async (site, request, url) => {
	const caller = await callerOf(site, request, null);
	if (!caller.ok) return caller;
	const named = url.searchParams.get("records");
	if (named !== null) {
		if (caller.value.held) return problem("unavailable", "This site holds its side of the link back for now.");
		return tellingItems({ items: await readRecords(site, caller.value, named.split(" ").slice(0, 50)) });
	}
	const limit = Number(url.searchParams.get("limit") ?? pageLimit) || pageLimit;
	const asked = url.searchParams.has("deletes") ? { ...caller.value, held: true } : caller.value;
	const page = await readLog(site, asked, url.searchParams.get("after") ?? "", limit);
	if (!page.ok && page.error.code === "cursor-unknown" && (await noteWitness(site, caller.value.origin)))
		await site.enqueue([{ type: "recover", peer: caller.value.origin }]);
	return page.ok ? tellingItems(tellingHeldBack(page.value, caller.value)) : page;
};

const serveInventory: Endpoint = async (site, request, url) => {
	const caller = await callerOf(site, request, null);
	if (!caller.ok) return caller;
	if (caller.value.held) return problem("unavailable", "This site holds its side of the link back for now.");
	if (caller.value.witness)
		return problem("unavailable", "This site was restored, and first asks what you hold of it.");
	return telling(await readInventory(site, caller.value, url.searchParams.get("after") ?? "", 1_000));
};

const serveDisclosures: Endpoint = async (site, request, url) => {
	const caller = await callerOf(site, request, null);
	if (!caller.ok) return caller;
	return telling(await readDisclosures(site, caller.value.origin, url.searchParams.get("after") ?? ""));
};

const serveHeld: Endpoint = async (site, request, url) => {
	const caller = await callerOf(site, request, null);
	if (!caller.ok) return caller;
	return tellingItems(await heldOf(site, caller.value.origin, url.searchParams.get("after") ?? ""));
};

const hintSchema = z.object({
	upTo: z.number().int().nonnegative(),
	invitation: z.string().max(200).optional(),
	through: z.array(z.string().max(300)).max(networksNamed).optional(),
});

/** Strangers without an invitation get the same answer as everybody, and cost nothing beyond reading their hint. */
const receiveHint: Endpoint = async (site, request) => {
	const text = await boundedText(request, hintLimit);
	if (text === null) return problem("too-large", `A hint has at most ${hintLimit} bytes.`);
	const hint = hintSchema.safeParse(parsed(text));
	if (!hint.success)
		return problem("invalid", 'A hint says how far the log goes: {"upTo": number}.', { field: "upTo" });
	const claimed = claimedOrigin(request);
	const invited = hint.data.invitation !== undefined && (await isOpenInvitation(site, hint.data.invitation));
	const { through } = hint.data;
	const welcome =
		claimed !== null && (invited || site.openToApplications || (await worthPulling(site, claimed, through)));
	if (!welcome) return telling({ heard: true });
	const from = await callerOf(site, request, new TextEncoder().encode(text));
	if (!from.ok) return from;
	const expected = await expectNews(site, from.value.origin);
	// Whoever holds an invitation of ours is no stranger: a steward waits on the other side.
	if (expected || invited) await site.enqueue([{ type: "pull", peer: from.value.origin }]);
	return telling({ heard: true });
};

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** Who signed this request, and who that is to us. A signature serves once: its nonce is kept as long as it could be replayed. */
const callerOf = async (site: Site, request: Request, body: Uint8Array | null): Promise<Result<Caller>> => {
	const keyOf = keyResolver(site, "by-a-request");
	const verified = await verifyRequest(request, body, keyOf, { clock: site.clock, audience: site.origin });
	if (!verified.ok) return verified;
	const { origin, nonce, created } = verified.value;
	const note = site.db
		.insert(seenNonce)
		.values({ value: `${origin} ${nonce}`, expiresAt: created + 2 * signatureWindowSeconds * 1_000 })
		.onConflictDoNothing()
		.returning({ value: seenNonce.value });
	const [noted, ...known] = await site.db.batch([note, ...callerQueries(site, origin)]);
	if (noted.length === 0) return problem("forbidden", "This request was made before.", { reason: "nonce-seen" });
	return ok({ ...callerIn(origin, known), namedOnly: new URL(request.url).searchParams.has("named") });
};

const serveInvitation = async (site: Site, token: string): Promise<Result<string>> => {
	const described = await describeInvitation(site, token);
	return described.ok ? telling(described.value) : described;
};

/** What the exchange is asked, below its paths; `docs/exchange.md` is the contract. */
const endpoints: Readonly<Record<string, Readonly<Record<string, Endpoint>>>> = {
	"/exchange/log": { GET: serveLog },
	"/exchange/inventory": { GET: serveInventory },
	"/exchange/disclosures": { GET: serveDisclosures },
	"/exchange/held": { GET: serveHeld },
	"/exchange/hint": { POST: receiveHint },
};

const endpointsAt = (path: string): Readonly<Record<string, Endpoint>> => {
	const token = /^\/exchange\/invitations\/([0-9a-z]{16,64})$/.exec(path)?.[1];
	return token ? { GET: (site) => serveInvitation(site, token) } : (endpoints[path] ?? {});
};

/** Answers what is asked below /exchange. A refusal names the request, as it does everywhere on a site. */
export const serveExchange = async (site: Site, request: Request, requestId: string): Promise<Response> => {
	const url = new URL(request.url);
	const headers = new Headers({ "cache-control": "no-store" });
	const here = endpointsAt(url.pathname);
	const allowed = Object.keys(here).join(", ");
	const missing =
		allowed === ""
			? problem("not-found", "There is nothing at this address.")
			: problem("wrong-method", `This address takes ${allowed}.`);
	const answer = (await here[request.method]?.(site, request, url)) ?? missing;
	headers.set("content-type", "application/json");
	if (answer.ok) return new Response(answer.value, { headers });
	const { code, message, field, reason } = answer.error;
	site.log("exchange.refused-request", { path: url.pathname, code, reason, requestId });
	if (code === "wrong-method") headers.set("allow", allowed);
	const refusal = { code, message, ...(field ? { field } : {}), requestId };
	return new Response(JSON.stringify(refusal), { status: problemStatus[code], headers });
};
