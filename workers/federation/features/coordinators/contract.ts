import * as z from "zod";
import { emailAddress } from "#identity/email-address.ts";
import { requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";

export const inviteBody = z
	.object({ name: requiredText(120, "Please give their name."), email: emailAddress })
	.meta({ id: "CoordinatorInvitation" });
export const emailBody = z.object({ email: emailAddress });

export const coordinatorSchema = z
	.object({ id: z.string(), name: z.string(), email: z.string().nullable(), joinedAt: instant })
	.meta({ id: "Coordinator" });

export const expectedSchema = z
	.object({ name: z.string(), email: z.string(), expiresAt: instant })
	.meta({ id: "ExpectedCoordinator" });
