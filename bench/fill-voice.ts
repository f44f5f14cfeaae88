import {
	consultation,
	consultationVoice,
	decision,
	decisionEntry,
	decisionVersion,
	decisionVoice,
} from "#community/db/voice.ts";
import { day, minute } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

/** A chapter has few under way at a time. */
const open = 8;
const phases = ["questions", "reactions", "objections"] as const;
const ended = ["decided", "decided", "decided", "withdrawn"] as const;
const kinds = ["question", "reaction", "objection"] as const;
const states = ["open", "drafted", "answered"] as const;
const said = 20;

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Decisions in every phase, each with what a circle of people says on it. */
const fillDecisions = (fill: Fill, now: number, origin: string): void => {
	const decisions = times(size.decisions).map((i) => ({
		id: id("decision", i),
		proposerId: id("person", i % size.people),
		groupId: i % 8 === 5 ? id("group", i % size.groups) : null,
		title: `Proposal ${i}`,
		text: "Phones stay in the drawer while we meet, but for whoever is on call.",
		version: 2,
		language: "en",
		phase: i < open ? at(phases, i) : at(ended, i),
		phaseSince: now - i * day,
		reviewOn: dayOf(now + (90 - i) * day),
		remindedAt: now - i * day,
		createdAt: now - (i + 9) * day,
		updatedAt: now - i * day,
	}));
	fill(decision, decisions);
	fill(
		decisionVersion,
		decisions.flatMap(({ id: decisionId, text, proposerId: authorId, createdAt }) =>
			[1, 2].map((version) => ({
				decisionId,
				version,
				text: `${text} ${version}`,
				reason: "Heard.",
				authorId,
				createdAt,
			})),
		),
	);
	fill(
		decisionEntry,
		decisions.flatMap((one, i) =>
			times(said).map((n) => ({
				id: id("said", i * said + n),
				decisionId: one.id,
				version: 1 + (n % 2),
				personId: id("person", (i + n + 1) % size.people),
				kind: at(kinds, n),
				text: "Who has the phone that is on call, and who knows its number?",
				state: "integrated" as const,
				createdAt: one.createdAt + n * minute,
			})),
		),
	);
	fill(
		decisionVoice,
		decisions.flatMap((one, i) =>
			times(said).map((n) => ({
				decisionId: one.id,
				version: 2,
				personId: id("person", (i + n + 1) % size.people),
				says: n % 5 === 0 ? ("stand-aside" as const) : ("no-objection" as const),
				createdAt: one.updatedAt,
			})),
		),
	);
	fill(
		searchDoc,
		decisions.map(({ id: docId, groupId, title, text }) => ({
			...{ id: docId, kind: "decision", container: groupId, origin, language: "en", title, body: text },
			updatedAt: now - day,
		})),
	);
};

const fillConsultations = (fill: Fill, now: number, origin: string): void => {
	const consultations = times(size.consultations).map((i) => ({
		id: id("consultation", i),
		sponsorId: id("person", i % size.people),
		groupId: i % 8 === 5 ? id("group", i % size.groups) : null,
		title: `Asked ${i}`,
		text: "The board wants one form for all wards. What would it break?",
		language: "en",
		state: i < open ? at(states, i) : ("reported" as const),
		openUntil: dayOf(now - (i - 5) * day),
		reportDue: dayOf(now - (i - 25) * day),
		answer: i < open && at(states, i) === "open" ? "" : "The hour at which it is filled in.",
		answeredAt: i < open && at(states, i) === "open" ? null : now - i * day,
		remindedAt: now,
		createdAt: now - (i + 9) * day,
		updatedAt: now - i * day,
	}));
	fill(consultation, consultations);
	fill(
		consultationVoice,
		consultations.flatMap((one, i) =>
			times(said).map((n) => ({
				id: id("voice", i * said + n),
				consultationId: one.id,
				personId: id("person", (i + Math.floor(n / 2) + 1) % size.people),
				kind: n % 2 === 0 ? ("voice" as const) : n % 8 === 1 ? ("dissent" as const) : ("agree" as const),
				text: "Nobody has a free hand at that hour.",
				createdAt: one.createdAt + n * minute,
				updatedAt: one.createdAt + n * minute,
			})),
		),
	);
	fill(
		searchDoc,
		consultations.map(({ id: docId, groupId, title, text }) => ({
			...{ id: docId, kind: "consultation", container: groupId, origin, language: "en", title, body: text },
			updatedAt: now - day,
		})),
	);
};

/** What a large chapter decided and was asked. */
export const fillVoice = (fill: Fill, now: number, origin: string): void => {
	fillDecisions(fill, now, origin);
	fillConsultations(fill, now, origin);
};
