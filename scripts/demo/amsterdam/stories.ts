import type { DemoRetelling, DemoStory } from "../types/story.ts";

export const stories: DemoStory[] = [
	{ reflection: "een-nette-ochtend", at: "2026-10-19", scope: "network" },
	{ reflection: "de-eerste-bus", at: "2026-11-14", scope: "network" },
];

export const retellings: DemoRetelling[] = [
	{
		source: {
			key: "de-warmste-kamer",
			by: "rachid",
			at: "2026-10-27",
			question: "surprised",
			lang: "nl",
			audience: { group: "warme-buurten" },
			text: `Mevrouw Bouzid stookt sinds de isolatie één kamer warm: die waar haar zoon slaapt als hij vrij heeft. Wij hadden in de Van der Pekstraat de woonkamer doorgerekend.

**Niemand had gevraagd welke kamer het warmst moest zijn.**`,
		},
		at: "2026-11-02",
		marks: [
			{ words: "Mevrouw Bouzid", what: "person", instead: "Een bewoonster" },
			{ words: "de Van der Pekstraat", what: "place", instead: "die straat" },
		],
		reader: "shanti",
		returned: {
			at: "2026-11-04",
			word: "Die zoon. Er is er maar één in de straat die alleen in het weekend thuis is, en dat weet iedereen.",
			marks: [
				{
					words: "waar haar zoon slaapt als hij vrij heeft",
					what: "other",
					instead: "waar iemand slaapt van wie ze houdt",
				},
			],
		},
		approved: { at: "2026-11-06", word: "Zo is het van haar en van ons allemaal." },
		shared: { at: "2026-11-09", scope: "network" },
	},
];
