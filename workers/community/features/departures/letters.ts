import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { departureWords } from "./letter-words.ts";

type Words = { readonly subject: string; readonly body: string };

/** To everybody in a group: it may become a chapter of its own, and each is asked. */
export const askedLetter = (
	from: Sender,
	of: { readonly group: string; readonly groupId: string; readonly name: string; readonly by: string },
): Words => {
	const { subject, said, two } = wordsIn(departureWords, from.language).asked;
	const { groupId, ...values } = of;
	return {
		subject: filled(subject, values),
		body: letterText(from, [filled(said, values), two, `${from.origin}/groups/${groupId}/departure`]),
	};
};

/** To everybody who was in it: the new chapter stands. */
export const settledLetter = (
	from: Sender,
	of: { readonly group: string; readonly groupId: string; readonly name: string; readonly origin: string },
): Words => {
	const { subject, said, rest } = wordsIn(departureWords, from.language).settled;
	const { groupId, ...told } = of;
	const values = { ...told, page: `${from.origin}/groups/${groupId}` };
	return { subject: filled(subject, values), body: letterText(from, [filled(said, values), filled(rest, values)]) };
};
