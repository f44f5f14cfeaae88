import * as z from "zod";
import { requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf } from "#web/list-page.ts";
import { longestName, longestPurpose } from "./rules.ts";
import type { GroupInList } from "./store.ts";

const id = z.string().max(60);
const words = {
	name: requiredText(longestName, "Please give the group a name."),
	purpose: requiredText(longestPurpose, "Please say what the group is for."),
};

export const newForm = z.object({ id, ...words });
export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as group_ and 22 letters or digits." }),
		...words,
	})
	.meta({ id: "NewGroup" });
export const changeForm = z.object({ ...words, coordinatorId: id });
export const changeBody = z.object({ ...words, coordinatorId: id }).meta({ id: "GroupChange" });
export const memberForm = z.object({ personId: requiredText(60, "Please choose somebody.") });
export const memberBody = z.object({ personId: id }).meta({ id: "NewGroupMember" });

export const groupAnswer = z
	.object({
		id: z.string(),
		name: z.string(),
		purpose: z.string(),
		workingOn: z.string().meta({ description: "What it is working on now; empty where it hasn't said." }),
		coordinator: z.object({ id: z.string(), name: z.string() }),
		mine: z.boolean().meta({ description: "Whether the caller is in it." }),
		createdAt: instant,
		closedAt: instant.nullable().meta({ description: "Null while it is open." }),
	})
	.meta({ id: "Group" });
export const groupsAnswer = listOf(groupAnswer);
export const foundedAnswer = z.object({ id: z.string() }).meta({ id: "GroupFounded" });

export const groupOut = (group: GroupInList): z.input<typeof groupAnswer> => ({
	...group,
	coordinator: { id: group.coordinatorId, name: group.coordinatorName },
});

export const membersAnswer = listOf(
	z.object({ id: z.string(), name: z.string(), joinedAt: instant }).meta({ id: "GroupMember" }),
);
