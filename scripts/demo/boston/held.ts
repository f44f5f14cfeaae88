import type { DemoHeld } from "../types/meeting.ts";

export const held: DemoHeld[] = [
	{
		on: "2026-10-13",
		began: "2026-10-13T21:33:00Z",
		by: "lucia",
		came: ["yesenia", "guerline", "maureen", "hoa", "ezra", "darnell"],
		notes: [
			{
				by: "maureen",
				part: "reflect",
				text: "I had promised to count the kits again, and dropped it. Nobody asked why, so I said it: the supply room had moved.",
			},
			{
				by: "guerline",
				part: "learn",
				text: "**What we stop saying when a manager comes in**, from both chairs. On one side: numbers, names, and anything that begins with *actually*. On the other side: *I don’t know*.",
			},
			{
				by: "yesenia",
				part: "learn",
				text: "Somos dos jefas en esta mesa y las dos dijimos lo mismo: cuando entro yo, se ponen a contarme soluciones. Los problemas ya los contaron antes, en el autobús.",
			},
			{
				by: "darnell",
				part: "debrief",
				text: "Every trio had one manager, and every trio put the manager’s sentence last. We noticed only when we read the three sheets.",
			},
			{
				by: "lucia",
				part: "next",
				text: "Yesenia leaves her chair empty twice. Guerline asks in the parking lot. En noviembre contamos qué dejamos de hacer este año.",
			},
		],
		pairs: { size: 3, minutes: 12, prompt: "What did you last not say, because of who was in the room?" },
	},
	{
		on: "2026-11-10",
		began: "2026-11-10T22:34:00Z",
		by: "priya",
		came: ["maureen", "darnell", "lucia", "hoa", "nate", "marisol", "ezra"],
		notes: [
			{
				by: "maureen",
				part: "reflect",
				text: "Yesenia could not come, and sent word: the chair at the head of the table stayed empty twice. The first time somebody sat down in it.\n\nWe asked ourselves who would notice an empty chair where we work. *Nobody on the floor*, says Darnell: there are no chairs.",
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
				text: "In all four pairs: the thing we stopped was *watched by somebody who was not in the room* when we decided. Ask them before, not after.",
			},
			{
				by: "priya",
				part: "next",
				text: "Two will stop something before December and look who misses it. Marisol wants to learn how to end a thing with a thank-you instead of in silence.",
			},
		],
		pairs: { size: 2, minutes: 12, prompt: "What did you stop this year, and who noticed?" },
	},
];
