import { day } from "#core/clock.ts";
import type { Phase } from "../assists/rules.ts";
import type { ConsultationNeed } from "../consultations/rules.ts";
import type { DecisionNeed } from "../decisions/rules.ts";
import type { Relation } from "../links/rules.ts";
import type { Standing } from "../standings/rules.ts";
import type { TurnRole } from "../turns/rules.ts";

/** What waits for the reader, oldest duty first by what it holds up. */
export type Waiting =
	| {
			readonly what: "named";
			readonly practiceId: string;
			readonly title: string;
			readonly by: string;
			readonly at: number;
	  }
	| { readonly what: "story"; readonly id: string; readonly title: string; readonly by: string; readonly at: number }
	| {
			readonly what: "introduction";
			readonly id: string;
			readonly name: string;
			readonly from: string;
			readonly at: number;
	  }
	| {
			readonly what: "offer";
			readonly id: string;
			readonly practiceId: string;
			readonly title: string;
			readonly from: string;
			readonly at: number;
	  }
	| {
			readonly what: "trial";
			readonly id: string;
			readonly practiceId: string;
			readonly title: string;
			readonly at: number;
	  }
	/** `at`: when it begins; `timeZone`: by whose clock. */
	| {
			readonly what: "meeting";
			readonly id: string;
			readonly title: string;
			readonly at: number;
			readonly timeZone: string;
	  }
	| {
			readonly what: "commitment";
			readonly id: string;
			readonly title: string;
			/** The day that one set oneself. */
			readonly due: string | null;
			readonly at: number;
	  }
	| { readonly what: "rules"; readonly changed: 0 | 1; readonly at: number }
	| { readonly what: "proposal"; readonly id: string; readonly by: string; readonly title: string; readonly at: number }
	| { readonly what: "review"; readonly day: string; readonly at: null }
	/** A meeting that goes on at this moment. */
	| { readonly what: "live"; readonly id: string; readonly title: string; readonly at: null }
	/** Somebody asks for one's help with something. */
	| { readonly what: "asked"; readonly id: string; readonly by: string; readonly title: string; readonly at: number }
	/** `title`: of the meeting; `at`: when it begins; `timeZone`: by whose clock. */
	| {
			readonly what: "turn";
			readonly id: string;
			readonly role: TurnRole;
			readonly title: string;
			readonly at: number;
			readonly timeZone: string;
	  }
	/** One's own peer assist, which doesn't go on by itself. */
	| { readonly what: "assist"; readonly id: string; readonly title: string; readonly phase: Phase; readonly at: null }
	/** Words that were made ready to go further: to be read by one, or read by somebody. */
	| {
			readonly what: "deidentified";
			readonly id: string;
			readonly need: "read" | "approved" | "returned";
			readonly by: string;
			readonly at: number;
	  }
	/** A new version that was proposed for one's practice. */
	| { readonly what: "version"; readonly id: string; readonly title: string; readonly by: string; readonly at: number }
	/** A decision by consent, or a consultation, that needs one's voice or what only the reader can do next. */
	| {
			readonly what: "decision";
			readonly id: string;
			readonly title: string;
			readonly need: DecisionNeed;
			readonly at: null;
	  }
	/** `day`: by which it is told what was done. */
	| {
			readonly what: "consultation";
			readonly id: string;
			readonly title: string;
			readonly need: ConsultationNeed;
			readonly day: string;
			readonly at: null;
	  }
	/** An answer of the community, of which `by` was to say by `day` what was done with it. */
	| {
			readonly what: "owed";
			readonly id: string;
			readonly title: string;
			readonly by: string;
			readonly day: string;
			readonly at: null;
	  }
	| { readonly what: "minutes"; readonly id: string; readonly title: string; readonly at: number }
	/** Words of one's own that somebody wishes to bring out of a group. */
	| { readonly what: "release"; readonly id: string; readonly title: string; readonly by: string; readonly at: number }
	/** A group of one's own that may become a chapter; `id` is the group's. */
	| {
			readonly what: "departure";
			readonly id: string;
			readonly title: string;
			readonly by: string;
			readonly at: number;
	  }
	/** A working group or a circle to which one was added lately. */
	| {
			readonly what: "added";
			readonly id: string;
			readonly title: string;
			readonly kind: "group" | "circle";
			readonly at: number;
	  }
	/** A space of one's own that ends soon, and has no last reflection of one's own yet. */
	| { readonly what: "space"; readonly id: string; readonly title: string; readonly day: string; readonly at: null }
	/** A trust pulse that one hasn’t answered; `title`: of the group, empty for the chapter. */
	| { readonly what: "pulse"; readonly id: string; readonly title: string; readonly at: null }
	/** `at`: when one last said what brings one here. */
	| { readonly what: "motivation"; readonly at: number | null }
	/** Something was reported, and one is of those who decide. */
	| { readonly what: "report"; readonly id: string; readonly at: number }
	/** Something of one's own was hidden or removed, and one hasn't answered. */
	| { readonly what: "decided"; readonly id: string; readonly at: number }
	/** Whom a decision concerned answered it; `id`: what it is about. */
	| { readonly what: "answered"; readonly id: string; readonly by: string; readonly at: number }
	| { readonly what: "join"; readonly id: string; readonly name: string; readonly at: number }
	| {
			readonly what: "link";
			readonly origin: string;
			readonly name: string;
			readonly relation: string;
			readonly at: number;
	  }
	| {
			readonly what: "standing";
			readonly origin: string;
			readonly name: string;
			readonly relation: Relation;
			readonly standing: Standing;
			readonly word: string;
			readonly at: number;
	  }
	| { readonly what: "summary"; readonly id: string; readonly title: string; readonly at: number }
	| { readonly what: "trouble"; readonly origin: string; readonly name: string; readonly at: number | null }
	| { readonly what: "failed"; readonly count: number; readonly at: number };

/** People wait for the first of these; the last only for the machine. */
const order = [
	"live",
	"named",
	"story",
	"introduction",
	"added",
	"offer",
	"standing",
	"report",
	"decided",
	"answered",
	"join",
	"link",
	"asked",
	"deidentified",
	"version",
	"release",
	"departure",
	"turn",
	"rules",
	"meeting",
	"consultation",
	"decision",
	"assist",
	"trial",
	"commitment",
	"pulse",
	"minutes",
	"space",
	"proposal",
	"review",
	"motivation",
	"owed",
	"summary",
	"trouble",
	"failed",
] as const;

/** What one said that one would do or try. */
export type Promised = Extract<Waiting, { what: "trial" | "commitment" }>;

const isPromised = (item: Waiting): item is Promised => item.what === "trial" || item.what === "commitment";

/** What was promised lately is still under way. */
export const underWay = 7 * day;
/** So long before the day that one set oneself it is brought back. */
export const beforeDue = 3 * day;

const isRipe = (item: Promised, now: number): boolean =>
	now - item.at > underWay ||
	(item.what === "commitment" && item.due !== null && Date.parse(item.due) < now + beforeDue);

/** Parts what waits by now from what was promised and is still under way. */
export const ripened = (all: readonly Waiting[], now: number): { waiting: Waiting[]; promised: Promised[] } => ({
	waiting: all.filter((item) => !isPromised(item) || isRipe(item, now)),
	promised: all.filter(isPromised).filter((item) => !isRipe(item, now)),
});

/** More than this isn't read on one screen, and what isn't read isn't done. */
export const mostWaiting = 6;

/** The first screenful of what waits, and how much more there is. */
export const firstWaiting = (all: readonly Waiting[], most = mostWaiting): { shown: Waiting[]; more: number } => {
	const sorted = [...all].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what) || (a.at ?? 0) - (b.at ?? 0));
	return { shown: sorted.slice(0, most), more: Math.max(0, sorted.length - most) };
};
