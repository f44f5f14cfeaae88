import * as z from "zod";
import { emailAddress } from "#identity/email-address.ts";
import type { InvitationShown } from "#identity/member-invitations.ts";
import { oneOf, optionalText, requiredText, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf } from "#web/list-page.ts";
import { personRoles } from "../people/rules.ts";

/** As many as a large meeting; who needs more makes another. */
const mostUses = 200;
const mostDays = 90;

/** What an invitation is to be. */
export const wishBody = z
	.object({
		role: oneOf(personRoles, "Please choose a role.").default("member"),
		uses: wholeNumber(1, mostUses).default(1),
		days: wholeNumber(1, mostDays).default(14),
		note: optionalText(200),
	})
	.meta({ id: "InvitationWish" });

/** Who follows it. */
export const followBody = z.object({ name: requiredText(120, "Please tell us your name."), email: emailAddress });

export const invitationAnswer = z
	.object({
		id: z.string(),
		role: z.string(),
		note: z.string(),
		usesLeft: z.number().int(),
		createdByName: z.string(),
		createdAt: instant,
		expiresAt: instant,
		revokedAt: instant.nullable(),
	})
	.meta({ id: "Invitation" });

/** What a link is good for, to whoever holds it. */
export const openAnswer = z
	.object({ role: z.string(), usesLeft: z.number().int(), expiresAt: instant })
	.meta({ id: "OpenInvitation" });

export const invitationsAnswer = listOf(invitationAnswer);

export const invitationOut = (row: InvitationShown): z.input<typeof invitationAnswer> => ({
	...row,
});
