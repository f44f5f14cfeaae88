import type { DemoImport } from "../types/import.ts";

/** What the chapter's first people had written to one another before there was a chapter. */
const beforeUs = [
	{
		name: "Maureen Gallagher",
		created_at: "2023-11-28T01:12:00Z",
		raw: "Good talking to you at the library tonight. I went straight to my shift and watched the handover with your eyes. Eleven minutes, and nine of them were about the printer.",
	},
	{
		name: "Darnell Whitfield",
		created_at: "2023-11-28T22:40:00Z",
		raw: "Ours is four minutes at three o’clock, next to a running compressor. Nobody has ever said *I don’t know* in it. I counted today.",
	},
	{
		name: "Sister Agnes Doyle",
		created_at: "2023-11-29T14:05:00Z",
		raw: "You two should have this conversation in a room with more chairs. I have a room, and I have chairs.",
	},
	{
		name: "Maureen Gallagher",
		created_at: "2023-12-01T03:30:00Z",
		raw: "Then let’s fill them. I’ll bring the soup.",
	},
];

export const brought: DemoImport[] = [
	{
		by: "maureen",
		at: "2024-10-21",
		kind: "posts",
		name: "mailing-list-2023.json",
		text: JSON.stringify({
			topics: [
				{
					id: "list-2023-11",
					title: "Seven in the morning, three in the afternoon",
					posts: beforeUs.map((post, i) => ({ id: i + 1, ...post })),
				},
			],
		}),
	},
	{
		by: "marisol",
		at: "2025-04-02",
		kind: "documents",
		name: "cuaderno-de-la-mesa.md",
		choices: { form: "reflection", audience: "chapter" },
		text: `---
title: Lo que apunté antes de llegar aquí
language: es
---

En la otra escuela llevé un cuaderno durante un año. Lo abro hoy y veo que casi todas las páginas empiezan igual: *no pregunté*.

No pregunté por qué la señora Rivas dejó de venir. No pregunté quién traducía en la casa. Cuando por fin pregunté, la respuesta cabía en una línea: la reunión era a la hora del segundo turno.

Lo traigo porque aquí sí preguntamos, y quiero acordarme de cuánto costó empezar.
`,
	},
];
