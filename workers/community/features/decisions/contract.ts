import * as z from "zod";
import {
	calendarDay,
	dayOrNone,
	id,
	idOrNone,
	idsOf,
	oneOf,
	optionalText,
	requiredText,
	unlessEmpty,
	wholeNumber,
} from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { language } from "../practices/contract.ts";
import type { Comparison } from "./compare.ts";
import {
	entryKinds,
	longestEntry,
	longestProposal,
	longestTitle,
	longestWord,
	mostEntries,
	mostVersions,
	phases,
	saidKinds,
	sayings,
} from "./rules.ts";
import { type DecisionRead, type EntryRead, listStates, type VoiceRead } from "./store.ts";
import type { VersionRead } from "./version-store.ts";

const untilDay = dayOrNone.meta({ description: "The day until which the phase is meant to last, as YYYY-MM-DD." });
const version = wholeNumber(1, mostVersions).meta({ description: "The version that the caller read." });

const proposed = {
	title: requiredText(longestTitle, "Please say in a line what is to be decided."),
	text: requiredText(longestProposal, "Please write down what you propose."),
	language,
	until: untilDay,
	group: idOrNone.meta({ description: "A working group or space that decides; left out for the chapter." }),
};
export const newForm = z.object({ id, ...proposed, from: unlessEmpty(id) }).transform(idsOf("group"));
export const newBody = z
	.object({
		id: id.optional().meta({
			description: "Made by the caller as decision_ and 22 letters or digits; sent twice, one is made.",
		}),
		...proposed,
		from: id.optional().meta({ description: "What it comes from: the id of a topic, a meeting, an older decision …" }),
	})
	.transform(idsOf("group"))
	.meta({ id: "NewDecision" });

const move = {
	from: oneOf(phases).meta({ description: "The phase that the caller saw: of two who move it at once, one is told." }),
	until: untilDay,
};
export const moveForm = z.object(move);
export const moveBody = moveForm.meta({ id: "DecisionMove" });

const entry = {
	kind: oneOf(entryKinds, "Please say what it is."),
	// What an empty one is told depends on what it was to be: the rules say so.
	text: optionalText(longestEntry),
	version,
	replyTo: idOrNone.meta({ description: "The question that an answer answers." }),
};
export const entryForm = z.object({ id, ...entry });
export const entryBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as entry_ and 22 letters or digits." }),
		...entry,
	})
	.meta({ id: "NewDecisionEntry" });

export const wordForm = z.object({ word: optionalText(longestWord) });
export const wordBody = wordForm.meta({ id: "DecisionWord" });

export const voiceForm = z.object({ version, says: oneOf(sayings) });
export const voiceBody = voiceForm.meta({ id: "DecisionVoiceGiven" });

const how = requiredText(longestWord, "Please say how it is taken in.");
const taken = z.object({ objection: id, how });
const rewritten = {
	base: version,
	text: requiredText(longestProposal, "Please write down what you propose now."),
	reason: requiredText(longestWord, "Please say in a line what is different, and why."),
	until: untilDay,
};
const many = z.preprocess(
	(value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
	z
		.array(
			z
				.string()
				.trim()
				.max(longestWord, `Please keep each under ${longestWord.toLocaleString("en")} characters.`),
		)
		.max(mostEntries),
);
/** A form has a pair of fields for each open objection; what is left empty isn't taken in. */
export const versionForm = z
	.object({ ...rewritten, objection: many, how: many })
	.transform(({ objection, how: words, ...rest }) => ({
		...rest,
		takenIn: objection.flatMap((one, i) => (words[i] ? [{ objection: one, how: words[i] }] : [])),
	}));
export const versionBody = z
	.object({
		...rewritten,
		takenIn: z
			.array(taken)
			.max(mostEntries)
			.default([])
			.meta({ description: "Which open objections this version takes in, and how." }),
	})
	.meta({ id: "NewDecisionVersion" });

const decided = {
	version,
	word: optionalText(longestWord),
	reviewOn: calendarDay.meta({ description: "The day on which it is looked at again, as YYYY-MM-DD." }),
};
export const decideForm = z.object(decided);
export const decideBody = decideForm.meta({ id: "DecisionTaken" });

const kept = {
	text: requiredText(longestWord, "Please say in a line why it is kept."),
	reviewOn: calendarDay.meta({ description: "The day on which it is looked at again, as YYYY-MM-DD." }),
};
export const keepForm = z.object({ id, ...kept });
export const keepBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as entry_ and 22 letters or digits." }),
		...kept,
	})
	.meta({ id: "DecisionKept" });

export const filterQuery = z.object({
	state: unlessEmpty(z.enum(listStates)).meta({
		description:
			"open: those under way, which is what a list shows where nothing is said; review: decided and soon to be looked at again.",
	}),
	group: unlessEmpty(z.string().max(60)).meta({ description: "Only those of this group, to its members." }),
	...listQuery,
});
export const pageQuery = z.object(listQuery);
export const compareQuery = z.object({ from: wholeNumber(1, mostVersions), to: wholeNumber(1, mostVersions) });

const calendarDayOrNone = z.string().nullable();
export const decisionAnswer = z
	.object({
		id: z.string(),
		proposer: named,
		group: named.nullable(),
		title: z.string(),
		text: z.string().meta({ description: "The proposal as its latest version reads." }),
		version: z.number().int(),
		language: z.string(),
		phase: z.enum(phases),
		phaseSince: instant,
		phaseUntil: calendarDayOrNone.meta({ description: "The day until which the phase is meant to last." }),
		word: z.string().meta({ description: "The word with which it was decided or withdrawn." }),
		decidedAt: instant.nullable(),
		reviewOn: calendarDayOrNone.meta({ description: "The day on which it is looked at again." }),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "Decision" });
export const decisionsAnswer = listOf(decisionAnswer);
export const entryAnswer = z
	.object({
		id: z.string(),
		version: z.number().int().meta({ description: "The version on which it was said." }),
		person: named,
		kind: z.enum(saidKinds).meta({ description: "kept: it was looked at again, and goes on holding." }),
		replyTo: z.string().nullable(),
		text: z.string(),
		state: z
			.enum(["open", "integrated", "withdrawn"])
			.meta({ description: "Of an objection: integrated when a version took it in." }),
		word: z.string().meta({ description: "How an objection was taken in, or the word with which it was withdrawn." }),
		hidden: z.boolean().meta({ description: "Hidden by a steward: it acts no more, and few read it." }),
		reviewOn: calendarDayOrNone.meta({ description: "The day on which a decision that was kept is looked at again." }),
		createdAt: instant,
	})
	.meta({ id: "DecisionEntry" });
export const entriesAnswer = listOf(entryAnswer);
export const voicesAnswer = z
	.object({
		items: z.array(z.object({ person: named, version: z.number().int(), says: z.enum(sayings), createdAt: instant })),
	})
	.meta({ id: "DecisionVoices" });
export const versionAnswer = z
	.object({ version: z.number().int(), text: z.string(), reason: z.string(), author: named, createdAt: instant })
	.meta({ id: "DecisionVersion" });
export const versionsAnswer = listOf(versionAnswer);
export const comparisonAnswer = z
	.object({
		words: z.array(z.string()),
		pieces: z.array(z.object({ value: z.string(), added: z.boolean().optional(), removed: z.boolean().optional() })),
	})
	.meta({ id: "DecisionComparison" });
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "DecisionMade" });
export const entryMade = z.object({ id: z.string() }).meta({ id: "DecisionEntryMade" });

export const decisionOut = (row: DecisionRead): z.input<typeof decisionAnswer> => ({
	...row,
	proposer: { id: row.proposerId, name: row.proposerName },
	group: namedOr(row.groupId, row.groupName),
});
export const entryOut = (row: EntryRead): z.input<typeof entryAnswer> => ({
	...row,
	hidden: row.hidden === 1,
	person: { id: row.personId, name: row.personName },
});
export const voiceOut = (row: VoiceRead) => ({ ...row, person: { id: row.personId, name: row.personName } });
export const versionOut = (row: VersionRead): z.input<typeof versionAnswer> => ({
	...row,
	author: { id: row.authorId, name: row.authorName },
});
export const comparisonOut = ({ words, pieces }: Comparison): z.input<typeof comparisonAnswer> => ({
	words: [...words],
	pieces: [...pieces],
});
