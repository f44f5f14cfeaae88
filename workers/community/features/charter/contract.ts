import * as z from "zod";
import {
	calendarDay,
	dayOrNone,
	id,
	oneOf,
	optionalText,
	requiredText,
	unlessEmpty,
	wholeNumber,
} from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import type { CharterComparison } from "./compare.ts";
import type { Proposal, ProposalInList, ProposalRead } from "./proposal-store.ts";
import { applied, type CharterText, dayOf, isDue, longestPart, longestReason, parts, proposalStates } from "./rules.ts";
import type { Agreement, Aimed, Charter, VersionInList } from "./store.ts";

/** Four parts of 8,000 characters: up to nine bytes each as a form sends them. */
export const charterBodyLimit = 320_000;

const words = {
	domain: optionalText(longestPart),
	aspirations: optionalText(longestPart),
	groundRules: optionalText(longestPart),
	questions: optionalText(longestPart),
};
const reason = requiredText(longestReason, "Please say why.");
const word = requiredText(longestReason, "Please answer with a word.");
const version = wholeNumber(1);

export const draftForm = z.object({ ...words, reason, reviewOn: dayOrNone });
export const draftBody = z.object({ ...words, reason, reviewOn: dayOrNone }).meta({ id: "NewCharter" });

export const proposalForm = z.object({ ...words, id, base: version, reason });
export const proposalBody = z
	.object({
		...words,
		id: id.optional().meta({
			description: "Made by the caller as proposal_ and 22 letters or digits; sent twice, one proposal is made.",
		}),
		base: version.meta({ description: "The version of the charter that the change is made on." }),
		reason,
	})
	.meta({ id: "NewCharterProposal" });

const decision = oneOf(["adopt", "decline"], "Please say whether to adopt it.");
export const decisionForm = z.object({ decision, word, latest: version, reviewOn: dayOrNone });
export const decisionBody = z
	.object({
		decision,
		word,
		latest: version.meta({
			description: "The charter's latest version as the caller saw it; 409 when it has changed.",
		}),
		reviewOn: dayOrNone,
	})
	.meta({ id: "CharterDecision" });

export const reviewForm = z.object({ reviewOn: dayOrNone });
export const reviewBody = z.object({ reviewOn: calendarDay.nullable() }).meta({ id: "CharterReview" });
export const agreeBody = z.object({ rulesVersion: version }).meta({ id: "RulesAgreement" });

export const compareQuery = z.object({ from: version, to: version });
export const versionParams = z.object({ version });
export const fromQuery = z.object({ from: unlessEmpty(id) });
export const proposalsQuery = z.object({ state: unlessEmpty(z.enum(proposalStates)), ...listQuery });

const texts = {
	domain: z.string(),
	aspirations: z.string(),
	groundRules: z.string(),
	questions: z.string(),
};

const charter = z
	.object({
		...texts,
		version: z.number().int(),
		rulesVersion: z.number().int().meta({ description: "The version in which the ground rules last changed." }),
		reason: z.string(),
		author: named,
		reviewOn: z.string().nullable(),
		createdAt: instant,
	})
	.meta({ id: "CharterVersion" });
export const versionAnswer = charter;

export const charterOut = ({ authorId, authorName, ...row }: Charter): z.input<typeof charter> => ({
	...row,
	author: { id: authorId, name: authorName },
});

export const charterAnswer = z
	.object({
		...charter.shape,
		due: z.boolean().meta({ description: "Whether the day has come to look at it again." }),
		agreed: z
			.object({ rulesVersion: z.number().int(), agreedAt: instant })
			.nullable()
			.meta({ description: "The ground rules that the caller agreed to last." }),
		aims: z
			.array(z.object({ id: z.string(), title: z.string() }))
			.meta({ description: "What the chapter wants to achieve; each is read in full at /api/aims/:id." }),
	})
	.meta({ id: "Charter" });

type Current = {
	readonly charter: Charter;
	readonly agreed: Agreement | undefined;
	readonly aims: readonly Aimed[];
};

export const currentOut = ({ charter, agreed, aims }: Current, now: number): z.input<typeof charterAnswer> => ({
	...charterOut(charter),
	due: isDue(charter.reviewOn, dayOf(now)),
	agreed: agreed ?? null,
	aims: [...aims],
});

export const versionsAnswer = listOf(
	charter.pick({ version: true, reason: true, author: true, createdAt: true }).meta({ id: "CharterVersionInList" }),
);
export const versionOut = ({ authorId, authorName, ...row }: VersionInList) => ({
	...row,
	author: { id: authorId, name: authorName },
});

const changed = z.array(
	z.object({
		part: z.enum(parts),
		label: z.string(),
		pieces: z.array(z.object({ value: z.string(), added: z.boolean().optional(), removed: z.boolean().optional() })),
	}),
);
export const comparisonAnswer = z
	.object({ words: z.array(z.string()), parts: changed })
	.meta({ id: "CharterComparison" });
export const comparisonOut = ({ words: told, parts: fields }: CharterComparison): z.input<typeof comparisonAnswer> => ({
	words: [...told],
	parts: fields.map((one) => ({ ...one, pieces: [...one.pieces] })),
});

const proposalInList = z
	.object({
		id: z.string(),
		base: z.number().int().meta({ description: "The version of the charter that its author read." }),
		reason: z.string(),
		author: named,
		state: z.enum(proposalStates),
		createdAt: instant,
	})
	.meta({ id: "CharterProposalInList" });
export const proposalsAnswer = listOf(proposalInList);

export const listedOut = ({
	authorId,
	authorName,
	basedOn,
	...row
}: ProposalInList): z.input<typeof proposalInList> => ({
	...row,
	base: basedOn,
	author: { id: authorId, name: authorName },
});

export const proposalAnswer = z
	.object({
		...proposalInList.shape,
		...texts,
		latest: z.number().int().meta({ description: "The charter's latest version; `base` is older where it changed." }),
		clashing: z
			.array(z.enum(parts))
			.meta({ description: "Parts that were rewritten since, so that it can't be adopted." }),
		decision: z.object({ by: named, word: z.string(), at: instant }).nullable(),
	})
	.meta({ id: "CharterProposal" });

const decisionOut = ({ decidedBy, decidedByName, decidedAt, answer }: Proposal) =>
	decidedBy === null || decidedAt === null
		? null
		: { by: { id: decidedBy, name: decidedByName }, word: answer, at: decidedAt };

export const proposalOut = ({ proposal, base, now }: ProposalRead): z.input<typeof proposalAnswer> => ({
	...(proposal satisfies CharterText),
	...listedOut(proposal),
	latest: now.version,
	clashing: proposal.state === "open" ? [...applied(base, proposal, now).clashing] : [],
	decision: decisionOut(proposal),
});

export const madeAnswer = z.object({ id: z.string() }).meta({ id: "CharterProposalMade" });
export const writtenAnswer = z.object({ version: z.number().int() }).meta({ id: "CharterWritten" });
export const unansweredAnswer = listOf(named);
