import { problem } from "#core/problem.ts";

export const longestTitle = 200;
export const longestText = 6_000;

export const formats = ["speaker", "dialogue", "peer-assist", "case", "book"] as const;
export type Format = (typeof formats)[number];
export type TopicState = "open" | "picked" | "done" | "withdrawn";

export const formatWords: Readonly<Record<Format, { readonly label: string; readonly hint: string }>> = {
	speaker: { label: "Speaker", hint: "Somebody tells us what they know." },
	dialogue: { label: "Dialogue", hint: "We think aloud together, without an answer to reach." },
	"peer-assist": { label: "Peer assist", hint: "One of us is stuck; the others ask first, and suggest later." },
	case: { label: "Case", hint: "We look closely at something that happened." },
	book: { label: "Book", hint: "We read something before, and talk about it." },
};

export const noTopic = problem("not-found", "There is no such topic, or it isn’t open to you.");
export const notOpen = problem("conflict", "This topic isn’t on the board any more.");
