import { filled, wordsIn } from "#core/tongues.ts";
import { letterText, type Sender } from "#identity/letters.ts";
import { letterTime } from "../reminders/rules.ts";
import { turnWords } from "./letter-words.ts";
import type { TurnRole } from "./rules.ts";

type Offered = {
	readonly toName: string;
	readonly byName: string;
	readonly role: TurnRole;
	readonly meeting: { readonly id: string; readonly title: string; readonly startsAt: number };
	readonly zone: string;
};

/** To somebody to whom a turn is offered. Saying no needs no reason, and the letter says so. */
export const turnLetter = (from: Sender, offered: Offered): { subject: string; body: string } => {
	const { toName, byName, role, meeting, zone } = offered;
	const { subject, said, answer } = wordsIn(turnWords, from.language);
	const when = letterTime(meeting.startsAt, zone, from.language);
	return {
		subject: subject[role],
		body: letterText(
			from,
			[
				filled(said[role], { by: byName }),
				`${meeting.title}\n${when}\n${from.origin}/meetings/${meeting.id}`,
				answer,
				`${from.origin}/me/turns`,
			],
			toName,
		),
	};
};
