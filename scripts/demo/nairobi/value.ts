import type { DemoValue } from "../types/value.ts";

export const value: DemoValue = {
	indicators: [
		{
			key: "destroyed-medicines",
			by: "meera",
			at: "2026-07-06",
			group: "dawa-mezani",
			name: "Medicines that we signed away for destruction",
			unit: "thousand shillings a quarter",
			why: "Less of it should mean that more reached somebody. It could also mean that we look away, so read the stories beside it.",
			figures: [
				{ by: "meera", day: "2025-06-30", value: 410 },
				{ by: "meera", day: "2025-12-31", value: 61, note: "The first four months of the shelf." },
				{ by: "meera", day: "2026-03-31", value: 74 },
				{ by: "wanjiku", day: "2026-06-30", value: 88, note: "Gari lilikuwa gereji wiki tatu." },
				{ by: "meera", day: "2026-09-30", value: 52 },
			],
		},
		{
			key: "first-words-of-the-youngest",
			by: "baraka",
			at: "2026-11-08",
			name: "Vikao ambamo mdogo kabisa alisema kwanza",
			unit: "kati ya vitano",
			why: "Ikipanda, tunatimiza tulichosema. Haituelezi kama alisikilizwa.",
			figures: [
				{ by: "baraka", day: "2026-11-08", value: 1 },
				{ by: "amina", day: "2026-11-21", value: 2, note: "Mara ya pili alisitasita, tukangoja." },
			],
		},
	],
	stories: [
		{
			key: "chapati-ya-kwanza",
			by: "hassan",
			at: "2026-11-08",
			lang: "sw",
			value: "immediate",
			title: "Nilicheka kosa langu mbele ya watu",
			text: "Katika kikao nilisoma daftari la risiti ambalo hata mimi mwenyewe sikuweza kulisoma, na wote wakacheka, nami nikacheka. Nilipewa chapati ya kwanza. Sijawahi kusifiwa kwa jambo lililoshindikana.",
			of: [{ meeting: "2026-11-07" }],
		},
		{
			key: "majina-si-pesa",
			by: "hassan",
			at: "2026-11-10",
			lang: "sw",
			value: "potential",
			title: "Hawakukataa kulipa, walikataa kuandikwa jina",
			text: "Nilichobeba ni swali la Njoroge: nani alijua mapema kwamba haitafanya kazi? Katika soko letu alijua mama wa mboga, na hakuulizwa. Nitamuuliza kabla ya daftari lijalo.",
			of: [{ story: "chapati-ya-kwanza" }, { meeting: "2026-11-07" }],
		},
		{
			key: "gauze-in-theatre",
			by: "achieng",
			at: "2026-10-06",
			lang: "en",
			value: "realised",
			title: "The gauze was two floors up",
			text: "It led to a purchase that we no longer make. Theatre held two years of the gauze that paediatrics bought with its own money. In September we bought consumables locally for 9,000 shillings; last December it was 38,000. What is left went to a second oxygen gauge, and that one is used every night.",
			group: "dawa-mezani",
			of: [{ trial: "expiry-shelf-swap", by: "achieng" }],
			speaksTo: [
				{
					indicator: "destroyed-medicines",
					says: "Within one hospital nothing needs three signatures, so nothing waits until it expires.",
				},
			],
		},
		{
			key: "both-ends-of-the-drop",
			by: "wanjiku",
			at: "2026-10-05",
			lang: "en",
			value: "transformative",
			title: "I had called it freedom",
			text: "I used to think that leaving a task to nobody was trust, and now I think that I left the porridge seller alone for six weeks. Since the October circle I ask for a name, and I say aloud that no is an answer.",
			of: [{ meeting: "2026-10-03" }],
		},
	],
};
