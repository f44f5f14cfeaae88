import type { DemoThanks } from "../types/helping.ts";

export const thanks: DemoThanks[] = [
	{
		by: "kofi",
		to: "guerline",
		practice: "loan-denial-rehearsal",
		at: "2026-09-16",
		text: "I said it aloud to Priya three times before I said it to him. He stayed in the chair. Thank you for writing down the seconds.",
	},
	{
		by: "beatriz",
		to: "lucia",
		practice: "la-familia-habla-primero",
		at: "2026-10-06",
		text: "Last week a mother spoke for eleven minutes before any of us did. We had sat with that family for a year and didn’t know about the grandmother.",
	},
	{
		by: "tomasz",
		to: "maureen",
		at: "2026-10-20",
		text: "You came in at ten at night to see how second shift reads the note. Nobody from first shift had ever done that.",
	},
	{
		by: "priya",
		to: "kofi",
		at: "2026-11-11",
		text: "For bringing the letter that you would rather not have shown us.",
	},
	{
		by: "lucia",
		to: "hoa",
		practice: "five-step-peer-consultation",
		at: "2026-11-03",
		text: "I brought a case that I had carried around for two months, and went home with three questions instead of advice. The second one did it.",
	},
	{
		by: "ezra",
		to: "hoa",
		practice: "wall-of-unanswered-questions",
		at: "2026-11-18",
		text: "You showed me the wall with the yellow notes before you told me what it was for. I stood there for ten minutes and thought of the eight that we owe.",
	},
	{
		by: "hoa",
		to: "darnell",
		at: "2026-11-05",
		text: "For the ride home after the meeting, and for what you said about asking twice.",
	},
];
