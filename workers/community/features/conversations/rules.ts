import { minute } from "#core/clock.ts";
import { problem } from "#core/problem.ts";

/** As long as a long letter; what is longer is a practice or a reflection. */
export const longestMessage = 10_000;
export const longestTitle = 160;
/** More people than one speaks to at once by name. */
export const mostNamed = 20;
/** As much of a message as stands for it in a list of hits and links. */
export const titleLength = 120;

/** What people gather for a while, so that a lively hour is one letter. */
export const gatheredFor = 30 * minute;

/** In place of a conversation's id: somebody wants no mail from any. */
export const everything = "*";

export const followStates = ["following", "muted"] as const;
export type FollowState = (typeof followStates)[number];

/** Kinds that people talk about; each has a page of its own. */
export const talkable = [
	"practice",
	"meeting",
	"reflection",
	"commitment",
	"topic",
	"question",
	"assist",
	"decision",
	"consultation",
	"pulse",
	"study",
	"story",
	"indicator",
	"charter",
	"summary",
	"aim",
	"group",
	"space",
	"closing",
] as const;

/** A conversation, by its own id or by what it is about. */
export type Which = { readonly id: string } | { readonly about: string };

/** One answer for what isn’t there and for what isn’t open to the reader. */
export const noConversation = problem("not-found", "There is no such conversation, or it isn’t open to you.");
export const noMessage = problem("not-found", "There is no such message, or it isn’t open to you.");
export const closedGroup = problem("conflict", "This group is closed. What was said in it can still be read.");
export const notYours = problem("forbidden", "Whoever wrote a message changes it.");
export const damagedForm = problem("invalid", "This form is damaged. Please open it again.");
export const overtaken = problem("conflict", "This could not be kept just now. Please send it once more.");
