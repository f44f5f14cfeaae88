import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

export const longestName = 120;
export const longestPurpose = 4_000;

type Who = { readonly id: string; readonly role: string };
type Group = { readonly coordinatorId: string };

/** The coordinator runs a group; a steward may help with its members, without seeing what it writes. */
export const mayManage = (who: Who, group: Group): boolean => who.id === group.coordinatorId || who.role === "steward";

/** Trust in the whole doesn't carry into a group (DOMAIN, E2): a steward can't let themselves in. */
export const mayAdd = (who: Who, group: Group, personId: string): Result<void> => {
	if (!mayManage(who, group)) return problem("forbidden", "Its coordinator can add members, or a steward.");
	return who.id === personId && who.id !== group.coordinatorId
		? problem("forbidden", "You can’t add yourself to a group. Ask its coordinator.")
		: ok(undefined);
};

/** Everybody may leave; the coordinator hands over first, so that a group always has one. */
export const mayRemove = (who: Who, group: Group, personId: string): Result<void> => {
	if (personId === group.coordinatorId)
		return problem("conflict", "A group needs a coordinator. Name another one first.", { field: "form" });
	return who.id === personId || who.id === group.coordinatorId
		? ok(undefined)
		: problem("forbidden", "Members leave by themselves, or are asked to by the coordinator.");
};
