import type { DemoHeld } from "../types.ts";

export const held: DemoHeld = {
	on: "2026-11-10",
	began: "2026-11-10T22:34:00Z",
	by: "priya",
	came: ["maureen", "darnell", "lucia", "hoa", "nate", "marisol"],
	notes: [
		{
			by: "maureen",
			part: "reflect",
			text: "Yesenia could not come, and sent word: the chair at the head of the table stayed empty twice. The first time somebody sat down in it.\n\nWe asked ourselves who would notice an empty chair where we work. *Nobody at the garage*, says Darnell: there are no chairs.",
		},
		{
			by: "nate",
			part: "reflect",
			text: "New since October: the residents’ schedule changes again in January, and nobody who hands over was asked.",
		},
		{
			by: "hoa",
			part: "learn",
			text: "**What we stopped doing this year**, round the table:\n\n- the weekly numbers mail (nobody asked where it went)\n- reading the incident list aloud\n- interpreting by children in formal meetings\n- the second signature on the tool card: *started again after three weeks*",
		},
		{
			by: "lucia",
			part: "learn",
			text: "Dejar algo cuesta más que empezar algo. Lo que volvió solo, volvió porque alguien lo necesitaba y no lo habíamos preguntado.",
		},
		{
			by: "darnell",
			part: "debrief",
			text: "In all three pairs: the thing we stopped was *watched by somebody who was not in the room* when we decided. Ask them before, not after.",
		},
		{
			by: "priya",
			part: "next",
			text: "Two will stop something before December and look who misses it. Marisol wants to learn how to end a thing with a thank-you instead of in silence.",
		},
	],
	pairs: { size: 2, minutes: 12, prompt: "What did you stop this year, and who noticed?" },
};
