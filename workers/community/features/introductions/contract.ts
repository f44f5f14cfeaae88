import * as z from "zod";
import { oneOf, optionalText, requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import type { Introduction } from "./store.ts";

const line = optionalText(280);
const message = requiredText(2_000, "Please write a few words: who you are, and what you would like to talk about.");
const person = requiredText(500);

export const wishBody = z.object({ person, message, line }).meta({ id: "NewIntroduction" });
export const answerForm = z.object({ answer: oneOf(["yes", "no"], "Please say yes or no."), line });
export const answerBody = answerForm.meta({ id: "IntroductionAnswer" });
export const personQuery = z.object({ person });

export const introductionAnswer = z
	.object({
		id: z.string(),
		direction: z.enum(["asked", "received"]),
		state: z.enum(["asked", "accepted", "declined", "withdrawn"]),
		theirName: z.string(),
		theirPerson: z.string(),
		theirSite: z.string(),
		theirChapter: z.string().nullable(),
		message: z.string(),
		contact: z.record(z.string(), z.string()).nullable(),
		createdAt: instant,
		decidedAt: instant.nullable(),
	})
	.meta({ id: "Introduction" });

/** One introduction by itself says what it waits for. */
export const oneIntroductionAnswer = introductionAnswer
	.extend({
		waiting: z
			.object({
				for: z.enum(["their-chapter", "their-person", "their-contact"]),
				trouble: z.string().nullable().meta({ description: "Why their chapter could not be reached." }),
				throughNetwork: z.boolean().meta({ description: "Their chapter first hears of ours from the network." }),
				nextTry: instant,
			})
			.nullable(),
	})
	.meta({ id: "OneIntroduction" });

export const introductionOut = (one: Introduction) => ({
	id: one.id,
	direction: one.direction,
	state: one.state,
	theirName: one.theirName,
	theirPerson: one.theirPerson,
	theirSite: one.theirOrigin,
	theirChapter: one.theirChapter,
	message: one.message,
	contact: one.contact,
	createdAt: one.createdAt,
	decidedAt: one.decidedAt,
});
