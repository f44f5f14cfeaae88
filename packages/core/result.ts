import type { Problem } from "./problem.ts";

/** What a function that can fail in expected ways returns. What is thrown instead is a bug. */
export type Result<T, E = Problem> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
