import { and, eq, gt, isNull, sql } from "drizzle-orm";
import * as z from "zod";
import { withoutUnshowable } from "#core/characters.ts";
import { day } from "#core/clock.ts";
import { randomText } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { checkPeerOrigin } from "#protocol/address.ts";
import { base64url, sha256 } from "#protocol/canonical.ts";
import { mustHold, runGuarded } from "./guard.ts";
import { takeStance } from "./links.ts";
import { knowPeer } from "./peers.ts";
import type { Site, Statement } from "./site.ts";
import { type Flow, link, record, siteInvitation } from "./tables.ts";
import { callPeer } from "./transport.ts";

/** Long enough to be passed on by hand and talked over; short enough that a forgotten one does not stay open. */
const invitationLife = 30 * day;

const hashOf = async (token: string): Promise<string> => base64url(await sha256(new TextEncoder().encode(token)));

/** An invitation to another site: the address to hand over, shown once, and the statement that notes it. */
export const inviteSite = async (
	site: Site,
	invitation: { sends: Flow; wants: Flow; note: string; createdBy: string },
): Promise<{ address: string; statement: Statement }> => {
	const token = randomText(site.random, 32);
	const now = site.clock();
	const row = { tokenHash: await hashOf(token), ...invitation, createdAt: now, expiresAt: now + invitationLife };
	return {
		address: `${site.origin}/exchange/invitations/${token}`,
		statement: site.db.insert(siteInvitation).values(row),
	};
};

const openInvitation = async (site: Site, token: string) => {
	const [row] = await site.db
		.select()
		.from(siteInvitation)
		.where(
			and(
				eq(siteInvitation.tokenHash, await hashOf(token)),
				gt(siteInvitation.expiresAt, site.clock()),
				isNull(siteInvitation.usedBy),
			),
		)
		.limit(1);
	return row;
};

/** What somebody who holds an invitation may know before answering it: who invites, and what would flow. */
export const describeInvitation = async (site: Site, token: string): Promise<Result<object>> => {
	const row = await openInvitation(site, token);
	if (!row) return problem("gone", "This invitation has expired or was used.");
	return ok({
		from: site.origin,
		kind: site.kind,
		sends: row.sends,
		wants: row.wants,
		note: row.note,
		expires: row.expiresAt,
	});
};

export const isOpenInvitation = async (site: Site, token: string): Promise<boolean> =>
	(await openInvitation(site, token)) !== undefined;

const flowSchema = z.object({
	kinds: z.array(z.string().max(40)).max(50).nullable(),
	topics: z.array(z.string().max(60)).max(100).nullable(),
});
const describedSchema = z.object({
	from: z.string(),
	kind: z.enum(["chapter", "federation"]),
	sends: flowSchema,
	wants: flowSchema,
	note: z.string().max(4_000),
	expires: z.number(),
});

export type FoundInvitation = z.infer<typeof describedSchema> & {
	readonly origin: string;
	readonly name: string;
	readonly token: string;
};

/** Reads what was pasted: an invitation's address. The other site is asked what it holds. */
export const findInvitation = async (
	site: Site,
	pasted: string,
): Promise<Result<FoundInvitation | { origin: string; token: null }>> => {
	const origin = checkPeerOrigin(pasted, { allowLocal: site.allowLocal });
	if (!origin.ok) return origin;
	const token = /\/exchange\/invitations\/([0-9a-z]{16,64})\/?$/.exec(pasted.trim())?.[1];
	if (!token) return ok({ origin: origin.value, token: null });
	const answer = await callPeer(site, origin.value, `/exchange/invitations/${token}`, { signed: false });
	if (!answer.ok) return answer;
	const described = describedSchema.safeParse(answer.value);
	if (!described.success || described.data.from !== origin.value)
		return problem("invalid", "What that address answers is not an invitation.", { field: "address" });
	const met = await knowPeer(site, origin.value);
	if (!met.ok) return met;
	const note = withoutUnshowable(described.data.note);
	return ok({ ...described.data, note, origin: origin.value, name: met.value.name, token });
};

/**
 * Says yes, on our side, to a site that answered an invitation of ours: whoever was invited need not be asked about again.
 * Each invitation admits one site.
 */
export const admitInvited = async (site: Site, origin: string): Promise<boolean> => {
	const [waiting] = await site.db
		.select({
			relation: link.relation,
			token: sql<string | null>`json_extract(${record.activity}, '$.object.content.invitation')`,
		})
		.from(link)
		.innerJoin(record, and(eq(record.origin, link.peer), eq(record.kind, "link"), eq(record.rev, link.theirRev)))
		.where(and(eq(link.peer, origin), isNull(link.ourStance), eq(link.theirStance, "yes")))
		.limit(1);
	const invitation = waiting?.token ? await openInvitation(site, waiting.token) : undefined;
	if (!waiting || !invitation) return false;
	const stance = await takeStance(site, {
		peer: origin,
		relation: waiting.relation,
		stance: "yes",
		note: invitation.note,
		sends: invitation.sends,
		wants: invitation.wants,
	});
	if (!stance.ok) return false;
	const used = site.db
		.update(siteInvitation)
		.set({ usedBy: origin })
		.where(eq(siteInvitation.tokenHash, invitation.tokenHash));
	// Two sites that answer at the same moment: one of them is admitted, the other waits for a person.
	const unused = sql`exists (select 1 from ${siteInvitation} where token_hash = ${invitation.tokenHash} and used_by is null)`;
	return runGuarded(site.db, [mustHold(site.db, unused), used, ...stance.value]);
};
