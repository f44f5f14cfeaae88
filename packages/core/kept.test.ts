import { expect, it } from "vitest";
import { kept } from "./kept.ts";

it("makes a thing once, and starts anew when there are too many", () => {
	const keep = kept<string>(2);
	let made = 0;
	const ask = (key: string) => keep(key, () => `${key}${++made}`);
	expect([ask("a"), ask("a"), ask("b"), ask("a")]).toEqual(["a1", "a1", "b2", "a1"]);
	expect([ask("c"), ask("a")]).toEqual(["c3", "a4"]);
});
