import * as z from "zod";
import { idsOf, oneOf, optionalText, requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { askedWords } from "../requests/rules.ts";
import { longestTurnTitle, mayBeTurnOf, shownTo, turnRoles, turnStates } from "./rules.ts";
import type { TurnOfMine, TurnsRead } from "./store.ts";

const offered = {
	role: oneOf(turnRoles, "Please say which turn."),
	person: requiredText(60, "Please choose somebody."),
};
export const offerForm = z.object(offered).transform(idsOf("person"));
export const offerBody = offerForm.meta({ id: "TurnOffer" });
export const offeredAnswer = z.object({ id: z.string() }).meta({ id: "TurnOffered" });

const taken = {
	answer: oneOf(["take", "decline"]),
	title: optionalText(longestTurnTitle).meta({ description: "What one presents, or the case in a few words." }),
};
export const answerForm = z.object(taken);
export const answerBody = z.object(taken).meta({ id: "TurnAnswer" });

export const mineAsked = z.object(listQuery);

const role = z.enum(turnRoles);

export const turnsAnswer = z
	.object({
		facilitator: named.nullable(),
		turns: z.array(z.object({ id: z.string(), role, person: named, state: z.enum(turnStates), createdAt: instant })),
		mayBe: z
			.array(
				z.object({
					role,
					person: named,
					last: instant
						.nullable()
						.meta({ description: "When they had it last; null where not in the meetings looked at." }),
					asked: z.string().meta({ description: "What they have been asked lately, in words." }),
				}),
			)
			.meta({ description: "Whose turn it may be, by name; for whoever leads the meeting, while it is to come." }),
	})
	.meta({ id: "Turns" });

export const mineAnswer = listOf(
	z
		.object({
			id: z.string(),
			role,
			state: z.enum(turnStates),
			meeting: z.object({ id: z.string(), title: z.string(), startsAt: instant, timeZone: z.string() }),
			offeredBy: named,
			createdAt: instant,
		})
		.meta({ id: "Turn" }),
);

/** What each role's suggestions are, for whoever leads a meeting that is to come. */
export const suggestionsOf = ({ meeting, turns, people, had }: TurnsRead, leads: boolean) =>
	turnRoles.map((one) => ({
		role: one,
		suggested: leads
			? mayBeTurnOf(one, meeting.id, people, had, [
					...turns,
					...(meeting.facilitatorId ? [{ role: "facilitate" as const, personId: meeting.facilitatorId }] : []),
				])
			: [],
	}));

export const turnsOut = (found: TurnsRead, leads: boolean, open: boolean): z.input<typeof turnsAnswer> => {
	const { meeting, turns } = found;
	return {
		facilitator: namedOr(meeting.facilitatorId, meeting.facilitatorName),
		turns: shownTo(turns, leads).map((one) => ({ ...one, person: { id: one.personId, name: one.personName } })),
		mayBe: suggestionsOf(found, leads && open).flatMap(({ role: of, suggested }) =>
			suggested.map(({ id, name, last, asked }) => ({
				role: of,
				person: { id, name },
				last,
				asked: askedWords(asked),
			})),
		),
	};
};

export const turnOut = (row: TurnOfMine) => ({
	...row,
	meeting: { id: row.meetingId, title: row.meetingTitle, startsAt: row.startsAt, timeZone: row.timeZone },
	offeredBy: { id: row.offeredBy, name: row.offeredByName },
});
