import type { DemoImport } from "../types/import.ts";

/** Notes that a member had kept elsewhere. */
export const brought: DemoImport[] = [
	{
		by: "joost",
		at: "2025-05-06",
		kind: "documents",
		name: "wat-ik-niet-zag.md",
		choices: { form: "reflection", audience: "chapter" },
		text: `---
title: Wat ik niet zag
language: nl
---

Drie jaar lang schreef ik na elk overleg op wat er besloten was. Ik heb die notities teruggelezen voordat ik hier kwam. Er staat nergens in wie er zweeg.

Vanaf vanavond schrijf ik dat er eerst bij, en pas daarna het besluit.
`,
	},
];
