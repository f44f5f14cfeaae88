import * as z from "zod";
import { calendarDay, id, idOrNone, idsOf, oneOf, optionalText, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant, sentInstant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { language } from "../practices/contract.ts";
import {
	dayOf,
	isOverdue,
	longestAnswer,
	longestAsked,
	longestName,
	longestReport,
	longestTitle,
	longestVoice,
	longestWhy,
	stances,
	standingDissents,
	states,
} from "./rules.ts";
import { type ConsultationRead, listStates, type VoiceRead } from "./store.ts";

const asked = {
	title: requiredText(longestTitle, "Please say in a line what you ask."),
	text: requiredText(longestAsked, "Please say what the others need to know to answer."),
	onBehalfOf: optionalText(longestName).meta({ description: "Somebody outside for whom it is asked." }),
	language,
	openUntil: calendarDay.meta({ description: "The day until which voices are heard, as YYYY-MM-DD." }),
	reportDue: calendarDay.meta({ description: "The day by which the caller says what was done with the answer." }),
	group: idOrNone.meta({ description: "A working group or space that is asked; left out for the chapter." }),
};
export const newForm = z.object({ id, ...asked, from: unlessEmpty(id) }).transform(idsOf("group"));
export const newBody = z
	.object({
		id: id.optional().meta({
			description: "Made by the caller as consultation_ and 22 letters or digits; sent twice, one is made.",
		}),
		...asked,
		from: id.optional().meta({ description: "What it comes from: the id of a topic, a meeting …" }),
	})
	.transform(idsOf("group"))
	.meta({ id: "NewConsultation" });

export const voiceForm = z.object({ text: requiredText(longestVoice, "Please say what you think.") });
export const voiceBody = voiceForm.meta({ id: "ConsultationVoiceGiven" });

const answerText = requiredText(longestAnswer, "Please write down the answer.");
const base = unlessEmpty(sentInstant);
export const answerForm = z
	.object({ text: answerText, base })
	.transform(({ text, base: read }) => ({ text, base: read ?? null }));
export const answerBody = z
	.object({
		text: answerText,
		base: base.meta({ description: "`answeredAt` of the answer that the caller read; left out for the first." }),
	})
	.transform(({ text, base: read }) => ({ text, base: read ?? null }))
	.meta({ id: "ConsultationAnswer" });

const of = sentInstant.meta({ description: "`answeredAt` of the answer that the caller read." });
export const stanceForm = z.object({ says: oneOf(stances), why: optionalText(longestWhy), of });
export const stanceBody = stanceForm.meta({ id: "ConsultationStance" });
export const publishForm = z.object({ of });
export const publishBody = publishForm.meta({ id: "ConsultationPublishing" });

const told = {
	done: requiredText(longestReport, "Please say what was done with the answer, also if it was nothing."),
	notDone: requiredText(longestReport, "Please say what was not done, and why. If nothing was left out, say that."),
};
export const reportForm = z.object(told);
export const reportBody = reportForm.meta({ id: "ConsultationReport" });
export const withdrawForm = z.object({
	word: requiredText(longestWhy, "Please say why: the others gave it their thought."),
});
export const withdrawBody = withdrawForm.meta({ id: "ConsultationWithdrawal" });

export const filterQuery = z.object({
	state: unlessEmpty(z.enum(listStates)).meta({
		description:
			"open: those in which the community is heard, which is what a list shows where nothing is said; answered: those of which nobody has said yet what was done.",
	}),
	group: unlessEmpty(z.string().max(60)).meta({ description: "Only those of this group, to its members." }),
	...listQuery,
});
export const pageQuery = z.object(listQuery);

export const consultationAnswer = z
	.object({
		id: z.string(),
		sponsor: named,
		onBehalfOf: z.string(),
		group: named.nullable(),
		title: z.string(),
		text: z.string(),
		language: z.string(),
		state: z.enum(states),
		openUntil: z.string().meta({ description: "The day until which voices are heard." }),
		reportDue: z.string().meta({ description: "The day by which it is told what was done." }),
		overdue: z.boolean().meta({ description: "Whether that day is over and nobody has said what was done." }),
		answer: z.string().meta({ description: "The one answer; still being agreed while the state is drafted." }),
		answeredBy: named.nullable(),
		answeredAt: instant.nullable(),
		dissent: z
			.array(z.object({ person: named, why: z.string() }))
			.meta({ description: "Who doesn't agree with the answer, and why. It is never given without." }),
		publishedAt: instant.nullable().meta({
			description: "When the answer was published. Null before that, and where it was published before this was kept.",
		}),
		done: z.string().meta({ description: "What was done with the answer." }),
		notDone: z.string().meta({ description: "What was not done, and why." }),
		withdrawn: z.string().meta({ description: "Why it is not asked any more." }),
		reportedAt: instant.nullable(),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "Consultation" });
export const consultationsAnswer = listOf(consultationAnswer);
export const voiceAnswer = z
	.object({
		id: z.string(),
		person: named,
		kind: z.enum(["voice", ...stances]).meta({ description: "A voice, or whether the answer is theirs." }),
		text: z.string(),
		hidden: z.boolean().meta({ description: "Hidden by a steward: it counts for nothing, and few read it." }),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "ConsultationVoice" });
export const voicesAnswer = listOf(voiceAnswer);
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "ConsultationMade" });

export const consultationOut = (row: ConsultationRead, now: number): z.input<typeof consultationAnswer> => ({
	...row,
	withdrawn: row.word,
	sponsor: { id: row.sponsorId, name: row.sponsorName },
	group: namedOr(row.groupId, row.groupName),
	answeredBy: namedOr(row.answeredBy, row.answeredByName),
	overdue: isOverdue(row, dayOf(now)),
	dissent: standingDissents(row).map(({ id: personId, name, text }) => ({ person: { id: personId, name }, why: text })),
});
export const voiceOut = (row: VoiceRead): z.input<typeof voiceAnswer> => ({
	...row,
	hidden: row.hidden === 1,
	person: { id: row.personId, name: row.personName },
});
