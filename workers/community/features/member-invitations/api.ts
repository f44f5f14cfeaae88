import * as z from "zod";
import { clientOf } from "#account/asking.ts";
import { ok } from "#core/result.ts";
import { listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { follow, invitationBehind, listInvitations, makeInvitation, revoke } from "./actions.ts";
import { followBody, invitationOut, invitationsAnswer, openAnswer, wishBody } from "./contract.ts";

const token = z.string().max(200).meta({ description: "The last part of the invitation’s link." });

export const invitationsApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/invitations",
			may: "people.invite",
			summary: "Invitations, newest first, without their links",
			query: z.object(listQuery),
			answer: invitationsAnswer,
		},
		async ({ services, query }) => {
			const { items, next } = await listInvitations(services, query);
			return ok({ items: items.map(invitationOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/invitations",
			may: "people.invite",
			summary: "Make an invitation; its link is told this once",
			body: wishBody,
			answer: z.object({ id: z.string(), link: z.string() }).meta({ id: "NewInvitation" }),
			status: 201,
		},
		async ({ services, viewer, body }) => ok(await makeInvitation(services, personOf(viewer).id, body)),
	),
	api(
		{ method: "DELETE", path: "/api/invitations/:id", may: "people.invite", summary: "Take an invitation back" },
		async ({ services, params }) => {
			const done = await revoke(services, params.id);
			return done.ok ? ok(undefined) : done;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/invitations/look",
			may: "site.visit",
			summary: "What an invitation is good for, before it is followed",
			body: z.object({ token }),
			answer: openAnswer,
		},
		({ services, body }) => invitationBehind(services, body.token),
	),
	api(
		{
			method: "POST",
			path: "/api/invitations/follow",
			may: "site.visit",
			summary: "Follow an invitation: a link to come in is sent by e-mail",
			body: followBody.extend({
				token,
			}),
			answer: z.object({ sent: z.literal(true) }),
			status: 202,
		},
		async ({ services, body: { token, ...who }, c }) => {
			const done = await follow(services, token, { ...who, client: clientOf(c) });
			return done.ok ? ok({ sent: true as const }) : done;
		},
	),
];
