import type { Sender } from "#identity/letters.ts";
import type { Ending } from "./store.ts";

type Words = { readonly subject: string; readonly body: string };

/** Before a space ends: what did it teach, and what becomes of it? */
export const endingLetter = ({ name: chapter, origin }: Sender, space: Ending): Words => ({
	subject: `${space.name} ends on ${space.endsOn}`,
	body: [
		`${space.name} has its last day on ${space.endsOn}. Then it closes by itself: you can read on, and nothing new is written in it.`,
		`Before that: what did it teach you? A last reflection, for its people alone:\n${origin}/reflections/new?group=${space.id}`,
		`And what becomes of it? It may simply end. Or you go on as a working group, with everything that is in it:\n${origin}/spaces/${space.id}/group`,
		chapter,
	].join("\n\n"),
});

/** On the day after: it has closed. */
export const endedLetter = ({ name: chapter, origin }: Sender, space: Ending): Words => ({
	subject: `${space.name} has ended`,
	body: [
		`${space.name} has come to its end, as you had planned. Thank you for having been in it.`,
		`What was written in it stays readable to you:\n${origin}/groups/${space.id}`,
		`If you find that you want to go on, any of you can make a working group of it:\n${origin}/spaces/${space.id}/group`,
		chapter,
	].join("\n\n"),
});
