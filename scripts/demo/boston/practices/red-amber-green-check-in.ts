import type { DemoPractice } from "../../types/practice.ts";

export const redAmberGreenCheckIn: DemoPractice = {
	key: "red-amber-green-check-in",
	lang: "en",
	tags: ["meetings", "facilitation", "trust"],
	audience: "chapter",
	involved: [],
	versions: [
		{
			at: "2025-10-14",
			by: "priya",
			reason: "Three weeks in.",
			status: "worked",
			title: "Red, amber, green at the start of a meeting",
			situation: `Training team, eight people, Mondays at 9.`,
			tension: `No one says that they are in no state to be there.`,
			whatWeDo: `Each says a color and one word.`,
			whyItWorks: `It takes one minute.`,
			whatHappened: `Somebody said "red, hospital" in week two, and we sent her home.`,
			watchFor: `Do not comment on anyone's color.`,
		},
		{
			at: "2026-01-20",
			by: "priya",
			reason: "By December we were all amber.",
			status: "did-not-work",
			whatHappened: `From week six on: amber, amber, amber, green (the new hire). Amber is the color that asks for nothing. When I said red one Monday there was a silence, and then a man said, "But you're running it." We quit. What the good week had needed was one person who would have told us anyway.`,
		},
	],
	trials: [],
};
