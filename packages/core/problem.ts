import { err } from "./result.ts";

/** Every way in which a request can be refused. `problem-status.ts` gives each its HTTP status. */
export type ProblemCode =
	| "invalid"
	| "too-large"
	| "unauthenticated"
	| "forbidden"
	| "not-found"
	| "wrong-method"
	| "conflict"
	| "gone"
	| "expired"
	| "too-many"
	| "cursor-unknown"
	| "unavailable";

/** A refusal that may be shown to the caller: a sentence that says what to do, and the field it is about. */
export type Problem = {
	readonly code: ProblemCode;
	readonly message: string;
	readonly field?: string;
	/** Seconds after which it may be tried again. */
	readonly retryAfter?: number;
	/** The precise reason, for the log only. */
	readonly reason?: string;
};

export const problem = (
	code: ProblemCode,
	message: string,
	more: { field?: string; reason?: string; retryAfter?: number } = {},
) => err<Problem>({ code, message, ...more });
