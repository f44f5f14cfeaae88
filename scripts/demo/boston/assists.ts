import type { DemoAssist } from "../types/helping.ts";

export const assists: DemoAssist[] = [
	{
		key: "second-winter",
		by: "guerline",
		at: "2026-10-19",
		lang: "en",
		facilitator: "lucia",
		title: "My best teller trains the next one, and then both leave",
		situation: `For three winters I have asked the best teller of the branch to train the new one. She does it well. By March the new one has gone, and last March she had gone too.

I pay her for it: sixty dollars a week, as long as it lasts. I have thanked her in front of everybody.`,
		wanted: "What am I asking of her that I don’t see?",
		questions: {
			opened: "2026-10-20",
			until: "2026-10-27",
			said: [
				{
					by: "kofi",
					at: "2026-10-21",
					text: "Who does her own work while she trains?",
					answer: { at: "2026-10-21", text: "She does. After four." },
				},
				{
					by: "tomasz",
					at: "2026-10-23",
					text: "When the new one makes a mistake at the window, whose drawer is it?",
					answer: {
						at: "2026-10-24",
						text: "Hers. It is her drawer. It didn’t occur to me that it could be anybody else’s.",
					},
				},
			],
		},
		suggestions: {
			opened: "2026-10-28",
			until: "2026-11-04",
			said: [
				{
					by: "tomasz",
					at: "2026-10-28",
					text: "With us an apprentice’s scrap goes into a bin of its own for ninety days. Nobody’s number. I would give the new one a drawer with your name on it.",
				},
				{
					by: "yesenia",
					at: "2026-10-30",
					text: "Dos que enseñan en vez de una, y que se repartan los días. La que enseña sola no tiene con quién quejarse.",
				},
				{
					by: "kofi",
					at: "2026-11-02",
					text: "Take the thank-you back. In front of everybody it is a job title.",
				},
			],
		},
		takeAway: {
			at: "2026-11-05",
			text: `It was my drawer. From January the new one’s differences are booked on **the manager’s**, for a whole winter, and the training hours are inside the day or they are not hours.

I haven’t told my own manager yet. I’ll do it before Thanksgiving, aloud, and I have asked Kofi to hear me say it first.`,
			askAgainOn: "2027-02-01",
		},
	},
	{
		key: "never-their-sign-out",
		by: "nate",
		at: "2026-11-15",
		lang: "en",
		group: "handovers-and-shifts",
		facilitator: "priya",
		topic: "seven-am",
		title: "The nurses came once. Now I’d like it to be theirs too",
		situation: `The charge nurse of the night came to our sign-out in November, named the patient we were all worried about, and went home. The residents were impressed. They have asked me twice when *the nurse* comes back.

She has a name, a bus at 7:20, and no paid minute after seven.`,
		wanted: "How do I make room for them without it becoming my project, at their cost?",
		questions: {
			opened: "2026-11-16",
			until: "2026-11-18",
			said: [
				{
					by: "maureen",
					at: "2026-11-16",
					text: "What did she say when you asked her whether she wants to?",
					answer: { at: "2026-11-17", text: "I asked whether she *could*. I’ll ask again." },
				},
				{
					by: "darnell",
					at: "2026-11-17",
					text: "What do the residents stop doing for the five minutes that she speaks?",
					answer: { at: "2026-11-17", text: "Nothing. They type." },
				},
			],
		},
		suggestions: {
			opened: "2026-11-19",
			until: "2026-12-02",
			said: [
				{
					by: "maureen",
					at: "2026-11-19",
					text: "Go to hers. We hand over at 6:50 by the board, and there is a wall to lean on. Come four times before you invite anybody back.",
				},
				{
					by: "tomasz",
					at: "2026-11-20",
					text: "Move yours to twenty to seven. If it matters, the people with cars can get up.",
				},
			],
		},
	},
	{
		key: "la-que-no-vuelve",
		by: "marisol",
		at: "2026-11-14",
		lang: "es",
		facilitator: "lucia",
		title: "La mamá que viene a la primera cita y no vuelve",
		situation: `De cada diez mamás que vienen por primera vez con el bebé, tres no vuelven a la segunda cita. El intérprete estuvo, la cita se dio por escrito y en español, el consultorio queda a dos cuadras.

Llamé a cinco. Las cinco dijeron que sí, que vuelven. No volvieron.`,
		wanted: "¿Qué tendría que saber yo de esa primera media hora?",
		questions: {
			opened: "2026-11-16",
			until: "2026-11-30",
			said: [
				{
					by: "yesenia",
					at: "2026-11-17",
					text: "¿Quién más estaba en el consultorio? No del equipo: de la familia.",
					answer: { at: "2026-11-18", text: "En cuatro de las cinco, la suegra. Y el intérprete le hablaba a ella." },
				},
				{
					by: "hoa",
					at: "2026-11-19",
					text: "What do they have to show at the front desk before they reach you, and who is standing behind them in line?",
				},
			],
		},
	},
	{
		key: "admiring-the-problem",
		by: "beatriz",
		at: "2026-11-20",
		lang: "en",
		title: "We talk about the same four students every week",
		situation: `Our grade team has fifty minutes on Thursdays. For nine weeks the same four students have taken forty of them. We know everything about them now. Nothing has changed for any of the four, and I couldn’t tell you the names of the quiet ones in the third row.`,
		wanted: "What would you do with the next fifty minutes?",
	},
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
