import type { DemoThanks } from "../types/helping.ts";

export const thanks: DemoThanks[] = [
	{
		by: "gloria",
		to: "marijke",
		practice: "keukentafelgesprek",
		at: "2026-10-08",
		text: "Ik heb de map dicht gelaten, zoals jij schreef. Mevrouw vertelde over haar zoon pas toen ik mijn jas al aanhad.",
	},
	{
		by: "marek",
		to: "shanti",
		at: "2026-09-29",
		text: "You said: ask what they are afraid of before you say what it saves. Four of six said noise. I had never put noise in the leaflet.",
	},
	{
		by: "lieke",
		to: "sevda",
		practice: "eerste-week-alleen-kijken",
		at: "2026-11-12",
		text: "Onze nieuwe plukker is er na drie weken nog. Dat is bij ons dit jaar niet eerder gebeurd.",
	},
	{
		by: "daniel",
		to: "wim",
		at: "2026-10-16",
		text: "Je las mijn verordening hardop voor aan de keukentafel, en bij artikel vier moest je zelf lachen. Artikel vier is eruit.",
	},
	{
		by: "rachid",
		to: "anouk",
		practice: "intervisie-in-vijf-stappen",
		at: "2026-11-02",
		text: "Dat je mij bij stap drie liet zwijgen. Ik had het antwoord al klaar en het was het verkeerde.",
	},
];
