import * as z from "zod";
import { valueKinds } from "#protocol/content.ts";
import { instant } from "#web/instant.ts";
import { phases } from "../assists/rules.ts";
import { consultationNeeds } from "../consultations/rules.ts";
import { decisionNeeds } from "../decisions/rules.ts";
import { turnRoles } from "../turns/rules.ts";
import type { Home } from "./store.ts";

const waiting = z
	.object({
		what: z.enum([
			"named",
			"introduction",
			"offer",
			"trial",
			"rules",
			"meeting",
			"commitment",
			"proposal",
			"review",
			"join",
			"link",
			"standing",
			"summary",
			"trouble",
			"failed",
			"live",
			"story",
			"asked",
			"turn",
			"assist",
			"deidentified",
			"version",
			"minutes",
			"motivation",
			"report",
			"decided",
			"answered",
			"decision",
			"consultation",
			"owed",
			"pulse",
			"space",
			"added",
			"departure",
			"release",
		]),
		id: z.string().optional(),
		practice: z.string().optional().meta({ description: "The id of the practice that it is about." }),
		title: z.string().optional(),
		name: z.string().optional(),
		by: z.string().optional(),
		from: z.string().optional(),
		origin: z.string().optional(),
		relation: z.string().optional(),
		standing: z.enum(["asked", "admitted", "paused", "resumed", "declined", "removed"]).optional(),
		word: z.string().optional().meta({ description: "The other side's word with it." }),
		role: z.enum(turnRoles).optional(),
		phase: z.enum(phases).optional(),
		need: z.enum(["read", "approved", "returned", ...decisionNeeds, ...consultationNeeds]).optional(),
		due: z.string().nullable().optional().meta({ description: "The day that the caller set themselves." }),
		count: z.number().int().optional(),
		day: z
			.string()
			.optional()
			.meta({ description: "The day on which the charter was to be looked at again, or on which a space ends." }),
		at: instant.nullable(),
	})
	.meta({ id: "Waiting", description: "Something that waits for the caller: a question, a promise, a decision." });

const practice = z.object({
	id: z.string(),
	title: z.string(),
	language: z.string(),
	status: z.enum(["worked", "mixed", "did-not-work", "untried"]),
	situation: z.string(),
	author: z.string(),
	version: z.number().int(),
	at: instant,
});

const trial = z.object({
	practice: z.string(),
	title: z.string(),
	outcome: z.enum(["worked", "mixed", "did-not-work"]),
	by: z.string(),
	surprised: z.string(),
	at: instant,
});

const fromOthers = z.object({
	id: z.string(),
	kind: z.string(),
	name: z.string(),
	language: z.string().nullable(),
	origin: z.string(),
	from: z.string(),
	at: instant,
});

const nextMeeting = z.object({
	id: z.string(),
	title: z.string(),
	at: instant,
	mine: z.enum(["yes", "maybe"]).nullable(),
	hosts: z.boolean(),
	facilitates: z.boolean(),
	turns: z.array(z.enum(turnRoles)),
});

export const homeAnswer = z
	.object({
		waiting: z.array(waiting),
		meeting: nextMeeting.nullable().meta({ description: "The next meeting to which the caller comes." }),
		promised: z
			.array(waiting)
			.meta({ description: "What the caller said that they would do or try, still under way." }),
		practices: z.array(practice),
		trials: z.array(trial),
		told: z
			.array(
				z.object({
					id: z.string(),
					value: z.enum(valueKinds),
					title: z.string(),
					language: z.string(),
					by: z.string(),
					at: instant,
				}),
			)
			.meta({ description: "What others told lately of what something led to." }),
		elsewhere: z
			.array(trial.extend({ outcome: trial.shape.outcome.nullable() }))
			.meta({ description: "What became of the caller's own practices in other chapters." }),
		touching: z
			.array(fromOthers)
			.meta({ description: "What arrived from other chapters and touches the caller's learning objectives." }),
		questions: z
			.array(z.object({ id: z.string(), title: z.string(), language: z.string(), at: instant }))
			.meta({ description: "Open questions about what the caller can be asked about." }),
		assists: z
			.array(z.object({ id: z.string(), title: z.string(), phase: z.enum(phases) }))
			.meta({ description: "Peer assists of others to which something can be added now." }),
		conversations: z
			.array(z.object({ id: z.string(), title: z.string(), by: z.array(z.string()), named: z.boolean(), at: instant }))
			.meta({ description: "Conversations that the caller follows, and who wrote in them since." }),
		thanks: z.array(z.object({ id: z.string(), from: z.string(), text: z.string(), at: instant })),
		latest: z.array(fromOthers).meta({ description: "What arrived last from other chapters." }),
	})
	.meta({ id: "Home" });

const waitingOut = (one: Home["waiting"][number]) => ({
	...one,
	practice: "practiceId" in one ? one.practiceId : undefined,
});
const triedOut = <T extends { readonly practiceId: string }>(one: T) => ({ ...one, practice: one.practiceId });

/** A person's first page as the API tells it. */
export const homeOut = (home: Home): z.input<typeof homeAnswer> => ({
	waiting: home.waiting.map(waitingOut),
	promised: home.promised.map(waitingOut),
	meeting: home.meeting ? { ...home.meeting, at: home.meeting.startsAt, turns: [...home.meeting.turns] } : null,
	practices: [...home.practices],
	trials: home.trials.map(triedOut),
	told: [...home.told],
	elsewhere: home.elsewhere.map(triedOut),
	touching: [...home.touching],
	questions: [...home.questions],
	assists: [...home.assists],
	conversations: home.talk.map(({ id, title, news, named, updatedAt }) => ({
		...{ id, title, named },
		by: [...news],
		at: updatedAt,
	})),
	thanks: [...home.thanks],
	latest: [...home.latest],
});
