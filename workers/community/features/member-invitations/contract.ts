import * as z from "zod";
import { isoOf } from "#core/clock.ts";
import { emailAddress } from "#identity/email-address.ts";
import type { InvitationShown } from "#identity/member-invitations.ts";
import { optionalText, requiredText } from "#web/form-fields.ts";
import { listOf } from "#web/list-page.ts";
import { personRoles } from "../people/rules.ts";

/** As many as a large meeting; who needs more makes another. */
const mostUses = 200;
const mostDays = 90;

/** What an invitation is to be. */
export const wishBody = z
	.object({
		role: z.enum(personRoles, { error: "Please choose a role." }).default("member"),
		uses: z.coerce
			.number({ error: "Please give a number." })
			.int()
			.min(1)
			.max(mostUses, `At most ${mostUses} people.`)
			.default(1),
		days: z.coerce
			.number({ error: "Please give a number." })
			.int()
			.min(1)
			.max(mostDays, `At most ${mostDays} days.`)
			.default(14),
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
		createdAt: z.string(),
		expiresAt: z.string(),
		revokedAt: z.string().nullable(),
	})
	.meta({ id: "Invitation" });

export const invitationsAnswer = listOf(invitationAnswer);

export const invitationOut = (row: InvitationShown): z.input<typeof invitationAnswer> => ({
	...row,
	createdAt: isoOf(row.createdAt),
	expiresAt: isoOf(row.expiresAt),
	revokedAt: row.revokedAt === null ? null : isoOf(row.revokedAt),
});
