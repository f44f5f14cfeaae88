import type { Sender } from "#identity/letters.ts";

type Words = { readonly subject: string; readonly body: string };

/** To everybody in a group: it may become a chapter of its own, and each is asked. */
export const askedLetter = (
	{ name: chapter, origin }: Sender,
	of: { readonly group: string; readonly groupId: string; readonly name: string; readonly by: string },
): Words => ({
	subject: `${of.group} may become a chapter of its own`,
	body: [
		`${of.by} asks everybody in ${of.group}: shall it become a chapter of its own, called ${of.name}?`,
		"You are asked two things: whether you go along, and whether what you wrote in the group does. Either can be no.",
		`${origin}/groups/${of.groupId}/departure`,
		chapter,
	].join("\n\n"),
});

/** To everybody who was in it: the new chapter stands. */
export const settledLetter = (
	{ name: chapter, origin }: Sender,
	of: { readonly group: string; readonly groupId: string; readonly name: string; readonly origin: string },
): Words => ({
	subject: `${of.group} has become a chapter of its own`,
	body: [
		`${of.group} is now ${of.name}: ${of.origin}`,
		`If you go along, sign in there with your e-mail address. What the group wrote stays readable to you here: ${origin}/groups/${of.groupId}`,
		chapter,
	].join("\n\n"),
});
