import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

export const longestFarewell = 20_000;
export const longestContact = 600;
export const longestToWhom = 300;
export const longestNote = 1_000;
export const longestTitle = 200;

export const fates = ["handed-over", "readable", "withdrawn"] as const;
export type Fate = (typeof fates)[number];

export const fateWords: Readonly<Record<Fate, string>> = {
	"handed-over": "Handed over",
	readable: "Stays readable",
	withdrawn: "Taken back from everywhere",
};

export const fateHints: Readonly<Record<Fate, string>> = {
	"handed-over": "Somebody else goes on with it. Copies elsewhere may stay.",
	readable: "It stays here to be read, and copies elsewhere may stay.",
	withdrawn: "Every site that received it is asked to remove it. Members can still read it here.",
};

export type ClosingState = "planned" | "announced" | "closed";

/** Kinds through which stewards walk, and as what each is known to the search index. */
export const walks = [
	{ kind: "practice", label: "Practices" },
	{ kind: "study", label: "Studies" },
	{ kind: "reflection", label: "Stories of reflection" },
	{ kind: "story", label: "Value stories" },
	{ kind: "summary", label: "Summaries" },
	{ kind: "group", label: "Working groups" },
	{ kind: "outside", label: "Things outside this site" },
] as const;
export const walkKinds = walks.map(({ kind }) => kind) as [Walk, ...Walk[]];
export type Walk = (typeof walks)[number]["kind"];

/** The walk on which a thing lies, by its id. */
export const walkOf = (id: string) => walks.find(({ kind }) => id.startsWith(`${kind}_`));

/** Where a walk begins; without one, the plan. */
export const thingsHref = (kind: Walk | undefined) =>
	kind ? (`/steward/closing/things?kind=${kind}` as const) : "/steward/closing";

/** Time for everybody to read the letter, and to take along what is theirs. */
const leastNotice = 7 * day;

/** The first day on which a chapter may close that is announced now. */
export const earliest = (now: number): string => new Date(now + leastNotice).toISOString().slice(0, 10);

export const tooSoon = problem("conflict", "Give everybody a week at least: choose a later day.", {
	field: "closesOn",
});

/** So long after a day began it is over everywhere on earth. */
const overEverywhere = 36 * 60 * 60 * 1_000;
export const lastDayOver = (now: number): string => new Date(now - overEverywhere).toISOString().slice(0, 10);

/** East of everybody else the day begins so long before it does in UTC. */
const earliestMorning = 14 * 60 * 60 * 1_000;

/** Whether the day has come on which a chapter may be closed by hand. */
export const isDue = (
	plan: (Pick<Plan, "closesOn"> & { readonly state: ClosingState }) | undefined,
	now: number,
): boolean =>
	plan?.state === "announced" &&
	plan.closesOn !== null &&
	plan.closesOn <= new Date(now + earliestMorning).toISOString().slice(0, 10);

export const noPlan = problem("not-found", "Nobody plans to close this chapter.");
export const overtaken = problem("conflict", "Another steward changed the plan meanwhile. Look at it as it is now.");
export const alreadyClosed = problem("conflict", "This chapter has closed. That can’t be taken back.");

type Plan = { readonly farewell: string; readonly contact: string; readonly closesOn: string | null };

/** Whether a plan says enough to be told to everybody. */
export const canBeAnnounced = ({ farewell, contact, closesOn }: Plan, now: number): Result<string> => {
	if (farewell.trim() === "") return problem("conflict", "Say first why, and what this chapter was.");
	if (contact.trim() === "") return problem("conflict", "Say first whom to write to afterwards.");
	if (closesOn === null) return problem("conflict", "Choose the day first.");
	return closesOn < earliest(now) ? tooSoon : ok(closesOn);
};

type Item = { readonly authorId: string | null; readonly decidedBy: string | null };

/** Those whose words they are decide about their own: a steward doesn't undo what an author decided. */
export const mayDecide = (who: { readonly id: string; readonly role: string }, item: Item): Result<void> => {
	if (item.authorId === who.id) return ok(undefined);
	if (who.role !== "steward")
		return problem("forbidden", "Those whose words they are decide about their own, and stewards about the rest.");
	return item.authorId !== null && item.decidedBy === item.authorId
		? problem("forbidden", "Whoever wrote it has decided about it.")
		: ok(undefined);
};
