import type { DemoQuestion } from "../types/helping.ts";

export const questions: DemoQuestion[] = [
	{
		key: "loudest-is-the-chair",
		by: "halima",
		at: "2026-07-20",
		lang: "en",
		title: "How do you end a meeting on time when the one who talks longest is the chair?",
		text: "It is me. Market women have goods in the sun. I look at the watch and hear myself begin another sentence.",
		answers: [
			{
				by: "wanjiku",
				at: "2026-07-21",
				text: "I give the watch away. Before we begin somebody takes it, not the youngest, and she doesn't look at me when she says it. **She says only the time**, not “madam chair, we are late”. Three times before the end: half, ten minutes, two.",
			},
			{
				by: "kiprono",
				at: "2026-07-24",
				text: "We stand for the last quarter. Old farmers are short when their knees hurt.",
			},
		],
		closed: {
			at: "2026-08-11",
			helpedBy: "wanjiku",
			helped:
				"Mama Akinyi had the watch. The first time I said one more thing, and forty women laughed. We were out at twelve, the second time at five to.",
		},
	},
	{
		key: "mgeni-anyamaze",
		by: "njoroge",
		at: "2026-09-07",
		lang: "sw",
		title: "Mgeni mpya stejini hauliza chochote. Mnafanyaje aulize kabla hajaharibu?",
		text: "Vijana wapya wanatikisa kichwa, halafu wanaondoka na abiria bila breki. Wakiulizwa wanasema walielewa.",
		answers: [
			{
				by: "hassan",
				at: "2026-09-08",
				practice: "mgeni-wa-kwanza",
				text: "Kwetu sokoni mgeni ana jirani mmoja kwa siku kumi na nne. Huyo jirani ndiye anauliza kwanza, mbele ya mgeni, swali la kijinga kabisa. Baada ya hapo mgeni haoni aibu.",
			},
		],
		closed: {
			at: "2026-10-05",
			helpedBy: "hassan",
			helped: "Niliuliza mimi mwenyewe jinsi ya kupima hewa, mbele ya wote. Walicheka. Wiki ile maswali matano.",
		},
	},
	{
		key: "who-signs-for-short-expiry",
		by: "achieng",
		at: "2026-11-12",
		lang: "en",
		group: "dawa-mezani",
		title: "Who signs when short-expiry medicines move from one clinic to another?",
		text: "I have oxytocin that ends in February and a neighbour who has none. The store says that it isn't on the form, the in-charge says that it isn't her store. Meanwhile it sits on the shelf and ages.",
		asked: [{ by: "achieng", to: "meera", reason: "Wrote “The short-expiry shelf, and a photo every first Monday”" }],
	},
	{
		key: "silence-after-a-near-miss",
		by: "juma",
		at: "2026-11-09",
		lang: "en",
		title: "What do you say in the first minute after somebody tells you of a near miss?",
		text: "I said “thank you” and then I asked “and why was the valve open?” He has told me nothing since.",
		answers: [
			{
				by: "achieng",
				at: "2026-11-10",
				text: "After the thanks we ask what he *saw*, not what he did. Why comes the next day, with tea.",
			},
		],
	},
];
