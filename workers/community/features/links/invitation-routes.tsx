import * as z from "zod";
import { ok } from "#core/result.ts";
import { requiredText } from "#web/form-fields.ts";
import type { Typed } from "#web/form-values.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { makeInvitation, takeInvitationBack } from "./actions.ts";
import { flowsOf, inviteForm } from "./contract.ts";
import { linkInvitationApi } from "./invitation-api.ts";
import { InvitedPage, InvitePage } from "./views/ask.tsx";

const inviting = (at: At, sent: Typed = {}) =>
	ok(
		<Frame at={at} title="Invite another chapter" current="/steward">
			<InvitePage {...sent} />
		</Frame>,
	);

/** Invitations that a steward hands to another chapter. */
export const invitationRoutes: CommunityRoute[] = [
	page({ path: "/steward/links/invite", may: "links.manage", summary: "Invite another chapter" }, (input) =>
		inviting(input),
	),
	form(
		{
			path: "/steward/links/invite",
			may: "links.manage",
			summary: "Make an invitation for another chapter",
			body: inviteForm,
			again: (input, values, errors) => inviting(input, { values, errors }),
		},
		async (input) => {
			const { body, services, viewer } = input;
			const address = await makeInvitation(services, personOf(viewer).id, { note: body.note, ...flowsOf(body) });
			return ok(
				<Frame at={input} title="The invitation is ready" current="/steward">
					<InvitedPage address={address} />
				</Frame>,
			);
		},
	),
	form(
		{
			path: "/steward/links/invitations/void",
			may: "links.manage",
			summary: "Make an invitation void",
			body: z.object({ id: requiredText(100) }),
		},
		async ({ body, services }) => {
			await takeInvitationBack(services, body.id);
			return ok(redirect("/steward/links"));
		},
	),
	...linkInvitationApi,
];
