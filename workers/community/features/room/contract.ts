import * as z from "zod";
import { id, idOrNone, idsOf, oneOf, optionalText, requiredText, several, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { named } from "#web/named.ts";
import { longestCommitment } from "../commitments/rules.ts";
import { language } from "../practices/contract.ts";
import { formats, longestTitle } from "../topics/rules.ts";
import { noteParts } from "./notes.ts";
import { longestParagraph, longestPrompt, longestRound, type Place, parts } from "./rules.ts";
import type { RoomRead } from "./store.ts";

const partOrNone = z
	.enum(["", ...parts])
	.default("")
	.transform((text) => text || null);

export const moveForm = z
	.object({ part: oneOf(parts), item: idOrNone, seenPart: partOrNone, seenItem: idOrNone })
	.transform(({ part, item, seenPart, seenItem }): { to: Place; seen: Place } => ({
		to: { part, itemId: item },
		seen: { part: seenPart, itemId: seenItem },
	}));
const place = z.object({ part: z.enum(parts).nullable(), item: id.nullable() }).transform(idsOf("item"));
export const moveBody = z
	.object({
		part: z.enum(parts),
		item: id.nullable().default(null).meta({ description: "An item of the agenda; else the first of the part." }),
		seen: place.meta({ description: "Where the meeting was when this was decided: moved on since, it is refused." }),
	})
	.transform(idsOf("item"))
	.meta({ id: "MeetingMove" });

export const hereForm = z.object({ people: several(id, 200) });
export const hereBody = z
	.object({
		people: z.array(id).max(200).default([]).meta({
			description: "Others who are there, said by whoever runs the meeting; empty: the caller.",
		}),
	})
	.meta({ id: "PeopleHere" });

const text = requiredText(longestParagraph, "Please write something.");
/** The numbers by which Yjs knows who wrote what. */
const formNumber = wholeNumber(1, 2 ** 32 - 1);
export const noteForm = z.object({ form: formNumber, part: oneOf(noteParts), text });
export const noteBody = z
	.object({
		form: formNumber.optional().meta({ description: "Any number of the caller’s; sent twice, it is added once." }),
		part: z.enum(noteParts),
		text,
	})
	.meta({ id: "NoteParagraph" });

const round = {
	after: wholeNumber(0, 10_000).meta({ description: "The number of the latest round, 0 where there was none." }),
	prompt: optionalText(longestPrompt),
	minutes: wholeNumber(0, longestRound).default(0),
};
const size = wholeNumber(2, 3).transform((many) => (many === 3 ? 3 : 2));
export const pairsForm = z.object({ ...round, size, people: several(id, 200) });
export const pairsBody = z
	.object({
		...round,
		size,
		people: z.array(id).max(200).default([]).meta({ description: "Of those who are here; empty: all of them." }),
	})
	.meta({ id: "NewPairs" });

export const promiseForm = z.object({
	...{ id, language },
	text: requiredText(longestCommitment, "Please say what you will do."),
});
export const topicForm = z.object({
	...{ id, language },
	title: requiredText(longestTitle, "Please say in a line what it is about."),
	format: oneOf(formats),
});

export const roomAnswer = z
	.object({
		state: z.enum(["planned", "running", "held", "cancelled"]),
		part: z.enum(parts).nullable(),
		partSince: instant.nullable(),
		item: z.string().nullable(),
		agenda: z.array(z.object({ id: z.string(), part: z.enum(parts), title: z.string(), minutes: z.number() })),
		here: z.array(named),
		notes: z.record(z.enum(noteParts), z.string()),
		round: z
			.object({
				round: z.number(),
				prompt: z.string(),
				minutes: z.number(),
				startedAt: instant,
				endedAt: instant.nullable(),
				tables: z.array(z.array(named)),
			})
			.nullable(),
	})
	.meta({ id: "MeetingRoom" });

export const roomOut = ({ state, items, here, notes, round: last }: RoomRead): z.input<typeof roomAnswer> => ({
	...{ state: state.state, part: state.part, partSince: state.partSince, item: state.itemId },
	agenda: parts.flatMap((part) => items.filter((item) => item.part === part)),
	here: [...here],
	notes,
	round: last && { ...last, tables: last.tables.map((table) => [...table]) },
});
