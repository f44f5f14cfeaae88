import type { DemoAssist } from "../types/helping.ts";

export const assists: DemoAssist[] = [
	{
		key: "table-banking-defaulter",
		by: "halima",
		at: "2026-07-27",
		lang: "en",
		facilitator: "wanjiku",
		title: "A trader who has not paid for nine weeks sits beside me every Thursday",
		situation: `She borrowed for school fees in May. Our rule says: two weeks, then her stall is announced. I have not announced it. Everybody knows, and everybody looks at me when the box goes round.

She comes every Thursday, on time, with her book.`,
		wanted: "What would you do, if you were the chair and also her neighbour?",
		questions: {
			opened: "2026-07-28",
			until: "2026-08-03",
			said: [
				{
					by: "grace",
					at: "2026-07-29",
					text: "Anakuja kila Alhamisi. Unadhani anakuja kufanya nini?",
					answer: {
						at: "2026-07-30",
						text: "I thought: to shame me. I had not asked whether it is to be seen paying something.",
					},
				},
				{
					by: "hassan",
					at: "2026-07-31",
					text: "Kanuni iliandikwa lini, na nani alikuwa hawezi kulipa siku hiyo?",
					answer: { at: "2026-08-01", text: "In 2019. Nobody. We had all just been paid." },
				},
			],
		},
		suggestions: {
			opened: "2026-08-04",
			until: "2026-08-10",
			said: [
				{
					by: "kiprono",
					at: "2026-08-05",
					text: "Ask the table to write the rule again with her sitting there, and let her speak first. Not about her debt: about the rule.",
				},
				{
					by: "grace",
					at: "2026-08-06",
					text: "Pokea hata shilingi ishirini. Kiasi chochote kinachoingia mbele ya watu ni malipo.",
				},
			],
		},
		takeAway: {
			at: "2026-08-11",
			text: "I was guarding a rule that none of us has needed until now. On Thursday I put it on the table, and twenty shillings count.",
			askAgainOn: "2026-09-28",
		},
		outcome: {
			at: "2026-09-29",
			text: `The rule is now: whoever pays something, anything, aloud, is not announced. She has paid six times. Two others began to pay less than they could, and one of them said so herself.

We have not solved it. But nobody looks at me when the box goes round.`,
		},
	},
	{
		key: "three-storekeepers",
		by: "otieno",
		at: "2026-11-09",
		lang: "en",
		facilitator: "amina",
		title: "Procurement has sent its apologies twice, and I need it at the table",
		situation: `We map why repair clamps run out. Three storekeepers come, with three lists that don’t agree, and talk freely. Procurement is invited, accepts, and sends its apologies on the morning.

Without them we draw a beautiful picture of everybody else’s mistakes. With them, I fear, the storekeepers will say nothing.`,
		wanted: "How do I get one office into a room that already has a name for it?",
		questions: {
			opened: "2026-11-10",
			until: "2026-11-16",
			said: [
				{
					by: "meera",
					at: "2026-11-10",
					text: "What would procurement see on your wall if it walked in now, before anybody had said a word?",
					answer: {
						at: "2026-11-11",
						text: "A circle with its name, and eleven arrows that end there. I took a photograph of it and was proud.",
					},
				},
				{
					by: "mutua",
					at: "2026-11-13",
					text: "Who in that office has ever stood in a trench?",
					answer: {
						at: "2026-11-14",
						text: "One. She was a meter reader until 2021. I had forgotten, and I signed her transfer.",
					},
				},
			],
		},
		suggestions: {
			opened: "2026-11-17",
			until: "2026-11-28",
			said: [
				{
					by: "meera",
					at: "2026-11-17",
					text: "Roll the picture up. Go to her with an empty sheet and ask her to draw what reaches her desk, and when. Then you have two.",
				},
				{
					by: "juma",
					at: "2026-11-19",
					text: "Mwalike mtaroni, si mezani. Kwenye mtaro hakuna anayeomba radhi asubuhi.",
				},
			],
		},
	},
	{
		key: "story-by-friday",
		by: "baraka",
		at: "2026-11-20",
		lang: "en",
		title: "A donor wants our story by Friday, and it isn’t finished",
		situation: `We have sat with the police post since May 2025, with four months in which nobody came. The commander was transferred in February, and the new one doesn’t know what our telephone number is for. A donor who pays for the footballs asks for “the success story”, one page, with a quote from a young person.

The one I would ask was hurt in June of last year, and came back anyway. I don’t want that to be the story, and it is.`,
		wanted: "What would you write, or would you?",
	},
	{
		key: "eleven-never-do",
		by: "meera",
		at: "2026-11-10",
		lang: "en",
		topic: "stock-sms",
		title: "Thirty clinics send the stock text, eleven never do",
		situation: `Every Friday each clinic sends one text: what it has of six medicines. Thirty do. Eleven never have, not once since June.

They are not lazy; I have visited four of them. In one the nurse showed me the text, typed, complete, and not sent. I have tried airtime: two sent for a fortnight. I have tried reading the names aloud in the county meeting, and I am not proud of it.`,
		wanted: "What am I not seeing about the eleven? Ask me questions before you tell me anything.",
		questions: {
			opened: "2026-11-11",
			until: "2026-11-27",
			said: [
				{
					by: "achieng",
					at: "2026-11-11",
					text: "The nurse who had typed it and not sent it: what did she say when you asked her why?",
					answer: {
						at: "2026-11-12",
						text: "She said, “And if it is wrong?” I answered that it didn’t matter. I see now that I answered and did not ask.",
					},
				},
				{
					by: "otieno",
					at: "2026-11-12",
					text: "What comes back to a clinic after it has sent the text? To the thirty, I mean. What do they get?",
					answer: {
						at: "2026-11-13",
						text: "“Received. Thank you.” And on the next Friday the same six medicines again.",
					},
				},
				{
					by: "naserian",
					at: "2026-11-13",
					text: "Ni nani anayeshika simu ya kliniki siku ya Ijumaa? Na je, ni simu ya kliniki au ni yake mwenyewe?",
				},
				{
					by: "kiprono",
					at: "2026-11-14",
					text: "Of the eleven, how many were ever told by somebody that their number was too high, or too low?",
				},
			],
		},
	},
];
