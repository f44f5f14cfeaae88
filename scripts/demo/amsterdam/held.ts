import type { DemoHeld } from "../types/meeting.ts";

export const held: DemoHeld[] = [
	{
		on: "2026-10-13",
		began: "2026-10-13T16:08:00Z",
		by: "anouk",
		came: ["marijke", "daniel", "gloria", "rachid", "bram", "sevda"],
		notes: [
			{
				by: "sevda",
				part: "reflect",
				text: "Lieke liet weten dat het bord met kaartjes onder de pompoenen ligt. We hebben niet gevraagd waarom, en dat viel op.",
			},
			{
				by: "daniel",
				part: "learn",
				text: "**Zonder iemands goede naam te kosten.** Namen weglaten helpt niet in een wijk waar iedereen de flat kent. Wat wel hielp: de persoon zelf vragen of hij het *zo* vertelde.",
			},
			{
				by: "gloria",
				part: "learn",
				text: "Drie van ons vertelden een misser van zichzelf. Het werd pas stil bij de eerste die er niet om lachte.",
			},
			{
				by: "bram",
				part: "debrief",
				text: "Alle drietallen: we durven wel te vertellen wat we fout deden, niet wie het merkte.",
			},
			{
				by: "anouk",
				part: "next",
				text: "In november bij mevrouw Bakker thuis. Rachid gaat bij drie deuren langs zonder map.",
			},
		],
		pairs: { size: 3, minutes: 12, prompt: "Wat ging er mis, en wie wist het eerder dan jij?" },
	},
	{
		on: "2026-11-10",
		began: "2026-11-10T17:06:00Z",
		by: "femi",
		came: ["shanti", "marek", "rachid", "wim", "joost", "bram"],
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
				by: "marek",
				part: "learn",
				text: "I asked what they do when it is cold. Nobody said *turn up the heating*. They go to the neighbour’s.",
			},
			{
				by: "wim",
				part: "debrief",
				text: "Alle drie de tweetallen: we meten gas, en de mensen hebben het over bezoek.",
			},
			{
				by: "femi",
				part: "next",
				text: "Volgende keer over de regel aan de voordeur. Tot dan gaat ieder één keer terug zonder gereedschap.",
			},
		],
		pairs: { size: 2, minutes: 10, prompt: "Bij wie ben jij een winter later teruggeweest, en wat zag je?" },
	},
];
