import { ok, type Result } from "#core/result.ts";
import { refusedAt } from "./rules.ts";

const fatal = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What a file says, where it is text at all. */
export const textOf = (name: string, bytes: Uint8Array): Result<string> => {
	try {
		return ok(fatal.decode(bytes));
	} catch {
		return refusedAt(name, "this isn’t UTF-8.");
	}
};
