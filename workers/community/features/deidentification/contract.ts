import * as z from "zod";
import { id, oneOf, optionalText, requiredText, wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { longestWords, type MarkedWords, markedWords, mostMarked, replaced, whats } from "./rules.ts";
import type { WorkLine, WorkRead } from "./store.ts";

const longestWord = 2_000;

export const beginQuery = z.object({ from: optionalText(60), ...listQuery });
export const beginForm = z.object({ id, from: requiredText(60, "Please open this from what you want to tell on.") });
export const beginBody = z
	.object({
		id: id.optional().meta({ description: "Made by the caller as deidentification_ and 22 letters or digits." }),
		from: id.meta({ description: "The caller’s own reflection, reported trial, or practice." }),
	})
	.meta({ id: "NewDeidentification" });

const base = z.number().int().meta({ description: "`updatedAt` in milliseconds as it was read; 409 when it went on." });
const baseField = wholeNumber(0, Number.MAX_SAFE_INTEGER);

const choice = z.object({
	words: z.string().trim().min(1).max(longestWords),
	what: z.enum(whats),
	instead: z.string().trim().min(1, "Please say what stands there instead.").max(longestWords),
});

/** A form's rows of three fields each: rows that are left as they are, or are empty, say nothing. */
const rowsOf = (body: unknown): unknown => {
	const fields = body as Record<string, unknown>;
	const rows = Array.from({ length: mostMarked }, (_, i) => ({
		words: String(fields[`words${i}`] ?? "").trim(),
		what: String(fields[`what${i}`] ?? ""),
		instead: String(fields[`instead${i}`] ?? "").trim(),
	}));
	return { base: fields.base, choices: rows.filter(({ words, what }) => words !== "" && what !== "leave") };
};
export const markForm = z.preprocess(rowsOf, z.object({ base: baseField, choices: z.array(choice).max(mostMarked) }));
export const markBody = z
	.object({ base, choices: z.array(choice).max(mostMarked) })
	.meta({ id: "DeidentificationMarks" });

export const askForm = z.object({ base: baseField, reader: requiredText(60, "Please choose somebody.") });
export const askBody = z.object({ base, reader: id }).meta({ id: "DeidentificationReader" });

const answers = ["approve", "return", "decline"] as const;
export const answerForm = z.object({ base: baseField, answer: oneOf(answers), word: optionalText(longestWord) });
export const answerBody = z
	.object({ base, answer: z.enum(answers), word: z.string().max(longestWord).default("") })
	.meta({ id: "DeidentificationAnswer" });

export const tellForm = z.object({ base: baseField, reach: z.enum(["chapter", "further"]).default("chapter") });
export const tellBody = z.object({ base }).meta({ id: "DeidentificationTelling" });
export const dropForm = z.object({});

export const begunAnswer = z.object({ id: z.string() }).meta({ id: "DeidentificationSaved" });
export const madeAnswer = z
	.object({ id: z.string(), kind: z.enum(["reflection", "practice"]) })
	.meta({ id: "DeidentificationResult" });

const state = z.enum(["marking", "asked", "approved", "returned", "shared"]);
const lineAnswer = z
	.object({
		id: z.string(),
		state,
		source: z.object({ id: z.string(), kind: z.string(), title: z.string() }),
		author: z.string(),
		reader: z.string(),
		createdAt: instant,
		updatedAt: instant,
	})
	.meta({ id: "DeidentificationLine" });
export const linesAnswer = listOf(lineAnswer).extend({ asked: z.array(lineAnswer) });
export const lineOut = (row: WorkLine): z.input<typeof lineAnswer> => ({
	...row,
	author: row.authorName,
	reader: row.readerName,
});

export const workAnswer = z
	.object({
		id: z.string(),
		state,
		base: z.number().int(),
		source: z.object({ id: z.string(), kind: z.string(), language: z.string() }),
		changedSince: z.boolean().meta({ description: "The source has other words than those that were marked." }),
		marked: z.array(z.object({ words: z.string(), what: z.enum(whats), instead: z.string() })),
		reads: z
			.array(z.object({ field: z.string(), text: z.string() }))
			.meta({ description: "The texts as they will read." }),
		reader: z.string().nullable(),
		word: z.string(),
		result: z.string().nullable(),
	})
	.meta({ id: "Deidentification" });

export const workOut = ({ work, source }: WorkRead): z.input<typeof workAnswer> => {
	const whole = work.sourceVersion === source.version;
	const marks = whole ? work.marks : [];
	return {
		id: work.id,
		state: work.state,
		base: work.updatedAt,
		source: { id: source.id, kind: source.kind, language: source.language },
		changedSince: !whole,
		marked: markedWords(source.fields, marks).map(
			({ words, what, instead }): MarkedWords => ({ words, what, instead }),
		),
		reads: whole ? replaced(source.fields, marks).map(({ field, text }) => ({ field, text })) : [],
		reader: work.readerId,
		word: work.word,
		result: work.state === "shared" ? work.resultId : null,
	};
};
