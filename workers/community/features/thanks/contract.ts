import * as z from "zod";
import { id, optionalText, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { longestThanks } from "./rules.ts";
import type { ThanksRead } from "./store.ts";

const text = requiredText(longestThanks, "Please say in a line what you are glad of.");

/** What the form is opened with: what one is glad of, or whom one thanks. */
export const openedFor = z.object({ for: z.string().max(60).default(""), to: z.string().max(60).default("") });

export const newForm = z.object({ id, for: optionalText(60), to: optionalText(60), text });
export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as thanks_ and 22 letters or digits." }),
		for: id.optional().meta({ description: "What for: the id of an answer, a practice, a peer assist …" }),
		to: id.optional().meta({ description: "Whom; left out, whoever wrote what it is for." }),
		text,
	})
	.meta({ id: "NewThanks" });

const ways = ["received", "given"] as const;
export const thanksQuery = z.object({
	way: unlessEmpty(z.enum(ways)).meta({ description: "received, where nothing is said; or given." }),
	...listQuery,
});

const thanksAnswer = z
	.object({
		id: z.string(),
		from: named,
		to: named,
		for: z.object({ id: z.string(), kind: z.string(), title: z.string(), href: z.string() }).nullable(),
		text: z.string(),
		at: instant,
	})
	.meta({ id: "Thanks" });
export const thanksListAnswer = listOf(thanksAnswer);
export const givenAnswer = z.object({ id: z.string() }).meta({ id: "ThanksGiven" });

export const thanksOut = ({ id, fromId, fromName, toId, toName, about, text, createdAt }: ThanksRead) => ({
	id,
	from: { id: fromId, name: fromName },
	to: { id: toId, name: toName },
	for: about ? { id: about.id, kind: about.kind, title: about.title, href: about.href } : null,
	text,
	at: createdAt,
});
