import type { DemoHeld } from "../types.ts";

export const held: DemoHeld = {
	on: "2026-11-07",
	began: "2026-11-07T11:12:00Z",
	by: "amina",
	came: ["meera", "baraka", "hassan", "halima", "njoroge"],
	notes: [
		{
			by: "halima",
			part: "reflect",
			text: "The bell: dropped, and told with laughter. *Tunaanza kwa wakati bila kengele; tunamaliza tukichelewa nayo.*",
		},
		{
			by: "meera",
			part: "learn",
			text: "First chapati went to Hassan, for the receipt book that nobody could read, himself included.\n\nWhat the failures had in common: **we wrote it down for ourselves, and gave it to others to fill in.**",
		},
		{
			by: "hassan",
			part: "learn",
			text: "Walionikatalia sokoni hawakukataa kulipa. Walikataa kuandikwa jina.",
		},
		{
			by: "njoroge",
			part: "debrief",
			text: "Tatu tatu: kila kundi lilikuwa na mtu mmoja aliyejua mapema kwamba haitafanya kazi, na hakuulizwa.",
		},
		{
			by: "amina",
			part: "next",
			text: "December in Embakasi. Baraka asks that the youngest speak first, and that we keep to it for once.",
		},
	],
	pairs: { size: 3, minutes: 15, prompt: "Ni nani alijua mapema? Who knew beforehand that it would not work?" },
};
