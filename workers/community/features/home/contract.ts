import * as z from "zod";

const waiting = z
	.object({
		what: z.enum(["named", "introduction", "offer", "trial", "join", "link", "summary", "trouble", "failed"]),
		id: z.string().optional(),
		practiceId: z.string().optional(),
		title: z.string().optional(),
		name: z.string().optional(),
		by: z.string().optional(),
		from: z.string().optional(),
		origin: z.string().optional(),
		relation: z.string().optional(),
		count: z.number().optional(),
		at: z.number().nullable(),
	})
	.meta({ id: "Waiting", description: "Something that waits for the caller: a question, a promise, a decision." });

const practice = z.object({
	id: z.string(),
	title: z.string(),
	language: z.string(),
	status: z.enum(["worked", "mixed", "did-not-work", "untried"]),
	situation: z.string(),
	author: z.string(),
	version: z.number(),
	at: z.number(),
});

const trial = z.object({
	practiceId: z.string(),
	title: z.string(),
	outcome: z.enum(["worked", "mixed", "did-not-work"]),
	by: z.string(),
	surprised: z.string(),
	at: z.number(),
});

const fromOthers = z.object({
	id: z.string(),
	kind: z.string(),
	name: z.string(),
	language: z.string().nullable(),
	origin: z.string(),
	from: z.string(),
	at: z.number(),
});

export const homeAnswer = z
	.object({
		waiting: z.array(waiting),
		practices: z.array(practice),
		trials: z.array(trial),
		elsewhere: z
			.array(trial.extend({ outcome: trial.shape.outcome.nullable() }))
			.meta({ description: "What became of the caller's own practices in other chapters." }),
		touching: z
			.array(fromOthers)
			.meta({ description: "What arrived from other chapters and touches the caller's learning objectives." }),
		latest: z.array(fromOthers).meta({ description: "What arrived last from other chapters." }),
	})
	.meta({ id: "Home" });
