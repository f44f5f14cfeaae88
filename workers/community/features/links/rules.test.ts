import { expect, it } from "vitest";
import { flowWords } from "./rules.ts";

it.each([
	[{ kinds: null, topics: null }, "everything"],
	[{ kinds: ["practice", "summary"], topics: null }, "practices and summaries"],
	[{ kinds: ["practice"], topics: ["health", "care", "rest"] }, "practices on health, care and rest"],
	[{ kinds: null, topics: ["health"] }, "everything on health"],
	[{ kinds: [], topics: ["health"] }, "nothing"],
	[{ kinds: ["practice"], topics: [] }, "nothing"],
	[{ kinds: ["recipe"], topics: null }, "“recipe”"],
])("says of %o what flows", (flow, words) => {
	expect(flowWords(flow)).toBe(words);
});
