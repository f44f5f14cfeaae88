import type { DemoAssist } from "../types.ts";

export const assists: DemoAssist[] = [
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
