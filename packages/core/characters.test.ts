import { describe, expect, it } from "vitest";
import { findUnshowable, unshowableIn, withoutUnshowable, withPlainLineEnds } from "./characters.ts";

describe("a character that can't be shown", () => {
	it.each([
		["\u0000", "U+0000"],
		["\u0008", "U+0008"],
		["\u000b", "U+000B"],
		["\u001f", "U+001F"],
		["\u007f", "U+007F"],
		["\ufffe", "U+FFFE"],
		["\uffff", "U+FFFF"],
		["\ud83d", "U+D83D"],
		["\ude42", "U+DE42"],
	])("%j is found and left out as %s", (character, name) => {
		expect(unshowableIn(`before${character}after`)).toBe(name);
		expect(withoutUnshowable(`a${character}b${character}c`)).toBe("abc");
	});

	it.each(["", "one\ttwo\r\nthree", "🙂 対話 ngao\u0301", "\u0080\u2028\ufeff\ufffd"])("is not in %j", (text) => {
		expect(unshowableIn(text)).toBeUndefined();
		expect(withoutUnshowable(text)).toBe(text);
	});

	it("is a line's end where a word processor wrote it so", () => {
		expect(withPlainLineEnds("a\u000bb\u000cc\nd")).toBe("a\nb\nc\nd");
	});

	it("is found at any depth, in names of fields too", () => {
		expect(findUnshowable({ a: [{ b: "x" }, { c: "\u0001" }] })).toEqual({ character: "U+0001", path: "a.1.c" });
		expect(findUnshowable({ a: { "b\u007f": 1 } })).toEqual({ character: "U+007F", path: "a" });
		expect(findUnshowable({ a: [1, null, "b", true] })).toBeUndefined();
	});
});
