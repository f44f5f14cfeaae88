import type { DemoHeld } from "../types/meeting.ts";

export const held: DemoHeld[] = [
	{
		on: "2026-10-03",
		began: "2026-10-03T11:20:00Z",
		by: "kiprono",
		came: ["grace", "naserian", "juma", "wanjiku", "halima", "achieng"],
		notes: [
			{
				by: "wanjiku",
				part: "reflect",
				text: "The porridge seller: in six weeks of ten nobody went to sit with her. I had proposed it, so I told it. *It was nobody’s job, and I had called that freedom.*",
			},
			{
				by: "halima",
				part: "learn",
				text: "Bei imeandikwa kwa chaki mahali ambapo hata mnunuzi anaiona. Niliuliza nani anaruhusiwa kuifuta. Kiprono: **yule aliyeiandika, na mbele ya watu.**",
			},
			{
				by: "grace",
				part: "learn",
				text: "We poured the refused milk beside the accepted milk. Nobody could tell them apart by looking, and two of us had been refusing by looking.",
			},
			{
				by: "naserian",
				part: "debrief",
				text: "Wawili wawili tuliona kitu kimoja: maandishi ya wazi yanaondoa ubishi, lakini yanamfichua mmoja. Nani anakubali kuwa huyo mmoja?",
			},
			{
				by: "kiprono",
				part: "next",
				text: "Halima lets go of the bell. In November each brings what failed, and the first chapati is decided by laughing.",
			},
		],
		pairs: {
			size: 2,
			minutes: 15,
			prompt: "Unaandika nini mahali ambapo kila mtu anaona? What would you not dare to?",
		},
	},
	{
		on: "2026-11-07",
		began: "2026-11-07T11:12:00Z",
		by: "amina",
		came: ["meera", "baraka", "hassan", "halima", "njoroge", "wanjiku", "grace", "mutua", "otieno"],
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
				text: "Watatu watatu: kila kundi lilikuwa na mtu mmoja aliyejua mapema kwamba haitafanya kazi, na hakuulizwa.",
			},
			{
				by: "amina",
				part: "next",
				text: "December in Embakasi. Baraka asks that the youngest speak first, and that we keep to it for once.",
			},
		],
		pairs: { size: 3, minutes: 15, prompt: "Ni nani alijua mapema? Who knew beforehand that it would not work?" },
	},
];
