import * as z from "zod";
import { id, idOrNone, idsOf, optionalText, requiredText, unlessEmpty } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { named, namedOr } from "#web/named.ts";
import { cameOfAnswer, cameOfOut, openedWith } from "../cycle/contract.ts";
import { language } from "../practices/contract.ts";
import { askedWords } from "../requests/rules.ts";
import type { AnswerRead } from "./answer-store.ts";
import type { Helper } from "./fitting-rules.ts";
import type { Known } from "./fitting-store.ts";
import { longestAnswer, longestHelped, longestText, longestTitle } from "./rules.ts";
import type { QuestionRead } from "./store.ts";

/** The longest text takes up to nine bytes a character as a form sends it. */
export const questionBodyLimit = 160_000;

const words = {
	title: requiredText(longestTitle, "Please ask your question in a line."),
	text: optionalText(longestText),
	language,
};
/** The first step says only what it is about; what is known already is shown beside the second. */
export const newQuery = openedWith.extend({ title: z.string().max(longestTitle).default("") });
export const newForm = z.object({ id, ...words, group: idOrNone, from: unlessEmpty(id) }).transform(idsOf("group"));
export const newBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as question_ and 22 letters or digits." }),
		...words,
		group: idOrNone.meta({ description: "A working group that is asked; else the chapter." }),
		from: id.optional().meta({ description: "What it comes from: the id of a reflection, a trial …" }),
	})
	.transform(idsOf("group"))
	.meta({ id: "NewQuestion" });
export const changeForm = z.object(words);
export const changeBody = changeForm.meta({ id: "QuestionChange" });

const saysSomething = {
	of: ({ helpedBy, helped }: { helpedBy?: string | null; helped: string }): boolean =>
		Boolean(helpedBy) || helped !== "",
	else: { message: "Please say in a line what helped, or that nothing did.", path: ["helped"] },
};
export const closeForm = z
	.object({ helpedBy: optionalText(60), helped: optionalText(longestHelped) })
	.refine(saysSomething.of, saysSomething.else);
export const closeBody = z
	.object({
		helpedBy: id.nullable().default(null).meta({ description: "The answer that helped." }),
		helped: optionalText(longestHelped).meta({ description: "What helped, in the asker’s words." }),
	})
	.refine(saysSomething.of, saysSomething.else)
	.meta({ id: "QuestionClosing" });

const answerWords = { text: requiredText(longestAnswer, "Please write something first.") };
export const answerForm = z.object({ id, ...answerWords, practice: optionalText(60) });
export const answerChangeForm = z.object({ ...answerWords, practice: optionalText(60) });
const practice = id.nullable().default(null).meta({ description: "A practice that it points to." });
export const answerBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as answer_ and 22 letters or digits." }),
		...answerWords,
		practice,
	})
	.meta({ id: "NewAnswer" });
export const answerChangeBody = z.object({ ...answerWords, practice }).meta({ id: "AnswerChange" });

const states = ["open", "closed"] as const;
export const filterQuery = z.object({
	state: unlessEmpty(z.enum(states)).meta({ description: "Where nothing is said, the open ones come first." }),
	whose: unlessEmpty(z.enum(["mine"])).meta({ description: "Only the caller’s own." }),
	group: unlessEmpty(id).meta({ description: "Only those of this working group, to its members." }),
	...listQuery,
});
export const knownQuery = z.object({ title: z.string().max(longestTitle) });

const questionAnswer = z
	.object({
		id: z.string(),
		asker: named,
		group: named.nullable(),
		title: z.string(),
		text: z.string(),
		language: z.string(),
		state: z.enum(states),
		helpedBy: z.string().nullable(),
		helped: z.string(),
		answeredBy: z.array(z.string()).meta({ description: "Who has answered, by name." }),
		createdAt: instant,
		updatedAt: instant,
		closedAt: instant.nullable(),
	})
	.meta({ id: "Question" });
export const questionsAnswer = listOf(questionAnswer);
const answerAnswer = z
	.object({
		id: z.string(),
		person: named,
		text: z.string(),
		practice: z.object({ id: z.string(), title: z.string() }).nullable(),
		createdAt: instant,
		updatedAt: instant,
		thankedBy: z.array(z.string()).meta({ description: "Who thanked for it, by name." }),
		cameOf: z.array(cameOfAnswer).meta({ description: "What came of it, as far as the caller may read it." }),
	})
	.meta({ id: "Answer" });
export const questionPageAnswer = questionAnswer
	.extend({ answers: z.array(answerAnswer) })
	.meta({ id: "QuestionWithAnswers" });
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "QuestionMade" });
export const helpersAnswer = z.object({
	items: z.array(
		named.extend({
			reasons: z.array(z.string()),
			asked: z.string().meta({ description: "How often they were asked lately, in words." }),
		}),
	),
});
export const knownAnswer = z.object({
	items: z.array(
		z.object({ id: z.string(), kind: z.string(), title: z.string(), href: z.string(), helped: z.string() }),
	),
});

export const questionOut = (row: QuestionRead): z.input<typeof questionAnswer> => ({
	...row,
	asker: { id: row.askerId, name: row.askerName },
	group: namedOr(row.groupId, row.groupName),
	answeredBy: [...row.answeredBy],
});

export const answerOut = (row: AnswerRead): z.input<typeof answerAnswer> => ({
	...row,
	person: { id: row.personId, name: row.personName },
	thankedBy: [...row.thankedBy],
	cameOf: row.cameOf.map(cameOfOut),
	practice: row.practiceId ? { id: row.practiceId, title: row.practiceTitle ?? "" } : null,
});

export const helperOut = ({ id, name, reasons, asked }: Helper) => ({
	id,
	name,
	reasons: [...reasons],
	asked: askedWords(asked),
});

export const knownOut = ({ id, kind, title, href, helped }: Known) => ({ id, kind, title, href, helped });
