import { and, asc, desc, eq, getTableColumns, gt, inArray, isNull, lt, type SQL, sql } from "drizzle-orm";
import { below, type ListPlace } from "#core/cursor.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { link, peer, record, siteInvitation } from "#exchange/tables.ts";
import { chapter } from "../../db/chapter.ts";
import { closing } from "../../db/endings.ts";

type LinkRow = typeof link.$inferSelect;
export type PeerRow = typeof peer.$inferSelect;
export type LinkWithPeer = { readonly link: LinkRow; readonly peer: PeerRow | null; readonly name: string | null };

const linkColumns = { link, peer, name: siteName(sql`"link"."peer"`) };
const links = (db: Db, where?: SQL) =>
	db.select(linkColumns).from(link).leftJoin(peer, eq(peer.origin, link.peer)).where(where);

const linkPage = (db: Db, { limit, after }: ListPlace) =>
	links(db, after && gt(link.peer, after.id))
		.orderBy(asc(link.peer))
		.limit(limit + 1);

/** A page of links in the order of their addresses; one more than `limit`. */
export const readLinkPage = (db: Db, place: ListPlace): Promise<LinkWithPeer[]> => linkPage(db, place);

/** As many as one would answer at a sitting. */
const mostRequests = 20;
/** Who waits for our yes or no: also who asked again after a no. */
const waitsForUs = sql`${link.theirStance} = 'yes'
	and (${link.ourStance} is null or (${link.ourStance} = 'no' and ${link.requestedAt} = ${link.changedAt}))`;

/** What the page of links shows: a page of each list, one more than `limit`, and who waits for us. One round trip. */
export const readLinksPage = async (db: Db, now: number, at: { links: ListPlace; invitations: ListPlace }) => {
	const [page, requests, invitations] = await db.batch([
		linkPage(db, at.links),
		links(db, waitsForUs).orderBy(asc(link.requestedAt)).limit(mostRequests),
		invitationPage(db, now, at.invitations),
	]);
	return { page, requests, invitations };
};

/** The link with the site of this host name (and port, on a local network). */
export const readLink = async (db: Db, host: string): Promise<LinkWithPeer | undefined> =>
	(await links(db, inArray(link.peer, [`https://${host}`, `http://${host}`])).limit(1))[0];

/** Whether anything of a site's own reached us: then it has heard of us, or will by the same way. */
export const hasCardOf = async (db: Db, origin: string): Promise<boolean> =>
	(
		await db
			.select({ id: record.id })
			.from(record)
			.where(and(eq(record.origin, origin), eq(record.kind, "chapter")))
			.limit(1)
	).length > 0;

export const readCard = async (db: Db) =>
	(await db.select().from(chapter).where(eq(chapter.id, "chapter")).limit(1))[0];
/** What others are told of a chapter's end. */
export type Ending = {
	readonly on: string;
	readonly closed: boolean;
	readonly farewell: string;
	readonly contact: string;
};

/** The end of this chapter, once it was announced. */
export const readEnding = async (db: Db): Promise<Ending | null> => {
	const [row] = await db.select().from(closing).where(eq(closing.id, "chapter")).limit(1);
	if (!row || row.state === "planned" || row.closesOn === null) return null;
	return { on: row.closesOn, closed: row.state === "closed", farewell: row.farewell, contact: row.contact };
};
export type Card = NonNullable<Awaited<ReturnType<typeof readCard>>>;

const arrival = sql<number>`"site_invitation"."rowid"`;
const invitationColumns = { ...getTableColumns(siteInvitation), place: arrival };

export type InvitationRow = typeof siteInvitation.$inferSelect & { readonly place: number };

const invitationPage = (db: Db, now: number, { limit, after }: ListPlace) =>
	db
		.select(invitationColumns)
		.from(siteInvitation)
		.where(and(isNull(siteInvitation.usedBy), gt(siteInvitation.expiresAt, now), lt(arrival, below(after))))
		.orderBy(desc(arrival))
		.limit(limit + 1);

/** Invitations to other sites that nobody has answered yet, latest first; one more than `limit`. */
export const readInvitations = (db: Db, now: number, place: ListPlace): Promise<InvitationRow[]> =>
	invitationPage(db, now, place);

export const deleteInvitation = (db: Db, tokenHash: string): Statement =>
	db.delete(siteInvitation).where(eq(siteInvitation.tokenHash, tokenHash));
