import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

/** Who is here of those named, and who is in the chosen group. */
type Chosen = {
	readonly people: readonly { readonly id: string; readonly name: string }[];
	readonly members: ReadonlySet<string>;
	/** Whether the group is closed. */
	readonly closed: boolean;
};

/** Whether those whom a practice names may be named in it, and it may be in its group; `isNew` where it would come into it. */
export const choicesHold = (
	chosen: Chosen,
	who: { readonly id: string },
	involved: readonly string[],
	groupId: string | null,
	isNew: boolean,
): Result<void> => {
	if (chosen.people.length < involved.length)
		return problem("invalid", "Somebody you named is not a member here any more.", { field: "involved" });
	if (groupId === null) return ok(undefined);
	if (!chosen.members.has(who.id)) return problem("invalid", "You are not in that group.", { field: "group" });
	if (isNew && chosen.closed)
		return problem("invalid", "That group is closed, so nothing new is written in it.", { field: "group" });
	const outside = chosen.people.find((one) => !chosen.members.has(one.id));
	return outside
		? problem("invalid", `${outside.name} is not in this group, so could not read what is said here.`, {
				field: "involved",
			})
		: ok(undefined);
};
