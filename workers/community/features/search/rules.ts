/** Scripts that the index keeps set apart, character by character (core/folding.ts). */
const setApart =
	/\s?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\s?/gu;

/** An excerpt of the index as people write it. */
export const joined = (text: string): string => text.replace(setApart, "$1");

/** What can be looked for by its kind, in the order in which it is offered. */
export const searchableKinds = [
	"practice",
	"trial",
	"reflection",
	"commitment",
	"topic",
	"meeting",
	"person",
	"summary",
	"group",
	"adoption",
	"chapter",
] as const;

const kindWords: Readonly<Record<string, string>> = {
	practice: "Practice",
	trial: "Trial",
	reflection: "Reflection",
	commitment: "Commitment",
	topic: "Topic",
	meeting: "Meeting",
	person: "Person",
	summary: "Summary",
	group: "Working group",
	adoption: "Adoption",
	chapter: "Chapter",
	charter: "Charter",
};

/** A kind as people call it; one that this site doesn't know goes by its own name. */
export const kindName = (kind: string): string => kindWords[kind] ?? kind;

/** Where a hit is read. `practiceId` is that of a trial's practice. */
export const hrefOf = (hit: { id: string; kind: string; ours: boolean; practiceId: string | null }): string => {
	if (!hit.ours) return `/network/record?id=${encodeURIComponent(hit.id)}`;
	switch (hit.kind) {
		case "practice":
			return `/practices/${hit.id}`;
		case "trial":
			return `/practices/${hit.practiceId ?? ""}#${hit.id}`;
		case "reflection":
			return `/reflections/${hit.id}`;
		case "commitment":
			return `/commitments/${hit.id}`;
		case "topic":
			return `/topics/${hit.id}`;
		case "meeting":
			return `/meetings/${hit.id}`;
		case "person":
			return `/people/${hit.id}`;
		case "summary":
			return `/summaries/${hit.id}`;
		case "charter":
			return "/charter";
		case "group":
			return `/groups/${hit.id}`;
		default:
			return "/";
	}
};
