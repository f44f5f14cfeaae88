import * as z from "zod";
import { id, idOrNone, idsOf, oneOf, optionalText, requiredText, wholeNumber } from "#web/form-fields.ts";
import { named, namedOr } from "#web/named.ts";
import { endings } from "../commitments/rules.ts";
import type { ItemRead } from "./agenda-store.ts";
import { itemKinds, longestMinutes, longestNote, longestTitle, parts } from "./rules.ts";

const item = {
	part: oneOf(parts),
	kind: oneOf(itemKinds),
	title: requiredText(longestTitle, "Please say what it is."),
	note: optionalText(longestNote),
	minutes: wholeNumber(0, longestMinutes).default(0),
	person: idOrNone.meta({ description: "Who leads it; may be nobody." }),
};
export const itemForm = z.object({ id, ...item }).transform(idsOf("person"));
export const itemBody = z
	.object({ id: id.optional(), ...item })
	.transform(idsOf("person"))
	.meta({ id: "NewAgendaItem" });

const moves = ["earlier", "later"] as const;
export const itemChangeForm = z
	.object({
		item: id,
		minutes: wholeNumber(0, longestMinutes).default(0),
		person: idOrNone,
		do: z.enum(["save", ...moves, "off", "on"]).default("save"),
	})
	.transform(({ item: itemId, minutes, person: personId, do: what }) => ({
		itemId,
		change: {
			...{ minutes, personId },
			...(what === "earlier" || what === "later" ? { move: what } : {}),
			...(what === "on" || what === "off" ? { state: what } : {}),
		},
	}));
export const itemChangeBody = z
	.object({
		minutes: wholeNumber(0, longestMinutes).optional(),
		person: id.nullable().optional(),
		move: z.enum(moves).optional(),
		state: z.enum(["on", "off"]).optional().meta({ description: "off: taken off, and stays off." }),
	})
	.transform(idsOf("person"))
	.meta({ id: "AgendaItemChange" });

export const itemMade = z.object({ id: z.string() }).meta({ id: "AgendaItemMade" });

export const itemAnswer = z.object({
	id: z.string(),
	part: z.enum(parts),
	kind: z.string(),
	title: z.string(),
	note: z.string(),
	minutes: z.number().int(),
	person: named.nullable(),
	source: z.string().nullable().meta({ description: "The id of the topic, commitment or introduction that it is." }),
	state: z.enum(["on", "off"]),
	became: z
		.enum(["open", ...endings])
		.nullable()
		.meta({ description: "What became of a commitment that comes back." }),
	learned: z.string().nullable(),
	wantedBy: z.string().nullable().meta({ description: "Who wants it, by name, where it is a topic of the board." }),
});

export const itemOut = (item: ItemRead): z.input<typeof itemAnswer> => ({
	...item,
	source: item.sourceId,
	person: namedOr(item.personId, item.personName),
});

const partOrder = new Map(parts.map((part, i) => [part, i]));

/** The agenda from Reflect to What's next; within a part as it was put. */
export const inOrder = (agenda: readonly ItemRead[]): ItemRead[] =>
	agenda.toSorted((a, b) => (partOrder.get(a.part) ?? 0) - (partOrder.get(b.part) ?? 0) || a.position - b.position);
