import * as z from "zod";
import { id, idsOf, requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { joinings, longestName, longestPurpose } from "./rules.ts";
import type { GroupInList } from "./store.ts";

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
export const changeForm = z.object({ ...words, coordinator: id }).transform(idsOf("coordinator"));
export const changeBody = changeForm.meta({ id: "GroupChange" });
export const memberForm = z.object({ person: requiredText(60, "Please choose somebody.") });
export const memberBody = z.object({ person: id }).meta({ id: "NewGroupMember" });

export const groupAnswer = z
	.object({
		id: z.string(),
		name: z.string(),
		purpose: z.string(),
		workingOn: z
			.string()
			.meta({ description: "What it is working on now, or the question of a space; empty where it hasn't said." }),
		kind: z.enum(["group", "space", "circle"]).meta({ description: "A space is a series of sessions with an end." }),
		endsOn: z.string().nullable().meta({ description: "The day on which a space ends." }),
		joins: z
			.enum(joinings)
			.nullable()
			.meta({ description: "Until when anybody may join a space: its first session, or its end." }),
		startsAt: instant.nullable().meta({ description: "When a space first meets." }),
		coordinator: named,
		mine: z.boolean().meta({ description: "Whether the caller is in it." }),
		createdAt: instant,
		closedAt: instant.nullable().meta({ description: "Null while it is open." }),
		becameOrigin: z.string().nullable().meta({ description: "The site of the chapter that it has become, if it has." }),
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
