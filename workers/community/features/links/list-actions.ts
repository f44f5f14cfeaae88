import type { ListPlace } from "#core/cursor.ts";
import { type ListPage, listPage } from "#web/list-page.ts";
import type { Services } from "../../services.ts";
import { type SeenLink, seenLink } from "./actions.ts";
import { type InvitationRow, type LinkWithPeer, readInvitations, readLinkPage, readLinksPage } from "./store.ts";

const linksPage = (rows: readonly LinkWithPeer[], limit: number): ListPage<SeenLink> =>
	listPage(rows.map(seenLink), limit, ({ link }) => ({ key: 0, id: link.peer }));

const invitationsPage = (rows: readonly InvitationRow[], limit: number): ListPage<InvitationRow> =>
	listPage(rows, limit, ({ place }) => ({ key: place, id: "" }));

/** Links, by address. */
export const listLinks = async (services: Services, place: ListPlace): Promise<ListPage<SeenLink>> =>
	linksPage(await readLinkPage(services.db, place), place.limit);

/** Invitations that nobody answered yet, latest first. */
export const listInvitations = async (services: Services, place: ListPlace): Promise<ListPage<InvitationRow>> =>
	invitationsPage(await readInvitations(services.db, services.clock(), place), place.limit);

/** Who waits for our answer, our links, and the invitations that nobody answered yet. */
export const linksOverview = async (services: Services, at: { links: ListPlace; invitations: ListPlace }) => {
	const { requests, page, invitations } = await readLinksPage(services.db, services.clock(), at);
	return {
		requests: requests.map(seenLink),
		links: linksPage(page, at.links.limit),
		invitations: invitationsPage(invitations, at.invitations.limit),
	};
};
