import type { DemoHeld } from "../types.ts";

export const held: DemoHeld = {
	on: "2026-11-10",
	began: "2026-11-10T17:06:00Z",
	by: "femi",
	came: ["shanti", "tomasz", "rachid", "wim"],
	notes: [
		{
			by: "rachid",
			part: "reflect",
			text: "Drie deuren zonder map. Twee keer koffie, één keer de vraag of ik ontslagen was.\n\nMevrouw Bakker: *u had die map ook nooit nodig.*",
		},
		{
			by: "shanti",
			part: "learn",
			text: "**Een winter later.** Van de elf woningen die we vorig jaar kierdicht maakten, stoken er zeven minder. Vier niet: daar is iemand bij komen wonen, en dat had niemand opgeschreven.",
		},
		{
			by: "tomasz",
			part: "learn",
			text: "I asked what they do when it is cold. Nobody said *turn up the heating*. They go to the neighbour’s.",
		},
		{
			by: "wim",
			part: "debrief",
			text: "Beide tweetallen: we meten gas, en de mensen hebben het over bezoek.",
		},
		{
			by: "femi",
			part: "next",
			text: "Volgende keer over de regel aan de voordeur. Tot dan gaat ieder één keer terug zonder gereedschap.",
		},
	],
	pairs: { size: 2, minutes: 10, prompt: "Bij wie ben jij een winter later teruggeweest, en wat zag je?" },
};
