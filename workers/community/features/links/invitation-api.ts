import * as z from "zod";
import { ok } from "#core/result.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { makeInvitation, takeInvitationBack } from "./actions.ts";
import { invitationAnswer, invitationOut, inviteBody, newInvitationAnswer } from "./contract.ts";
import { listInvitations } from "./list-actions.ts";

export const linkInvitationApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/link-invitations",
			may: "links.read",
			summary: "Invitations to other sites that nobody has answered, latest first",
			query: z.object(listQuery),
			answer: listOf(invitationAnswer),
		},
		async ({ query, services }) => {
			const { items, next } = await listInvitations(services, query);
			return ok({ items: items.map(invitationOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/link-invitations",
			may: "links.manage",
			summary: "Make an invitation for another chapter; its address is shown this once",
			body: inviteBody,
			answer: newInvitationAnswer,
			status: 201,
		},
		async ({ body, services, viewer }) => ok({ address: await makeInvitation(services, personOf(viewer).id, body) }),
	),
	api(
		{ method: "DELETE", path: "/api/link-invitations/:id", may: "links.manage", summary: "Make an invitation void" },
		async ({ params, services }) => {
			await takeInvitationBack(services, params.id);
			return ok(undefined);
		},
	),
];
