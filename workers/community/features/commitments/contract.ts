import * as z from "zod";
import { dayOrNone, id, idOrNone, idsOf, oneOf, optionalText, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { language } from "../practices/contract.ts";
import { endings, longestCommitment, longestLearned } from "./rules.ts";
import type { CommitmentRead } from "./store.ts";

const text = requiredText(longestCommitment, "Please say what you will do.");
const due = dayOrNone.meta({ description: "The day that one has set oneself, as YYYY-MM-DD." });

export const newForm = z
	.object({ id, text, language, due, group: idOrNone, from: unlessEmpty(id) })
	.transform(idsOf("group"));
export const newBody = z
	.object({
		id: id.optional().meta({
			description: "Made by the caller as commitment_ and 22 letters or digits; sent twice, one commitment is made.",
		}),
		text,
		language,
		due,
		group: idOrNone.meta({ description: "A working group that it is for; else the chapter." }),
		from: id.optional().meta({ description: "What it comes from: the id of a reflection, a topic, a meeting …" }),
		meeting: id.optional().meta({ description: "The meeting in which it is said, to which it comes back." }),
	})
	.transform(idsOf("group", "meeting"))
	.meta({ id: "NewCommitment" });

export const changeForm = z.object({ text, language, due });
export const changeBody = z.object({ text, language, due }).meta({ id: "CommitmentChange" });

const ending = {
	state: oneOf(endings, "Please say what became of it."),
	learned: optionalText(longestLearned),
};
/** The page may be opened on one of the answers, as the links in a letter do. */
export const toldQuery = z.object({ became: unlessEmpty(z.enum(endings)).catch(undefined) });
export const endForm = z.object(ending);
export const endBody = z.object(ending).meta({ id: "CommitmentEnding" });

export const filterQuery = z.object({
	whose: unlessEmpty(z.enum(["mine", "chapter"])).meta({
		description: "The caller’s own, which is what a list shows where nothing is said, or the whole chapter’s.",
	}),
	group: unlessEmpty(id).meta({ description: "Those for this working group, to its members." }),
	state: unlessEmpty(z.enum(["open", ...endings])),
	...listQuery,
});

export const commitmentAnswer = z
	.object({
		id: z.string(),
		person: named,
		group: named.nullable(),
		meeting: z.string().nullable().meta({ description: "The id of the meeting in which it was said." }),
		text: z.string(),
		language: z.string(),
		state: z.enum(["open", ...endings]),
		learned: z.string(),
		due: z.string().nullable(),
		createdAt: instant,
		closedAt: instant.nullable(),
	})
	.meta({ id: "Commitment" });
export const commitmentsAnswer = listOf(commitmentAnswer);
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "CommitmentMade" });

export const commitmentOut = (row: CommitmentRead): z.input<typeof commitmentAnswer> => ({
	...row,
	meeting: row.meetingId,
	person: { id: row.personId, name: row.personName },
	group: namedOr(row.groupId, row.groupName),
});
