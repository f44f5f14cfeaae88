import { day } from "#core/clock.ts";
import type { Result } from "#core/result.ts";
import {
	followInvitation,
	type InvitationShown,
	invitations,
	invite,
	openInvitation,
	revokeInvitation,
} from "#identity/member-invitations.ts";
import { type ListPage, listPage } from "#web/list-page.ts";
import type { Services } from "../../services.ts";
import { senderOf } from "../../telling.ts";
import type { PersonRole } from "../people/rules.ts";

export type Wish = { readonly role: PersonRole; readonly uses: number; readonly days: number; readonly note: string };

/** Makes an invitation; the link is told this once. */
export const makeInvitation = (services: Services, by: string, { days, ...wish }: Wish) =>
	invite(services, by, { ...wish, expiresAt: services.clock() + days * day });

/** Invitations, newest first. */
export const listInvitations = async (
	services: Services,
	page: { readonly limit: number; readonly after?: { readonly id: string } },
): Promise<ListPage<InvitationShown>> =>
	listPage(await invitations(services, page.limit, page.after), page.limit, (row) => ({
		key: row.createdAt,
		id: row.id,
	}));

export const revoke = (services: Services, id: string): Promise<Result<void>> => revokeInvitation(services, id);

/** Whether a link can still be followed, and to what. */
export const invitationBehind = (services: Services, secret: string) => openInvitation(services, secret);

/** Follows an invitation: a letter goes to the address, and whoever opens its link comes in. */
export const follow = async (
	services: Services,
	secret: string,
	who: { readonly name: string; readonly email: string; readonly client: string | null },
): Promise<Result<void>> =>
	followInvitation(services, {
		secret,
		...who,
		from: await senderOf(services),
	});
