import type { DemoVoice } from "../types/voice.ts";

export const voice: DemoVoice = {
	decisions: [
		{
			key: "managers-by-invitation",
			by: "tomasz",
			at: "2026-09-14",
			lang: "en",
			topic: "boss-in-room",
			title: "A member’s manager comes to an evening only when that member invites them",
			text: `From October, nobody’s manager comes to one of our evenings unless **the member who works for them** has asked them to. The host’s own boss included, also when the evening is in their building.

We see whether it was good when the first part, what came of our promises, has as many *did not work* in it as last winter.`,
			questions: [
				{
					by: "guerline",
					at: "2026-09-15",
					text: "What about somebody who is a manager here and a member? I am both.",
					answer: { at: "2026-09-15", text: "Members are members. It is about guests who sign somebody’s review." },
				},
				{
					by: "hoa",
					at: "2026-09-16",
					text: "Who tells the library director, when we meet in her reading room?",
					answer: { at: "2026-09-17", text: "I don’t know. You would have to, and I see that this is not nothing." },
				},
			],
			reactions: {
				opened: "2026-09-19",
				said: [
					{ by: "kofi", at: "2026-09-20", text: "Relief. I have said less on four evenings and I could name them." },
					{
						by: "darnell",
						at: "2026-09-21",
						text: "It stings, since I was the boss in the room in May. It is also true that I talked for most of the second half.",
					},
					{
						by: "beatriz",
						at: "2026-09-21",
						text: "I would miss the evening when the principal heard it from a bus supervisor. She never took it from us.",
					},
				],
			},
			objections: {
				opened: "2026-09-23",
				said: [
					{
						by: "hoa",
						at: "2026-09-24",
						text: "It makes the host turn their own director away at the door. I would lose the room, and we would lose it with me. That harms the chapter more than one quiet evening.",
					},
				],
				voices: [
					{ by: "kofi", at: "2026-09-30", says: "no-objection" },
					{ by: "guerline", at: "2026-09-30", says: "no-objection" },
					{ by: "hoa", at: "2026-10-01", says: "no-objection" },
					{ by: "priya", at: "2026-10-02", says: "no-objection" },
					{ by: "maureen", at: "2026-10-02", says: "no-objection" },
					{ by: "beatriz", at: "2026-10-03", says: "stand-aside" },
				],
			},
			versions: [
				{
					at: "2026-09-28",
					text: `From October, nobody’s manager comes to one of our evenings unless **the member who works for them** has asked them to.

Whoever owns the room is welcome **for the soup**, until we begin, and a steward says so when we ask for the room, so that no host has to.

We see whether it was good when the first part, what came of our promises, has as many *did not work* in it as last winter.`,
					reason: "Hoa would have had to turn her director away herself.",
					how: {
						hoa: "A steward says it when we ask for the room, and the owner of the room is welcome until we begin.",
					},
				},
			],
			decided: {
				at: "2026-10-06",
				word: "Maureen writes the two sentences for whoever lends us a room. It holds from the October evening at the garage.",
				reviewOn: "2027-02-09",
			},
		},
		{
			key: "one-evening-in-spanish",
			by: "lucia",
			at: "2026-11-03",
			lang: "en",
			title: "Two evenings a year in Spanish first",
			text: `In 2027 the March and the October evening are held **in Spanish first**. Whoever needs English sits beside somebody who has both, and we go at the pace of the two.

No headsets, no interpreter at the front: Marisol has told us what those do to a room.`,
			questions: [
				{
					by: "ezra",
					at: "2026-11-04",
					text: "And when I have a promise to report on that evening?",
					answer: {
						at: "2026-11-05",
						text: "You say it in English, slowly, and somebody says it once more. As we did in June, the other way round.",
					},
				},
			],
			reactions: {
				opened: "2026-11-07",
				said: [
					{
						by: "yesenia",
						at: "2026-11-08",
						text: "Por fin. Yo llevaría a dos compañeras que nunca han querido venir.",
					},
					{
						by: "tomasz",
						at: "2026-11-09",
						text: "I will understand a third. That is what my first two years here were like, and nobody asked.",
					},
				],
			},
			objections: {
				opened: "2026-11-11",
				until: "2026-12-04",
				said: [],
				voices: [
					{ by: "yesenia", at: "2026-11-12", says: "no-objection" },
					{ by: "hoa", at: "2026-11-14", says: "no-objection" },
					{ by: "tomasz", at: "2026-11-15", says: "stand-aside" },
				],
			},
		},
		{
			key: "paper-on-the-table",
			by: "maureen",
			at: "2026-02-10",
			lang: "en",
			title: "No slides on our evenings",
			text: `For half a year nobody shows slides at a chapter evening. Whoever has numbers or a drawing brings **one sheet of paper**, a copy for every two chairs.`,
			questions: [
				{
					by: "kofi",
					at: "2026-02-11",
					text: "And a photo of the yard, so that you see how far the buses stand apart?",
					answer: { at: "2026-02-12", text: "Printed, or passed round on the phone that it was taken with." },
				},
			],
			reactions: {
				opened: "2026-02-16",
				said: [
					{
						by: "tomasz",
						at: "2026-02-17",
						text: "Half of what I know is in drawings. On paper you can draw on them with me, and on a wall you can’t.",
					},
					{
						by: "nate",
						at: "2026-02-18",
						text: "I will talk worse for two evenings. After that I may find out what I wanted to say.",
					},
				],
			},
			objections: {
				opened: "2026-02-20",
				said: [],
				voices: [
					{ by: "kofi", at: "2026-02-23", says: "no-objection" },
					{ by: "hoa", at: "2026-02-23", says: "no-objection" },
					{ by: "tomasz", at: "2026-02-24", says: "no-objection" },
					{ by: "guerline", at: "2026-02-25", says: "no-objection" },
					{ by: "nate", at: "2026-02-25", says: "stand-aside" },
				],
			},
			decided: {
				at: "2026-02-28",
				word: "From the March evening. Hoa’s library lends the copier.",
				reviewOn: "2026-09-08",
			},
			kept: {
				by: "maureen",
				at: "2026-09-09",
				text: "Six evenings without a cable. Twice somebody turned the sheet over and drew, and both of those became trials. Nate asked for one exception, because a heart rhythm has to move, and then clapped it with his hands.",
				reviewOn: "2027-03-09",
			},
		},
	],
	consultations: [
		{
			key: "first-week",
			by: "kofi",
			at: "2026-09-22",
			lang: "en",
			onBehalfOf: "the Transit Authority’s training office",
			title: "What should a new driver’s first week be, besides rules?",
			text: `The training office writes the first week anew for January. Today it is forty hours of rules, and the garage says that people forget thirty-eight of them.

What is open: two of the five days. What is settled: the three that the state asks for.`,
			openUntil: "2026-10-05",
			reportDue: "2026-11-16",
			voices: [
				{
					by: "nate",
					at: "2026-09-24",
					text: "One day beside somebody who is in their last year. On my ward that is where people learn what isn’t written anywhere.",
				},
				{
					by: "tomasz",
					at: "2026-09-27",
					text: "Let them ride their own line as a passenger, on a Friday at five, before they have a wheel in their hands.",
				},
				{
					by: "hoa",
					at: "2026-09-29",
					text: "An hour at the stop by the library, in January. Whoever has waited there drives differently.",
				},
				{
					by: "marisol",
					at: "2026-10-02",
					text: "Que hablen con la gente que espera. My patients know every driver by what they do when somebody comes running.",
				},
			],
			answer: {
				by: "darnell",
				at: "2026-10-07",
				text: `One day **beside a driver in their last year**, and one day **as a passenger of their own line**, with an hour at a stop where people wait.

At the end of the week they say to the garage what they saw, not what they remember.`,
			},
			agree: [
				{ by: "nate", at: "2026-10-08" },
				{ by: "hoa", at: "2026-10-08" },
				{ by: "marisol", at: "2026-10-09" },
			],
			dissent: [
				{
					by: "tomasz",
					at: "2026-10-09",
					text: "Who stands before the garage on Friday and tells it what is wrong, in week one, won’t be asked again in week two. Let them write it down, and read it to them in spring.",
				},
			],
			published: { by: "darnell", at: "2026-10-12" },
		},
		{
			key: "budget-hearing",
			by: "ezra",
			at: "2026-08-31",
			lang: "en",
			onBehalfOf: "Mystic Harbor Regional School Board",
			title: "When should the budget hearing be, so that it can still change something?",
			text: `The board sets its calendar for 2027 in October. The hearing has been two days before the vote for as long as anybody remembers. I can move its date. I can’t move the vote.

What is open: the day, the hour, the room, and what people get to read before. What is settled: the sum.`,
			openUntil: "2026-09-13",
			reportDue: "2026-10-31",
			voices: [
				{
					by: "hector",
					at: "2026-09-01",
					text: "Three weeks before. And not at four in the afternoon: my families are at work, and so am I.",
				},
				{
					by: "marisol",
					at: "2026-09-03",
					text: "Con las hojas en español el mismo día, no una semana después. Llegar sin haber leído es llegar a aplaudir.",
				},
				{
					by: "hoa",
					at: "2026-09-05",
					text: "In the library, and the page with the three lines that are really open, not the whole book.",
				},
				{
					by: "beatriz",
					at: "2026-09-10",
					text: "My students would come if it were decided after they speak. They asked me that, in those words.",
				},
			],
			answer: {
				by: "lucia",
				at: "2026-09-15",
				text: `Hold it **three weeks before the vote**, at six in the evening, in the library.

Give out one page beforehand, in both languages on the same day, with the lines that are open and only those. And say at the end of the hearing what the board will answer, and when.`,
			},
			agree: [
				{ by: "hector", at: "2026-09-16" },
				{ by: "marisol", at: "2026-09-16" },
				{ by: "hoa", at: "2026-09-17" },
			],
			dissent: [
				{
					by: "beatriz",
					at: "2026-09-18",
					text: "It is a better evening for adults. Students asked for a vote after they speak, and that went missing on the way into one answer.",
				},
			],
			published: { by: "lucia", at: "2026-09-19" },
			report: {
				at: "2026-10-29",
				done: "The hearing is on **March 9**, six o’clock, at the Savin Hill branch; the vote is on March 30. The one page is agreed, in both languages, and the superintendent’s office has promised the Spanish for the same morning.",
				notDone:
					"Nothing on what the students asked. I brought Beatriz’s dissent to the board word for word; two members said that a vote can’t wait for a hearing, and I had no second. I also could not get “what the board will answer, and when” into the rules. I will say it myself that evening.",
			},
		},
	],
};
