import { problem } from "#core/problem.ts";
import type { Result } from "#core/result.ts";

/** A conflict over the API also says where the thing can be read as it is now; a page shows that by itself. */
export const readAgainAt = <T>(path: `/api/${string}`, done: Result<T>): Result<T> => {
	if (done.ok || done.error.code !== "conflict") return done;
	const { code, message, ...more } = done.error;
	return problem(code, `${message} It can be read as it is now at ${path}.`, more);
};
