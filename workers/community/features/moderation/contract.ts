import * as z from "zod";
import { oneOf, optionalText, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import type { ReportListed } from "./report-store.ts";
import { acts, longestReason, spans } from "./rules.ts";
import type { Decision, OwnDecision } from "./store.ts";

/** An id of this site, or the address of a record of another chapter. */
const anyId = z.string().min(1, "Please say what it is about.").max(500);
const formId = z.string().max(60);
const reason = requiredText(longestReason, "Please say why, in words that its author can do something with.");
const reasonToThem = requiredText(longestReason, "Please say why, in words that they can do something with.");
const word = optionalText(longestReason);

export const aboutQuery = z.object({ about: z.string().max(500).default("") });
export const idQuery = z.object({ id: z.string().max(500).default("") });
export const personQuery = z.object({ person: formId.default("") });

export const reportForm = z.object({
	id: formId,
	about: anyId,
	reason: requiredText(longestReason, "Please say what is wrong with it."),
});
export const reportBody = reportForm
	.extend({ id: formId.optional().meta({ description: "Made by the caller as report_ and 22 letters or digits." }) })
	.meta({ id: "NewReport" });

export const decisionForm = z.object({ about: anyId, act: oneOf(["hide", "show"]), reason, word });
export const removalForm = z.object({ about: anyId, reason, word });
export const decisionBody = decisionForm.extend({ act: oneOf(["hide", "show", "remove"]) }).meta({ id: "NewDecision" });
export const dismissForm = z.object({
	about: anyId,
	word: requiredText(longestReason, "Please tell whoever reported it why it stays."),
});
export const dismissBody = dismissForm.meta({ id: "ReportsDismissed" });

export const suspendForm = z.object({ person: formId, span: oneOf(spans), reason: reasonToThem, word });
export const suspendBody = z
	.object({
		reason: reasonToThem,
		until: z.iso
			.datetime({ offset: true })
			.nullish()
			.transform((text) => (text ? Date.parse(text) : null))
			.meta({ description: "Until when; left out for without end." }),
		word,
	})
	.meta({ id: "Suspension" });
export const restoreForm = z.object({ person: formId, reason: reasonToThem });
export const restoreBody = z.object({ reason: reasonToThem }).meta({ id: "Restoration" });

export const answerForm = z.object({ text: requiredText(longestReason, "Please write your answer.") });
export const answerBody = answerForm.meta({ id: "DecisionAnswer" });

export const logQuery = z.object({
	act: unlessEmpty(z.enum(acts)),
	about: unlessEmpty(anyId),
	person: unlessEmpty(formId),
	...listQuery,
});
export const deskQuery = z.object({ act: unlessEmpty(z.enum(acts)), ...listQuery });
export const reportsQuery = z.object({ state: unlessEmpty(z.enum(["open", "acted", "dismissed"])), ...listQuery });
export const pageQuery = z.object(listQuery);

const reportAnswer = z
	.object({
		id: z.string(),
		about: z.string(),
		kind: z.string(),
		title: z.string().meta({ description: "Empty where it is gone, or the caller can’t read it." }),
		author: named.nullable().meta({ description: "Whose it is, where the caller reads it." }),
		group: named.nullable(),
		reason: z.string(),
		state: z.enum(["open", "acted", "dismissed"]),
		word: z.string(),
		at: instant,
		decidedAt: instant.nullable(),
	})
	.meta({ id: "OwnReport" });
export const reportListAnswer = listOf(reportAnswer);
/** Who reported something is told to stewards alone. */
export const reportForStewards = listOf(
	reportAnswer.extend({ reporter: named.nullable() }).meta({ id: "ReportForStewards" }),
);

export const reportOut = (read: ReportListed) => ({
	id: read.id,
	about: read.aboutId,
	kind: read.kind,
	title: read.about?.title ?? "",
	author: read.authorName && read.authorId !== null ? { id: read.authorId, name: read.authorName } : null,
	group: read.groupId === null ? null : { id: read.groupId, name: read.groupName ?? "" },
	reason: read.reason,
	state: read.state,
	word: read.word,
	at: read.createdAt,
	decidedAt: read.decidedAt,
});
export const reportForStewardsOut = (read: ReportListed) => ({
	...reportOut(read),
	reporter: read.reporterId === "" ? null : { id: read.reporterId, name: read.reporterName },
});

const decisionAnswer = z
	.object({
		id: z.string(),
		act: z.enum(acts),
		about: z.string(),
		kind: z.string(),
		title: z.string().meta({ description: "Empty once it was removed, and of what lies in a group." }),
		person: named.nullable(),
		reason: z.string(),
		by: named.nullable().meta({ description: "Null where time did it." }),
		until: instant.nullable(),
		answer: z.string(),
		answeredAt: instant.nullable(),
		at: instant,
	})
	.meta({ id: "ModerationDecision" });
export const logAnswer = listOf(decisionAnswer);

export const decisionOut = (read: Decision | OwnDecision) => ({
	id: read.id,
	act: read.act,
	about: read.aboutId,
	kind: read.kind,
	title: "about" in read ? (read.about?.title ?? "") : read.title,
	person: read.personId === null ? null : { id: read.personId, name: read.personName ?? "" },
	reason: read.reason,
	by: read.byId === "" ? null : { id: read.byId, name: read.byName },
	until: read.until,
	answer: read.answer,
	answeredAt: read.answeredAt,
	at: read.createdAt,
});

export const madeAnswer = z.object({ id: z.string() }).meta({ id: "ModerationDone" });
