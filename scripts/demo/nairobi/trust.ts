import type { DemoTrust } from "../types/trust.ts";

export const trust: DemoTrust = {
	questions: [
		"I can say in the baraza what I would say in the matatu on the way home.",
		"Nikikosea hapa, halitatumiwa dhidi yangu. (If I get it wrong here, it is not used against me.)",
		"The youngest of us is heard as long as the oldest.",
	],
	pulses: [
		{
			by: "amina",
			at: "2026-02-14",
			days: 14,
			until: "2026-02-27",
			answers: ["231", "322", "121", "341", "222", "130", "332"],
		},
		{
			by: "amina",
			at: "2026-09-12",
			days: 14,
			until: "2026-09-25",
			answers: ["332", "343", "232", "443", "331", "222", "343", "332"],
		},
		{
			group: "shule-na-vijana",
			by: "amina",
			at: "2026-10-31",
			days: 14,
			until: "2026-11-13",
			answers: ["443", "342", "244", "332", "443"],
		},
	],
	participation: [
		{
			by: "otieno",
			at: "2026-07-04",
			level: "core",
			word: "I keep the kettle and the calendar. The kettle is for giving away.",
			shown: "chapter",
		},
		{ by: "meera", at: "2026-08-22", level: "active", word: "The store first, then the chapter.", shown: "chapter" },
		{
			by: "hassan",
			at: "2026-10-03",
			level: "peripheral",
			word: "Nasikiliza kwanza. Nitasema nikiwa tayari.",
			shown: "chapter",
		},
		{
			by: "grace",
			at: "2026-09-19",
			level: "occasional",
			word: "When it is about markets, call me the evening before.",
			shown: "chapter",
		},
	],
	prompts: [
		{
			by: "meera",
			at: "2026-10-18",
			prompt: "difference",
			text: "That a nurse on a Thursday doesn’t have to say “come back Monday”. I say “supply chain” instead, and nobody asks further.",
		},
		{
			by: "wanjiku",
			at: "2026-08-30",
			prompt: "alliances",
			text: "I haven’t called Sister Agnes since she was transferred. She would tell me what I dress up.",
		},
	],
};
