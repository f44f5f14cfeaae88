import { expect, it } from "vitest";
import { isTest, sourceFiles } from "#test/support/source-files.ts";

/** Where letters are written: by the one rule on who may read them, or to whom nothing of a group is told. */
const writers = [
	"workers/community/db/person-letters.ts",
	"workers/community/db/steward-letters.ts",
	// Judged by the same rule, and guarded by where each reader was told up to.
	"workers/community/features/conversations/mail-store.ts",
	// From other chapters, to the one person whom they are for.
	"workers/community/features/introductions/received.ts",
	// To one reader, who sees all that it holds; judged by the same rule when it is sent.
	"workers/community/features/letters/due-store.ts",
];

it("are written in few places, so that none goes past the rule on who may read it", () => {
	const found = sourceFiles()
		.filter(({ path }) => path.startsWith("workers/community/") && !isTest(path))
		.filter(({ code }) => /insert (or \w+ )?into \$\{mail\}|insert\(mail\)/.test(code));
	expect(found.map(({ path }) => path).sort()).toEqual(writers);
});
