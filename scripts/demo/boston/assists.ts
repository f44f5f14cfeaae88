import type { DemoAssist } from "../types.ts";

export const assists: DemoAssist[] = [
	{
		key: "quiet-when-i-walk-by",
		by: "darnell",
		at: "2026-09-14",
		lang: "en",
		facilitator: "priya",
		title: "The floor goes quiet when I walk by",
		situation: `I run operations in a plant of 240. I walk the floor every morning at ten, and have for eleven years. In September a second-shift lead told me, at his retirement lunch, that people call it **the weather report**: they hear from my shoes which aisle I am in.

Two weeks before, a batch of forty valves was machined from the wrong drawing. Four people had seen it by nine. I came through at ten and asked, as I always do, “Everything good?” Everything was good.

I have tried leaving my jacket in the office. I have tried doughnuts.`,
		wanted: "What would you do in my place so that the next wrong drawing reaches me at nine and not at the customer?",
		questions: {
			opened: "2026-09-15",
			until: "2026-09-21",
			said: [
				{
					by: "guerline",
					at: "2026-09-16",
					text: "What happened to the last person who told you something bad at ten in the morning? I mean the rest of that person’s day.",
					answer: {
						at: "2026-09-16",
						text: "I had to think for an evening. He spent it in my office with two engineers, explaining. I thought that I was listening. He lost his production hours, and his crew lost their number.",
					},
				},
				{
					by: "nate",
					at: "2026-09-17",
					text: "Who did the four people tell, if not you?",
					answer: {
						at: "2026-09-18",
						text: "Each other. And Tomasz’s friend on the test bench, who set the valves aside without a word. So it was caught. I only never learned of it.",
					},
				},
				{
					by: "maureen",
					at: "2026-09-18",
					text: "What do you do with your face when you hear something you don’t like? I ask because mine was pointed out to me.",
					answer: {
						at: "2026-09-18",
						text: "I don’t know. I asked my daughter. She laughed for some time.",
					},
				},
				{
					by: "hoa",
					at: "2026-09-20",
					text: "Which question do you ask at ten, word for word, and what could somebody answer to it other than yes?",
					answer: { at: "2026-09-21", text: "“Everything good?” I see it now. There is one answer to that." },
				},
			],
		},
		suggestions: {
			opened: "2026-09-22",
			until: "2026-09-28",
			said: [
				{
					by: "guerline",
					at: "2026-09-22",
					text: "Whoever tells you first loses nothing that day: no office, no engineers, their number is made good. Say it aloud, and then do it the first time, because everybody will be watching that first time.",
				},
				{
					by: "maureen",
					at: "2026-09-23",
					text: "I stopped asking how it goes. I ask: “What did the last shift leave you that you had to fix?” It blames nobody in the room, and I hear of something every single day.",
				},
				{
					by: "nate",
					at: "2026-09-25",
					text: "Go to the test bench and ask what they set aside this week. They already keep the list. You don’t need people to become braver, you need to read it.",
				},
			],
		},
		takeAway: {
			at: "2026-09-29",
			text: `I came for a way to make them talk. I leave with three things about myself: my question had one answer, bad news cost its bringer a day, and the list that I wanted **exists**, on a clipboard at the test bench.

From Monday I begin at the bench. I ask what was set aside, and I carry it to engineering myself.

Guerline’s first question was worth the whole two weeks.`,
			askAgainOn: "2026-10-27",
		},
		outcome: {
			at: "2026-10-28",
			text: `Four weeks, nineteen entries on the clipboard, two of them wrong drawings. One reached me at ten past nine, from the person who had found it.

What didn’t work: the promise that nobody loses their number. I made it, payroll undid it, and I learned of that from the clipboard too: somebody had written it down between two valves. It is made good now. I still walk at ten, and they still hear my shoes.`,
		},
	},
];
