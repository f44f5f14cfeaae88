import type { Sender } from "#identity/letters.ts";
import { letterTime } from "../reminders/rules.ts";
import { roleWords, type TurnRole } from "./rules.ts";

type Offered = {
	readonly toName: string;
	readonly byName: string;
	readonly role: TurnRole;
	readonly meeting: { readonly id: string; readonly title: string; readonly startsAt: number };
	readonly zone: string;
	readonly language: string;
};

/** To somebody to whom a turn is offered. Saying no needs no reason, and the letter says so. */
export const turnLetter = (from: Sender, offered: Offered): { subject: string; body: string } => {
	const { toName, byName, role, meeting, zone, language } = offered;
	return {
		subject: `Would you like to ${roleWords[role].asked}?`,
		body: `Hello ${toName},

${byName} asks whether you would like to ${roleWords[role].asked} in this meeting:

${meeting.title}
${letterTime(meeting.startsAt, zone, language)}
${from.origin}/meetings/${meeting.id}

Take it, or say “not this time”. No reason is asked:

${from.origin}/me/turns

${from.name}
${from.origin}
`,
	};
};
