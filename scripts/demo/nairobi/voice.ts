import type { DemoVoice } from "../types/voice.ts";

export const voice: DemoVoice = {
	decisions: [
		{
			key: "youngest-first",
			by: "baraka",
			at: "2026-10-08",
			lang: "en",
			topic: "youngest-decides",
			title: "The youngest in the room speaks first",
			text: `When we go round, the youngest person present begins, and the eldest closes. Every round, for six months, whoever chairs.`,
			questions: [
				{
					by: "halima",
					at: "2026-10-09",
					text: "Who asks people their age?",
					answer: {
						at: "2026-10-09",
						text: "Nobody. Whoever thinks that they are the youngest raises a hand; so far that has never been disputed.",
					},
				},
				{
					by: "njoroge",
					at: "2026-10-10",
					text: "Na mgeni akiwa ndiye mdogo kuliko wote?",
					answer: { at: "2026-10-10", text: "Anaweza kusema “nitafuata”. Then the next one begins." },
				},
			],
			reactions: {
				opened: "2026-10-12",
				said: [
					{
						by: "mutua",
						at: "2026-10-13",
						text: "In my staffroom it would be a small revolution. I would like to see it once before I bring it there.",
					},
					{
						by: "kiprono",
						at: "2026-10-14",
						text: "I am often the eldest. To close is an honour, and I have to listen for an hour to earn it.",
					},
				],
			},
			objections: {
				opened: "2026-10-16",
				said: [
					{
						by: "amina",
						at: "2026-10-18",
						text: "A girl who comes for the first time is put in front of sixteen adults. Two of my students would not come back. We lose the voice that we do it for.",
					},
				],
				voices: [
					{ by: "amina", at: "2026-10-24", says: "no-objection" },
					{ by: "mutua", at: "2026-10-24", says: "no-objection" },
					{ by: "halima", at: "2026-10-25", says: "no-objection" },
					{ by: "wanjiku", at: "2026-10-26", says: "no-objection" },
					{ by: "hassan", at: "2026-10-26", says: "stand-aside" },
				],
			},
			versions: [
				{
					at: "2026-10-22",
					text: `When we go round, **somebody who has been here at least twice** and is the youngest of those begins, and the eldest closes. First everybody talks for three minutes with whoever sits beside them, so that no first word is a first word.

Every round, for six months, whoever chairs.`,
					reason: "Amina’s students",
					how: { amina: "Who begins has been here twice, and has already said it to one neighbour." },
				},
			],
			decided: {
				at: "2026-10-30",
				word: "Tunaanza Jumamosi ya kwanza ya Novemba. Baraka counts how many spoke who did not speak in September.",
				reviewOn: "2027-05-01",
			},
		},
		{
			key: "who-visits-after-a-theft",
			by: "meera",
			at: "2026-11-12",
			lang: "en",
			group: "dawa-mezani",
			title: "We visit two by two, and never from the same employer",
			text: `When the circle visits a clinic that has run out, two go, and **not both from the county**. The nurse decides which of the two holds the notebook.`,
			until: "2026-12-03",
			questions: [
				{
					by: "naserian",
					at: "2026-11-13",
					text: "Je, mmoja akikosa nauli siku hiyo?",
					answer: {
						at: "2026-11-14",
						text: "Then the visit is on another day. We have gone alone twice this year, and both times I came back with a story about the nurse and none about the store.",
					},
				},
				{ by: "otieno", at: "2026-11-17", text: "What is said to the clinic before we come, and by whom?" },
			],
		},
	],
	consultations: [
		{
			key: "county-reorder-form",
			by: "wanjiku",
			at: "2026-10-12",
			lang: "en",
			onBehalfOf: "the county’s chief pharmacist",
			title: "One reorder form for all forty-one clinics: what would it break?",
			text: `The chief pharmacist would like one form on the tablet from January, in place of the book and the text message. She asked me whether I had checked with the people who fill it in. I had not.

The tablet comes. What is on the form, who fills it in, and what happens when there is no network is open until December.`,
			openUntil: "2026-10-25",
			reportDue: "2026-12-11",
			voices: [
				{
					by: "achieng",
					at: "2026-10-13",
					text: "In maternity nobody has a free hand at the hour when things run out. If it must be the nurse in charge, it will be filled in on Friday, from memory.",
				},
				{
					by: "naserian",
					at: "2026-10-15",
					text: "Fomu iwe na nafasi ya kusema kwa nini. “Zero” pekee haielezi kama dawa zimeisha au hazikuja.",
				},
				{
					by: "meera",
					at: "2026-10-19",
					text: "Keep the book for a year beside it. When the tablet is stolen, and one will be, the book is the only thing that still knows.",
				},
				{
					by: "juma",
					at: "2026-10-23",
					text: "We put meters on a tablet in 2024. What broke was not the form; it was that nobody could see their own numbers afterwards.",
				},
			],
			answer: {
				by: "amina",
				at: "2026-10-28",
				text: `It would break the *why*, and the hour. So: **a line for the reason beside every zero**; anybody on the ward may fill it in, at any hour; each clinic sees its own numbers of last week; and the book stays beside it for one year.`,
			},
			agree: [
				{ by: "achieng", at: "2026-10-29" },
				{ by: "naserian", at: "2026-10-30" },
				{ by: "meera", at: "2026-10-30" },
			],
			dissent: [
				{
					by: "juma",
					at: "2026-10-31",
					text: "A book and a tablet beside one another means two half truths by March. Choose one, and make the clinics’ own numbers the price for it.",
				},
			],
			published: { by: "amina", at: "2026-11-02" },
		},
	],
};
