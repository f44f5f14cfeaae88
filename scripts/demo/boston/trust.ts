import type { DemoTrust } from "../types/trust.ts";

export const trust: DemoTrust = {
	pulses: [
		{
			by: "priya",
			at: "2025-11-12",
			days: 14,
			until: "2025-11-25",
			answers: ["3243", "2132", "4343", "3231", "2142", "3132", "4243", "1130", "3242"],
		},
		{
			by: "priya",
			at: "2026-05-13",
			days: 14,
			until: "2026-05-26",
			answers: ["3343", "3233", "4343", "2232", "3342", "3233", "4344", "1121", "3343", "3332"],
		},
		{ by: "priya", at: "2026-11-16", days: 14, answers: ["3343", "4344", "3233", "3443"] },
		{
			group: "handovers-and-shifts",
			by: "maureen",
			at: "2026-03-18",
			days: 10,
			until: "2026-03-27",
			answers: ["3132", "2141", "3232", "1131", "3243"],
		},
		{
			group: "handovers-and-shifts",
			by: "maureen",
			at: "2026-09-16",
			days: 10,
			until: "2026-09-25",
			answers: ["3343", "3242", "4343", "2332", "4344", "3343"],
		},
	],
	paces: [{ group: "handovers-and-shifts", by: "maureen", at: "2026-09-26", months: 6 }],
	participation: [
		{
			by: "maureen",
			at: "2026-08-12",
			level: "core",
			word: "Until somebody from second shift wants the calendar. Ask me, I will hand it over gladly.",
			shown: "chapter",
		},
		{ by: "darnell", at: "2026-02-11", level: "core", word: "", shown: "chapter" },
		{ by: "kofi", at: "2026-09-30", level: "active", word: "Tuesdays only; I drive nights again.", shown: "chapter" },
		{
			by: "ezra",
			at: "2026-10-14",
			level: "occasional",
			word: "Budget season until March. Call me when it is about families being heard.",
			shown: "chapter",
		},
		{
			by: "nate",
			at: "2026-10-21",
			level: "peripheral",
			word: "We have a baby. I read the minutes at four in the morning, and they help.",
			shown: "chapter",
		},
		{ by: "hoa", at: "2026-06-09", level: "active", word: "I said core in spring. It was too much.", shown: "me" },
	],
	prompts: [
		{
			by: "hoa",
			at: "2026-10-04",
			prompt: "frankness",
			text: "That the wall of questions is also a way for me not to answer the three that the branch heads keep asking me.",
		},
		{
			by: "maureen",
			at: "2026-09-08",
			prompt: "voices",
			text: "Everybody at my table has a license. Nobody who pushes the beds has ever sat there.",
		},
	],
};
