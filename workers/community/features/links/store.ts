import { and, asc, desc, eq, gt, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Db, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { link, peer, record, siteInvitation } from "#exchange/tables.ts";
import { chapter } from "../../db/chapter.ts";

export type LinkRow = typeof link.$inferSelect;
export type PeerRow = typeof peer.$inferSelect;
export type LinkWithPeer = { readonly link: LinkRow; readonly peer: PeerRow | null; readonly name: string | null };

/** More links than a steward can read; a chapter has a handful. */
const mostLinks = 200;

const linkColumns = { link, peer, name: siteName(sql`"link"."peer"`) };
const links = (db: Db, where?: SQL) =>
	db.select(linkColumns).from(link).leftJoin(peer, eq(peer.origin, link.peer)).where(where);

/** Every link with what is known of the other site, latest change first. */
export const readLinks = (db: Db): Promise<LinkWithPeer[]> => links(db).orderBy(desc(link.changedAt)).limit(mostLinks);

/** A page of links in the order of their addresses; one more than `limit`. */
export const readLinkPage = (db: Db, after: string, limit: number): Promise<LinkWithPeer[]> =>
	links(db, gt(link.peer, after))
		.orderBy(asc(link.peer))
		.limit(limit + 1);

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
export type Card = NonNullable<Awaited<ReturnType<typeof readCard>>>;

export type InvitationRow = typeof siteInvitation.$inferSelect;

/** Invitations to other sites that nobody has answered yet, the next to expire first. */
export const readInvitations = (db: Db, now: number): Promise<InvitationRow[]> =>
	db
		.select()
		.from(siteInvitation)
		.where(and(isNull(siteInvitation.usedBy), gt(siteInvitation.expiresAt, now)))
		.orderBy(asc(siteInvitation.expiresAt))
		.limit(mostLinks);

export const deleteInvitation = (db: Db, tokenHash: string): Statement =>
	db.delete(siteInvitation).where(eq(siteInvitation.tokenHash, tokenHash));
