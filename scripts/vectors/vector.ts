import type { ProblemCode } from "#core/problem.ts";
import type { VerificationKey } from "#protocol/keys.ts";
import { exampleNow } from "#test/support/example-sites.ts";

/** A text too long to be written out: before judging, `input` gets `times` times `repeat` at this path. */
export type Generated = { readonly at: readonly string[]; readonly repeat: string; readonly times: number };

export type RequestInput = {
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | null;
};

/** One example of the wire, with what a receiver has to say to it. See `docs/exchange.md`. */
export type Vector = {
	readonly description: string;
	readonly kind: "activity" | "request" | "actor";
	readonly input: unknown;
	readonly generate?: Generated;
	/** The receiver's own origin (requests), or the origin that was asked (actors). */
	readonly site?: string;
	/** Every key that the receiver can find, by its id. */
	readonly keys: readonly VerificationKey[];
	/** The receiver's clock, epoch milliseconds. */
	readonly now: number;
	readonly verdict: { readonly ok: true } | { readonly ok: false; readonly code: ProblemCode };
};

export type Vectors = Record<string, Vector>;

export const accepted = { ok: true } as const;
export const refusedAs = (code: ProblemCode) => ({ ok: false, code }) as const;

export const vector = (
	kind: Vector["kind"],
	description: string,
	input: unknown,
	keys: readonly VerificationKey[],
	verdict: Vector["verdict"],
	more: Partial<Vector> = {},
): Vector => ({ description, kind, input, keys, now: exampleNow, verdict, ...more });
