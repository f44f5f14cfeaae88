import type { Sender } from "#identity/letters.ts";
import { letterTime } from "./rules.ts";
import type { MeetingAhead, OpenPromise, Reminded } from "./store.ts";

type Words = { readonly subject: string; readonly body: string };
type Reading = { readonly zone: string; readonly language: string };

/** What each answer is called in a letter, and how the address says it. */
const endings = [
	["I did it", "kept"],
	["It became something else", "changed"],
	["I let it go", "dropped"],
] as const;

const promised = (origin: string, { id, text }: OpenPromise): string =>
	[
		`“${text}”`,
		...endings.map(([label, became]) => `  ${label}: ${origin}/commitments/${id}?became=${became}#tell`),
	].join("\n");

const answers = {
	yes: "You said that you come.",
	maybe: "You said that you may come. If you know by now, say so on its page.",
	no: "You said that you don’t come this time. What you tell is there all the same.",
};

/** Before a meeting: when and where it is, and what one said that one would do. */
export const reminderLetter = (
	from: Sender,
	meeting: MeetingAhead,
	to: Pick<Reminded, "name" | "answer">,
	promises: readonly OpenPromise[],
	{ zone, language }: Reading,
): Words => {
	const when = [meeting.title, letterTime(meeting.startsAt, zone, language), meeting.place, meeting.link]
		.filter(Boolean)
		.join("\n");
	const back =
		promises.length === 0
			? ""
			: `
What you said you would do comes back there. However it went is fine, and each way there is something learned. You can say it here already:

${promises.map((one) => promised(from.origin, one)).join("\n\n")}
`;
	return {
		subject: `Soon: ${meeting.title}`,
		body: `Hello ${to.name},

we meet soon:

${when}
${to.answer ? `\n${answers[to.answer]}\n` : ""}
Its page, with the agenda:
${from.origin}/meetings/${meeting.id}
${back}
${from.name}
${from.origin}
`,
	};
};
