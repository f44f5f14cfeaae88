import * as z from "zod";
import { id, oneOf, optionalText, requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { language } from "../practices/contract.ts";
import { longestText, longestTitle, releaseStates } from "./rules.ts";
import type { Asked, ReleaseRead } from "./store.ts";

const words = {
	title: requiredText(longestTitle, "Please say in a line what it is about."),
	text: requiredText(longestText, "Please write down the exact words that everyone would read."),
	language,
};
const from = id.meta({
	description: "What the words come from: the id of a meeting, a peer assist or a conversation.",
});

export const openedFrom = z.object({ from: optionalText(60) });
export const newForm = z.object({ id, from, ...words });
export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as release_ and 22 letters or digits." }),
		from,
		...words,
	})
	.meta({ id: "NewRelease" });

const answers = ["yes", "no"] as const;
export const answerForm = z.object({ answer: oneOf(answers, "Please say yes or no.") });
export const answerBody = answerForm.meta({ id: "ReleaseAnswer" });
export const releasesQuery = z.object(listQuery);

const listed = z
	.object({
		id: z.string(),
		source: z.string().meta({ description: "The id of what the words come from." }),
		title: z.string(),
		text: z.string().meta({ description: "The exact words; empty once they were let be." }),
		language: z.string(),
		state: z.enum(releaseStates),
		by: named,
		mine: z.enum(["asked", "yes", "no"]).nullable().meta({ description: "The caller's answer; null for who asks." }),
		result: z.string().nullable().meta({ description: "The reflection that carries the words on." }),
		createdAt: instant,
	})
	.meta({ id: "Release" });
export const releasesAnswer = listOf(listed);
export const releaseAnswer = listed
	.extend({ asked: z.array(named.extend({ answer: z.enum(["asked", "yes", "no"]) })) })
	.meta({ id: "ReleaseWithAnswers" });
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "ReleaseMade" });

export const releaseOut = ({ sourceId, askedBy, byName, resultId, ...row }: ReleaseRead) => ({
	...row,
	source: sourceId,
	by: { id: askedBy, name: byName },
	result: resultId,
});

/** Who hasn't asked sees of the others only that they are asked: a no is between two people. */
export const askedOut = (asked: readonly Asked[], asks: boolean) =>
	asked.map(({ answer, ...one }) => ({ ...one, answer: asks || answer === "asked" ? answer : ("asked" as const) }));
