import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

/** A document's own head: a title, some tags. What is longer is data, and no head. */
const longestHead = 8_000;

export type FrontMatter = {
	/** By key, in lower case; of a list its texts. */
	readonly fields: ReadonlyMap<string, readonly string[]>;
	/** What stands below it. */
	readonly body: string;
	/** The lines that it takes up. */
	readonly lines: number;
};

const none = (text: string): FrontMatter => ({ fields: new Map(), body: text, lines: 0 });

const textOf = (value: unknown): string[] => {
	if (isScalar(value)) return typeof value.value === "string" ? [value.value.trim()] : [];
	return isSeq(value) ? value.items.filter(isScalar).flatMap(textOf) : [];
};

/**
 * The YAML between two lines of dashes at the top. Every value is a text; aliases, with which a few lines can stand for
 * millions, are refused, as are types of its own.
 */
export const readFrontMatter = (text: string): Result<FrontMatter> => {
	const found = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
	const head = found?.[1];
	if (!found || head === undefined) return ok(none(text));
	const refused = (why: string) => problem("invalid", `its head (between the lines of dashes) ${why}`);
	if (head.length > longestHead) return refused("is too long. Keep the title, tags and language in it.");
	if (/(^|[\s:[{,-])[&*][^\s,\]}]+/m.test(head))
		return refused("uses references (& or *), which we don’t follow. Write the words out.");
	const doc = parseDocument(head, { schema: "failsafe", uniqueKeys: true, logLevel: "silent" });
	const wrong = doc.errors[0];
	if (wrong) return refused(`can’t be read in line ${(wrong.linePos?.[0].line ?? 1) + 1}. Mend it, or take it out.`);
	const fields = new Map<string, readonly string[]>();
	if (isMap(doc.contents))
		for (const { key, value } of doc.contents.items)
			if (isScalar(key) && typeof key.value === "string")
				fields.set(key.value.toLowerCase().trim(), textOf(value).filter(Boolean));
	return ok({ fields, body: text.slice(found[0].length), lines: found[0].split("\n").length - 1 });
};
