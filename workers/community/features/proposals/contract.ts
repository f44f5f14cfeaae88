import * as z from "zod";
import { id, oneOf, optionalText, requiredText, several, unlessEmpty, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { comparisonAnswer } from "../practices/answers.ts";
import { practiceBodyLimit, textFields } from "../practices/contract.ts";
import { longestTitle, statuses } from "../practices/rules.ts";
import { longestAnswer, longestReason, proposable } from "./rules.ts";
import type { ProposalRead } from "./store.ts";

/** As many words as a practice has. */
export const proposalBodyLimit = practiceBodyLimit;

const words = {
	title: requiredText(longestTitle, "Please give it a title."),
	status: oneOf(statuses, "Please say what came of it."),
	...textFields,
	reason: requiredText(longestReason, "Please say in a sentence what you learned that makes it better."),
};

export const proposeForm = z.object({ id, ...words, base: wholeNumber(1), from: optionalText(60) });

const whole = "Text fields that are left out are proposed to be empty: send those that stay as they are, too.";
export const proposeBody = z
	.object({
		id: id.optional().meta({
			description: "Made by the caller as proposal_ and 22 letters or digits; sent twice, one proposal is made.",
		}),
		...words,
		base: z.number().int().min(1).meta({ description: "The version of the practice that was read." }),
		from: id.optional().meta({ description: "What was learned: the id of a trial, a reflection, a study …" }),
	})
	.meta({ id: "NewPracticeProposal", description: whole });

const decision = oneOf(["merged", "declined"], "Please say whether you take it in.");
const taken = z.enum(proposable);

export const decideForm = z.object({
	decision,
	answer: optionalText(longestAnswer),
	base: wholeNumber(1),
	take: several(taken, proposable.length),
});
export const decideBody = z
	.object({
		decision,
		answer: optionalText(longestAnswer),
		base: z
			.number()
			.int()
			.min(1)
			.meta({ description: "The practice’s version that was read; 409 when it isn’t the latest." }),
		take: z.array(taken).max(proposable.length).optional().meta({
			description: "The fields to take in; left out: all but those that were written anew since the proposal was made.",
		}),
	})
	.meta({ id: "ProposalDecision" });

export const chooseQuery = z.object({ from: id.default(""), q: z.string().max(200).default("") });
export const ownQuery = z.object({
	whose: unlessEmpty(z.enum(["mine", "waiting"])).meta({
		description: "The caller’s own, or (if left out) those that wait for the caller’s word.",
	}),
	...listQuery,
});

const proposalAnswer = z
	.object({
		id: z.string(),
		practice: z.object({ id: z.string(), title: z.string() }),
		base: z.number().int().meta({ description: "The version of the practice that its author read." }),
		changes: z.partialRecord(taken, z.string()),
		reason: z.string(),
		author: named,
		state: z.enum(["open", "merged", "declined", "withdrawn"]),
		answer: z.string(),
		decidedBy: named.nullable(),
		decidedAt: instant.nullable(),
		createdAt: instant,
	})
	.meta({ id: "PracticeProposal" });
export const proposalsAnswer = listOf(proposalAnswer);
export const proposedAnswer = z.object({ id: z.string() }).meta({ id: "PracticeProposed" });

export const proposalPageAnswer = z
	.object({
		proposal: proposalAnswer,
		latest: z.number().int().meta({ description: "The practice’s version now: the base of a decision." }),
		comparison: comparisonAnswer,
		clashing: z.array(taken).meta({ description: "Fields that were written anew since; taken in only by name." }),
	})
	.meta({ id: "PracticeProposalCompared" });

export const proposalOut = (row: ProposalRead): z.input<typeof proposalAnswer> => ({
	...row,
	practice: { id: row.practiceId, title: row.practiceTitle },
	base: row.basedOn,
	author: { id: row.authorId, name: row.authorName },
	decidedBy: row.decidedById === null ? null : { id: row.decidedById, name: row.decidedByName },
});
