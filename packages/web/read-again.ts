import type { Problem } from "#core/problem.ts";

/** A conflict over the API also says where the thing can be read as it is now; a page shows that by itself. */
export const withReadAgain = (error: Problem, path: string | undefined, params: unknown): Problem => {
	if (path === undefined || error.code !== "conflict") return error;
	const values = params as Readonly<Record<string, unknown>>;
	const at = path.replace(/:(\w+)/g, (_, name: string) => String(values[name]));
	return { ...error, message: `${error.message} It can be read as it is now at ${at}.` };
};
