import { describe, expect, it } from "vitest";
import { localPath } from "./local-path.ts";

describe("localPath", () => {
	it("lets paths of this site through", () => {
		expect(localPath("/practices?after=x")).toBe("/practices?after=x");
	});

	it("refuses what would lead elsewhere", () => {
		for (const text of [
			"//evil.example",
			"/\\evil.example",
			"https://evil.example",
			"/\t/evil.example",
			"javascript:x",
			"",
			undefined,
		])
			expect(localPath(text)).toBeUndefined();
	});
});
