import { describe, expect, it } from "vitest";
import { readJson } from "./read-body.ts";

const read = (text: string) => readJson(new TextEncoder().encode(text), "application/json");

describe("readJson", () => {
	it("reads whole characters, however they are written", () => {
		expect(read('{"a":["\\ud83d\\ude42","é"]}')).toEqual({ ok: true, value: { a: ["🙂", "é"] } });
	});

	it.each(['"\\ud83d"', '{"a":[1,{"b":"x\\ude42"}]}', '{"\\ud800":1}'])("refuses half a character in %s", (text) => {
		expect(read(text)).toMatchObject({ ok: false, error: { code: "invalid" } });
	});

	it("refuses characters that can't be shown, and names field and character", () => {
		expect(read('{"texts":{"situation":"before\\u0000after"}}')).toEqual({
			ok: false,
			error: {
				code: "invalid",
				message: "This text holds a character that can’t be shown: U+0000.",
				field: "texts.situation",
			},
		});
		expect(read('{"a":"one\\u000btwo\\fthree\\tfour"}')).toEqual({ ok: true, value: { a: "one\ntwo\nthree\tfour" } });
	});

	it("refuses what nests too deeply", () => {
		expect(read("[".repeat(40) + "]".repeat(40))).toMatchObject({ ok: false, error: { code: "invalid" } });
	});
});
