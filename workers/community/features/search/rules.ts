import { unspacedScripts } from "#core/folding.ts";

/** Scripts that the index keeps set apart, character by character (core/folding.ts). */
const setApart = new RegExp(`\\s?(${unspacedScripts})\\s?`, "gu");

/** An excerpt of the index as people write it. */
export const joined = (text: string): string => text.replace(setApart, "$1");

/** Who wants an objective, in a line; all of them are on its page. */
export const namesShown = 5;

/** What can be looked for by its kind, in the order in which it is offered. */
export const searchableKinds = [
	"practice",
	"trial",
	"proposal",
	"study",
	"reflection",
	"story",
	"indicator",
	"commitment",
	"topic",
	"question",
	"answer",
	"assist",
	"decision",
	"consultation",
	"meeting",
	"minutes",
	"conversation",
	"person",
	"summary",
	"group",
	"space",
	"progress",
	"aim",
	"objective",
	"charter",
	"pulse",
	"adoption",
	"chapter",
] as const;

const kindWords: Readonly<Record<string, string>> = {
	practice: "Practice",
	trial: "Trial",
	proposal: "Proposed version",
	study: "Study",
	reflection: "Reflection",
	story: "Story",
	indicator: "What we watch",
	commitment: "Commitment",
	topic: "Topic",
	question: "Question",
	answer: "Answer",
	assist: "Peer assist",
	decision: "Decision",
	consultation: "Consultation",
	meeting: "Meeting",
	minutes: "Minutes",
	conversation: "Conversation",
	person: "Person",
	summary: "Summary",
	group: "Working group",
	space: "Space",
	progress: "How it goes",
	aim: "Aim",
	objective: "Learning objective",
	adoption: "Adoption",
	chapter: "Chapter",
	charter: "Charter",
	closing: "The end of this chapter",
	pulse: "Trust pulse",
};

/** A kind as people call it; one that this site doesn't know goes by its own name. */
export const kindName = (kind: string): string => kindWords[kind] ?? kind;

/** Where a hit is read. `practiceId` is that of a trial's practice, `questionId` that of an answer's question. */
export const hrefOf = (hit: {
	id: string;
	kind: string;
	ours: boolean;
	practiceId: string | null;
	questionId?: string | null;
}): string => {
	if (!hit.ours) return `/network/record?id=${encodeURIComponent(hit.id)}`;
	switch (hit.kind) {
		case "practice":
			return `/practices/${hit.id}`;
		case "trial":
			return `/practices/${hit.practiceId ?? ""}#${hit.id}`;
		case "proposal":
			return `/proposals/${hit.id}`;
		case "study":
			return `/studies/${hit.id}`;
		case "reflection":
			return `/reflections/${hit.id}`;
		case "story":
			return `/value/stories/${hit.id}`;
		case "indicator":
			return `/value/indicators/${hit.id}`;
		case "commitment":
			return `/commitments/${hit.id}`;
		case "topic":
			return `/topics/${hit.id}`;
		case "question":
			return `/questions/${hit.id}`;
		case "answer":
			return `/questions/${hit.questionId ?? ""}#${hit.id}`;
		case "assist":
			return `/assists/${hit.id}`;
		case "decision":
			return `/decisions/${hit.id}`;
		case "consultation":
			return `/consultations/${hit.id}`;
		case "meeting":
			return `/meetings/${hit.id}`;
		case "minutes":
			return `/meetings/${hit.id.replace("minutes_", "meeting_")}/minutes`;
		case "conversation":
			// What was said is found word by word, so most hits are messages.
			return hit.id.startsWith("message_") ? `/messages/${hit.id}` : `/conversations/${hit.id}`;
		case "person":
			return `/people/${hit.id}`;
		case "summary":
			return `/summaries/${hit.id}`;
		case "charter":
			return "/charter";
		case "closing":
			return "/closing";
		case "pulse":
			return `/pulses/${hit.id}`;
		case "aim":
			return `/aims/${hit.id}`;
		case "progress":
			return `/progress/${hit.id}`;
		case "objective":
			return `/objectives/${hit.id}`;
		case "group":
		case "space":
			return `/groups/${hit.id}`;
		default:
			return "/";
	}
};
