import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { type ReminderWords, reminderWords } from "./letter-words.ts";
import { letterTime } from "./rules.ts";
import type { MeetingAhead, OpenPromise, Reminded } from "./store.ts";

type Words = { readonly subject: string; readonly body: string };

const endings = ["kept", "changed", "dropped"] as const;

/** Each answer with its address. */
const promised = (origin: string, { became }: ReminderWords, { id, text }: OpenPromise): string =>
	[`“${text}”`, ...endings.map((one) => `  ${became[one]}: ${origin}/commitments/${id}?became=${one}#tell`)].join("\n");

/** Before a meeting: when and where it is, and what one said that one would do. */
export const reminderLetter = (
	from: Sender,
	meeting: MeetingAhead,
	to: Pick<Reminded, "name" | "answer">,
	promises: readonly OpenPromise[],
	zone: string,
): Words => {
	const words = wordsIn(reminderWords, from.language);
	const when = [meeting.title, letterTime(meeting.startsAt, zone, from.language), meeting.place, meeting.link];
	return {
		subject: filled(words.subject, { title: meeting.title }),
		body: letterText(
			from,
			[
				words.soon,
				when.filter(Boolean).join("\n"),
				to.answer && words.answers[to.answer],
				`${words.page}\n${from.origin}/meetings/${meeting.id}`,
				...(promises.length > 0 ? [words.promised] : []),
				...promises.map((one) => promised(from.origin, words, one)),
			],
			to.name,
		),
	};
};
