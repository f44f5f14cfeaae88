import { problem } from "#core/problem.ts";
import type { Result } from "#core/result.ts";
import type { Portion } from "./gathering.ts";
import { at, refusedAt, tableFile } from "./rules.ts";

export const notEmpty = problem("gone", "A chapter lives here already. Only an empty site takes an archive in.");
export const noSteward = problem(
	"invalid",
	"There is no steward with this address in the archive. Give the address of somebody who looks after that chapter.",
	{ field: "email" },
);
export const noArrival = problem(
	"not-found",
	"No such archive is being taken in. It was refused a while ago, or another one was brought after it.",
);

/** Several things that aren't right, a line each. */
export const atOnce = (...refusals: readonly Result<unknown>[]): Result<never> =>
	problem("invalid", refusals.flatMap((one) => (one.ok ? [] : [one.error.message])).join("\n"));

export const hasSteward = (portions: readonly Portion[], email: string): boolean =>
	portions
		.filter(({ name }) => name === "person")
		.flatMap(({ rows }) => JSON.parse(rows) as { email: string | null; role: string; state: string }[])
		.some((row) => row.email === email && row.role === "steward" && row.state === "active");

/** Why a batch was refused by the database itself, with the place; what isn't about the archive is thrown. */
export const refusedByTables = (cause: unknown): Result<never> => {
	const words = String(cause);
	const twice = /UNIQUE constraint failed: (\w+)\.(\w+)/.exec(words);
	if (twice?.[1] && twice[2])
		return refusedAt(at(tableFile(twice[1]), undefined, twice[2]), "two rows say the same here, and only one may.");
	if (/malformed JSON/.test(words)) return notEmpty;
	throw cause;
};
