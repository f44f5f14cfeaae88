import * as z from "zod";
import { isoOf } from "#core/clock.ts";
import { oneOf, optionalText, requiredText } from "#web/form-fields.ts";
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
		createdAt: z.iso.datetime(),
		decidedAt: z.iso.datetime().nullable(),
	})
	.meta({ id: "Introduction" });

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
	createdAt: isoOf(one.createdAt),
	decidedAt: one.decidedAt === null ? null : isoOf(one.decidedAt),
});
