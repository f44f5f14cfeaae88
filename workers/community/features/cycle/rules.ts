import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

/** What something comes from, as far as it decides who may read what comes of it. */
export type Origin = {
	/** Null: everybody here. A group's id: its members. A person's id: that person alone. */
	readonly container: string | null;
	/** Null where it is in no group. */
	readonly groupName: string | null;
	/** Whose words it holds, where they are one person's. */
	readonly authorId: string | null;
};

/**
 * Whether what comes of something may be read in `container`. What was said in a group stays in it, unless the words are
 * the writer's own; for oneself one may always write (DOMAIN, E2).
 */
export const staysWithin = (from: Origin, writerId: string, container: string | null): Result<void> => {
	const within = from.groupName === null || container === from.container || container === writerId;
	if (within || from.authorId === writerId) return ok(undefined);
	return problem(
		"invalid",
		`It comes from what others said in the group ${from.groupName}, so it stays in that group, or with you alone.`,
		{ field: "group" },
	);
};

/** Whether it stays within all that it comes from: one's own words on what others said in a group are bound by that, too. */
export const allWithin = (origins: readonly Origin[], writerId: string, container: string | null): Result<void> =>
	origins.map((origin) => staysWithin(origin, writerId, container)).find(({ ok: within }) => !within) ?? ok(undefined);

/** Kinds that something can be made of with one gesture, and where each of these begins. */
const gestures: Readonly<Record<string, readonly (readonly [path: string, label: string])[]>> = {
	reflection: [
		["/commitments/new", "Make it a commitment"],
		["/trials/new", "Try a practice"],
		["/topics/new", "Raise it as a topic"],
		["/questions/new", "Ask about it"],
		["/proposals/new", "Propose a new version"],
		["/practices/new", "Write it down as a practice"],
		["/studies/new", "Look into it in a study"],
		["/assists/new", "Ask for a peer assist"],
		["/decisions/new", "Propose something to decide"],
		["/value/new", "Tell what it led to"],
	],
	trial: [
		["/reflections/new", "Reflect on it"],
		["/proposals/new", "Propose a new version"],
		["/topics/new", "Raise it as a topic"],
		["/questions/new", "Ask about it"],
		["/practices/new", "Write it down as a practice"],
		["/value/new", "Tell what it led to"],
	],
	commitment: [
		["/reflections/new", "Reflect on it"],
		["/trials/new", "Try a practice"],
		["/proposals/new", "Propose a new version"],
		["/topics/new", "Raise it as a topic"],
		["/assists/new", "Ask for a peer assist"],
		["/value/new", "Tell what it led to"],
	],
	topic: [
		["/reflections/new", "Reflect on it"],
		["/commitments/new", "Make it a commitment"],
		["/questions/new", "Ask about it"],
		["/assists/new", "Ask for a peer assist"],
		["/decisions/new", "Propose something to decide"],
		["/consultations/new", "Ask the community"],
	],
	conversation: [
		["/topics/new", "Raise it as a topic"],
		["/decisions/new", "Propose something to decide"],
		["/questions/new", "Ask it as a question"],
		["/practices/new", "Write it down as a practice"],
		["/reflections/new", "Reflect on it"],
	],
	aim: [
		["/topics/new", "Raise it as a topic"],
		["/commitments/new", "Make a commitment"],
		["/decisions/new", "Decide on it together"],
	],
	progress: [
		["/reflections/new", "Reflect on it"],
		["/topics/new", "Raise it as a topic"],
		["/practices/new", "Write it down as a practice"],
		["/value/new", "Tell what it led to"],
	],
	study: [
		["/trials/new", "Try it"],
		["/proposals/new", "Propose a new version of a practice"],
		["/topics/new", "Raise it as a topic"],
		["/reflections/new", "Reflect on it"],
		["/value/new", "Tell what it led to"],
	],
	objective: [
		["/questions/new", "Ask about it"],
		["/topics/new", "Raise it as a topic"],
	],
	question: [
		["/trials/new", "Try a practice"],
		["/topics/new", "Raise it as a topic"],
		["/assists/new", "Ask for a peer assist"],
		["/practices/new", "Write down a practice"],
		["/studies/new", "Look into it in a study"],
		["/value/new", "Tell what it led to"],
	],
	answer: [
		["/commitments/new", "Make it a commitment"],
		["/trials/new", "Try a practice"],
		["/reflections/new", "Reflect on it"],
		["/topics/new", "Raise it as a topic"],
		["/value/new", "Tell what it led to"],
	],
	practice: [
		["/questions/new", "Ask about it"],
		["/studies/new", "Look into it in a study"],
		["/value/new", "Tell what it led to"],
	],
	assist: [
		["/commitments/new", "Try something of it"],
		["/reflections/new", "Reflect on it"],
		["/practices/new", "Write it down as a practice"],
		["/value/new", "Tell what it led to"],
	],
	meeting: [
		["/reflections/new", "Reflect on it"],
		["/commitments/new", "Make a commitment"],
		["/assists/new", "Ask for a peer assist"],
		["/decisions/new", "Propose something to decide"],
		["/value/new", "Tell what it led to"],
	],
	story: [
		["/value/new", "Tell what came of it next"],
		["/commitments/new", "Make a commitment"],
		["/trials/new", "Try a practice"],
		["/topics/new", "Raise it as a topic"],
		["/practices/new", "Write it down as a practice"],
		["/questions/new", "Ask about it"],
	],
	indicator: [
		["/topics/new", "Raise it as a topic"],
		["/questions/new", "Ask about it"],
		["/studies/new", "Look into it in a study"],
	],
	decision: [
		["/commitments/new", "Make a commitment"],
		["/reflections/new", "Reflect on it"],
		["/topics/new", "Raise it as a topic"],
	],
	consultation: [
		["/decisions/new", "Propose something to decide"],
		["/reflections/new", "Reflect on it"],
		["/topics/new", "Raise it as a topic"],
	],
};

/** What fits a thing of this kind, as links that carry where it comes from. */
export const gesturesFor = (kind: string, id: string): { href: string; label: string }[] =>
	(gestures[kind] ?? []).map(([path, label]) => ({ href: `${path}?from=${encodeURIComponent(id)}`, label }));
