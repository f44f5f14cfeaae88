import { describe, expect, it } from "vitest";
import { readOptions } from "./start-options.ts";

describe("the options of npm start", () => {
	it("have defaults", () => {
		expect(readOptions([])).toEqual({
			ok: true,
			value: { port: 8787, data: ".data", empty: false, chapters: null, help: false },
		});
	});

	it.each([
		["--port", "0"],
		["--port", "http"],
		["--port", "70000"],
		["--port", "99999"],
		["--port", "-1"],
		["--chapters", "0"],
		["--chapters", "-3"],
		["--chapters", "x"],
		["--chapters", "1000"],
		["--chapters"],
		["--chapters", "1.5"],
		["--data", ""],
		["--colour"],
		["boston"],
	])("refuse %s %s in one line", (...args) => {
		const options = readOptions(args);
		expect(options.ok).toBe(false);
		const line = options.ok ? "" : options.error;
		expect(line).toMatch(/^[^\n]+$/);
		expect(line).toContain(args[0]?.startsWith("--") ? args[0] : `'${args[0]}'`);
	});
});
