import * as assists from "#community/features/assists/letters.ts";
import * as closing from "#community/features/closing/letters.ts";
import * as consultations from "#community/features/consultations/letters.ts";
import { conversationLetter } from "#community/features/conversations/letters.ts";
import * as decisions from "#community/features/decisions/letters.ts";
import * as deidentification from "#community/features/deidentification/letters.ts";
import * as departures from "#community/features/departures/letters.ts";
import { addedLetter } from "#community/features/groups/letters.ts";
import { askedInLetter } from "#community/features/imports/letters.ts";
import * as introductions from "#community/features/introductions/letters.ts";
import * as joining from "#community/features/join-requests/letters.ts";
import { changedLetter } from "#community/features/meetings/change-letters.ts";
import { minutesLetter } from "#community/features/minutes/letters.ts";
import * as moderation from "#community/features/moderation/letters.ts";
import { leftLetter } from "#community/features/people/letters.ts";
import { proposedLetter } from "#community/features/proposals/letters.ts";
import { pulseLetter } from "#community/features/pulses/letters.ts";
import * as questions from "#community/features/questions/letters.ts";
import * as releases from "#community/features/releases/letters.ts";
import { reminderLetter } from "#community/features/reminders/letters.ts";
import { requestLetter } from "#community/features/requests/letters.ts";
import * as spaces from "#community/features/spaces/letters.ts";
import { standingLetter } from "#community/features/standings/letters.ts";
import { thanksLetter } from "#community/features/thanks/letters.ts";
import { turnLetter } from "#community/features/turns/letters.ts";
import { wordsIn } from "#core/tongues.ts";
import { invitedLetter } from "#federation/features/coordinators/letters.ts";
import { arrivalLetter, type Sender, signInLetter } from "#identity/letters.ts";

type Words = { readonly subject: string; readonly body: string };

const at = Date.UTC(2026, 11, 3, 16);
/** What people gave is marked, so that nobody takes it for words of ours. */
const given = { id: "thing_1", title: "GIVEN title", by: "GIVEN Ada", name: "GIVEN Ada", text: "GIVEN words" };
const due = { ...given, reportDue: "2026-12-03" };
const meeting = {
	...{ id: "meeting_1", groupId: null, title: given.title, startsAt: at, timeZone: "Africa/Nairobi", sequence: 0 },
	...{ place: "GIVEN place", link: "https://room.example/1" },
};
const promise = {
	...{ id: "commitment_1", personId: "person_1", personName: given.name, text: given.text },
	...{ language: "en", due: null, learned: "GIVEN lesson" },
};
const raised = { id: "topic_1", title: given.title, language: "en" };
const minutes = {
	...{ meeting, came: [{ id: "person_1", name: given.name }] },
	notes: { reflect: given.text, learn: given.text, debrief: given.text, next: given.text },
	lookedBack: (["kept", "changed", "dropped"] as const).map((state) => ({ ...promise, state })),
	learned: [{ title: given.title, personId: null, personName: given.name, topicId: null, waits: null }],
	made: [{ ...promise, state: "open" as const }],
	...{ raised: [raised], next: meeting, toLearn: [raised] },
};

const kinds = ["question", "record", "poem"];
const acts = ["hide", "show", "remove", "suspend", "restore"] as const;
const standings = ["asked", "admitted", "paused", "resumed", "declined", "removed"] as const;
const phases = ["questions", "suggestions", "take-away", "outcome", "closed"] as const;
const word = (text: string) => ({ conversationId: "conversation_1", title: given.title, said: [said(text)] });
const said = (text: string, named = 0) => ({ id: "message_1", by: given.name, text, named });

/** Letters that a table of features writes with the title of a thing. */
const titled = (feature: string, from: Sender, letters: Readonly<Record<string, unknown>>) =>
	Object.entries(letters)
		.filter(([name, write]) => name.endsWith("Letter") && typeof write === "function" && write.length === 2)
		.map(([name, write]) => ({
			what: `${feature}: ${name}`,
			...(write as (from: Sender, told: typeof due) => Words)(from, due),
		}));

/** Every letter that a site writes at once, as it is written in the sender's language. */
export const everyLetter = (from: Sender): ({ readonly what: string } & Words)[] => {
	const told = (what: string, { subject, body }: Words) => ({ what, subject, body });
	const inTongues = (what: string, { subject, body }: introductions.LetterInTongues) =>
		told(what, {
			subject: wordsIn(subject, from.language).replaceAll("{chapter}", given.name),
			body: wordsIn(body, from.language).replaceAll("{chapter}", given.name).replace(introductions.whichOne, "1"),
		});
	const asked = joining.askedLetters(from);
	return [
		told("sign in", signInLetter(from, "secret")),
		told("arrival", arrivalLetter(from, given.name, "secret")),
		told("coordinator", invitedLetter(from, given.by, given.name, "secret")),
		told("imports: asked in", askedInLetter(from, given.by, given.name, "secret")),
		told("joining: welcome", joining.welcomeLetter(from, given.name, given.text, "secret")),
		told("joining: member", joining.memberLetter(from, given.name, given.text, "secret")),
		told("joining: decline", joining.declineLetter(from, given.name, given.text)),
		told("joining: one", asked.one),
		told("joining: many", {
			subject: asked.many.subject.replace(joining.howMany, "3"),
			body: asked.many.body.replace(joining.howMany, "3"),
		}),
		told("assists: contributed", assists.contributedLetter(from, given)),
		told("assists: ask again", assists.askAgainLetter(from, given)),
		...phases.flatMap((phase) => [
			told(`assists: moved to ${phase}`, assists.movedLetter(from, given, phase)),
			told(`assists: overdue ${phase}`, assists.overdueLetter(from, given, phase)),
		]),
		told("closing: announced", closing.announcedLetter(from, { ...closes, closesOn: "2026-12-03" })),
		told("closing: called off", closing.calledOffLetter(from)),
		told("closing: closed", closing.closedLetter(from, closes)),
		...titled("decisions", from, decisions),
		told("consultations: asked", consultations.askedLetter(from, due)),
		...titled("consultations", from, consultations),
		...["2026-11-30", "2026-12-03", "2026-12-09"].map((day) =>
			told(`consultations: owed on ${day}`, consultations.owedLetter(from, due, day)),
		),
		told("conversations: new", conversationLetter(from, word(given.text), undefined)),
		told(
			"conversations: named, and many",
			conversationLetter(
				from,
				{ ...word(""), said: Array.from({ length: 20 }, () => said(given.text, 1)) },
				"reply@naivasha.example",
			),
		),
		told("deidentification: asked", deidentification.readerLetter(from, given.by, given.id)),
		...(["approve", "return", "decline"] as const).map((answer) =>
			told(`deidentification: ${answer}`, deidentification.readLetter(from, given.by, answer, given.id)),
		),
		told(
			"departures: asked",
			departures.askedLetter(from, { group: "GIVEN group", groupId: "group_1", name: given.name, by: given.by }),
		),
		told(
			"departures: settled",
			departures.settledLetter(from, {
				...{ group: "GIVEN group", groupId: "group_1", name: given.name, origin: "https://new.example" },
			}),
		),
		...(["group", "space", "circle"] as const).map((kind) =>
			told(`groups: added to a ${kind}`, addedLetter(from, { id: "group_1", name: "GIVEN group", kind, by: given.by })),
		),
		inTongues("introductions: asked", introductions.askedLetter(from.origin)),
		inTongues("introductions: answered", introductions.answeredLetter(from.origin)),
		told("meetings: changed", changedLetter(from, { ...meeting, word: null }, "Africa/Nairobi")),
		told("meetings: called off", changedLetter(from, { ...meeting, word: given.text }, "Africa/Nairobi")),
		told("minutes", minutesLetter(from, minutes, "Africa/Nairobi")),
		...kinds.flatMap((kind) => [
			told(`moderation: reported ${kind}`, moderation.reportedLetter(from, { kind, id: "thing_1", group: null })),
			told(
				`moderation: reported ${kind} in a group`,
				moderation.reportedLetter(from, { kind, id: "thing_1", group: "GIVEN group" }),
			),
			...[true, false].map((acted) =>
				told(`moderation: ${kind} acted ${acted}`, moderation.answeredLetter(from, { kind, acted, word: given.text })),
			),
			...acts.map((act) =>
				told(
					`moderation: ${act} ${kind}`,
					moderation.decidedLetter(from, { act, kind, reason: given.text, until: "2026-12-03" }),
				),
			),
		]),
		told(
			"moderation: over",
			moderation.decidedLetter(from, { act: "restore", kind: "profile", reason: { over: true } }),
		),
		told("moderation: objection", moderation.objectionLetter(from, { name: given.name, aboutId: "thing_1" })),
		told("people: left", leftLetter(from, { name: given.name, by: undefined })),
		told("people: left, as noted", leftLetter(from, { name: given.name, by: "GIVEN Ben" })),
		told("proposals", proposedLetter(from, given)),
		told("pulses", pulseLetter(from, given)),
		told("questions: one", questions.answeredLetter(from, given.name, [given])),
		told("questions: two", questions.answeredLetter(from, given.name, [given, given])),
		told("releases", releases.askedLetter(from, given)),
		...(["yes", "maybe", "no"] as const).map((answer) =>
			told(`reminders: ${answer}`, reminderLetter(from, meeting, { name: given.name, answer }, [promise], "UTC")),
		),
		told(
			"requests",
			requestLetter(from, { toName: given.name, fromName: given.by, reason: given.text, title: given.title }),
		),
		told("spaces: ending", spaces.endingLetter(from, { id: "space_1", name: given.name, endsOn: "2026-12-03" })),
		told("spaces: ended", spaces.endedLetter(from, { id: "space_1", name: given.name })),
		...standings.flatMap((standing) =>
			(["network", "chapter"] as const).map((relation) =>
				told(
					`standings: ${standing} by ${relation}`,
					standingLetter(from, { standing, relation, origin: "https://hub.example", name: given.name, word: "" }),
				),
			),
		),
		told("standings: with a word", standingLetter(from, { ...paused, name: given.name })),
		...[given.title, null].map((title) =>
			told(`thanks: ${title}`, thanksLetter(from, { by: given.by, text: given.text, title, href: "/thanks" })),
		),
		...(["facilitate", "present", "bring-case"] as const).map((role) =>
			told(`turns: ${role}`, turnLetter(from, { toName: given.name, byName: given.by, role, meeting, zone: "UTC" })),
		),
	];
};

const closes = { farewell: given.text, contact: "GIVEN contact" };
const paused = { standing: "paused", relation: "network", origin: "https://hub.example", word: "GIVEN" } as const;
