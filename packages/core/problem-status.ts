import type { ProblemCode } from "./problem.ts";

/** The one table from what can go wrong to its HTTP status. */
export const problemStatus = {
	invalid: 400,
	unauthenticated: 401,
	forbidden: 403,
	"not-found": 404,
	"wrong-method": 405,
	conflict: 409,
	"cursor-unknown": 409,
	gone: 410,
	expired: 410,
	"too-large": 413,
	"too-many": 429,
	unavailable: 503,
} as const satisfies Record<ProblemCode, number>;
