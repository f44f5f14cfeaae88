import * as z from "zod";
import { clientOf } from "#account/asking.ts";
import { ok } from "#core/result.ts";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { listQuery, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf, type Viewer } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { groundRules } from "../charter/actions.ts";
import { follow, invitationBehind, listInvitations, makeInvitation, revoke } from "./actions.ts";
import { invitationsApi } from "./api.ts";
import { followBody, wishBody } from "./contract.ts";
import { FollowedPage, FollowPage, InvitationsPage } from "./views.tsx";

type At = { readonly services: Services; readonly viewer: Viewer };
type Tried = { readonly made?: string; readonly values?: FormValues; readonly errors?: FormErrors };

/** As many as one looks through when making another. */
const shownBesideForm = 30;

const shownList = async (
	at: At,
	tried: Tried,
	list: { limit: number; after?: { id: string } } = { limit: shownBesideForm },
	url = "/steward/invitations",
) => {
	const { items, next } = await listInvitations(at.services, list);
	return ok(
		<Frame at={at} title="Invitations" current="/steward">
			<InvitationsPage rows={items} now={at.services.clock()} next={nextHref(url, next)} {...tried} />
		</Frame>,
	);
};

const shownFollow = async (at: At, secret: string, values?: FormValues, errors?: FormErrors) => {
	const found = await invitationBehind(at.services, secret);
	if (!found.ok) return found;
	const chapter = at.services.card.now().name;
	const rules = await groundRules(at.services);
	return ok(
		<Frame at={at} title={`You are invited to ${chapter}`}>
			<FollowPage
				chapter={chapter}
				invitation={found.value}
				secret={secret}
				rules={rules}
				values={values}
				errors={errors}
			/>
		</Frame>,
	);
};

export const memberInvitationsRoutes: CommunityRoute[] = [
	page(
		{ path: "/steward/invitations", may: "people.invite", summary: "Invitations", query: z.object(listQuery) },
		(input) => shownList(input, {}, input.query, input.c.req.url),
	),
	form(
		{
			path: "/steward/invitations",
			may: "people.invite",
			summary: "Make an invitation",
			body: wishBody,
			again: (input, values, errors) => shownList(input, { values, errors }),
		},
		async (input) => {
			const made = await makeInvitation(input.services, personOf(input.viewer).id, input.body);
			// Shown in the answer itself: a page of its own would need the secret in its address.
			return shownList(input, { made: made.link });
		},
	),
	form(
		{ path: "/steward/invitations/:id/revoke", may: "people.invite", summary: "Take an invitation back" },
		async ({ services, params }) => backTo(await revoke(services, params.id), "/steward/invitations"),
	),
	page({ path: "/invitations/sent", may: "site.visit", summary: "The link was sent" }, (input) =>
		ok(
			<Frame at={input} title="Look into your mail">
				<FollowedPage local={input.services.config.local} />
			</Frame>,
		),
	),
	page({ path: "/invitations/:token", may: "site.visit", summary: "An invitation" }, (input) =>
		shownFollow(input, input.params.token),
	),
	form(
		{
			path: "/invitations/:token",
			may: "site.visit",
			summary: "Follow an invitation",
			body: followBody,
			again: (input, values, errors) => shownFollow(input, input.params.token, values, errors),
		},
		async ({ services, params, body, c }) =>
			backTo(await follow(services, params.token, { ...body, client: clientOf(c) }), "/invitations/sent"),
	),
	...invitationsApi,
];
