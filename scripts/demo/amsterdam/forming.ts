import type { DemoForming } from "../types.ts";

export const forming: DemoForming = {
	aims: [
		{
			key: "agenda",
			by: "marijke",
			at: "2025-03-04",
			title: "Gesprekken voeren waarin bewoners, cliënten en studenten de agenda mee bepalen",
		},
		{
			key: "misging",
			by: "anouk",
			at: "2025-05-13",
			title: "Leren van wat misging zonder dat het iemand zijn goede naam kost",
			description:
				"We merken dat het lukt als iemand een misser meebrengt **in de week waarin het gebeurde**, en niet pas als er een nieuwe leidinggevende is.",
		},
		{
			key: "gas",
			by: "shanti",
			at: "2025-10-30",
			title: "De overgang van het gas zo doen dat niemand in de kou blijft staan",
		},
		{
			key: "app",
			by: "rachid",
			at: "2025-04-08",
			title: "Eén app waarin alle buurtpartijen hun gevallen delen",
			settled: { at: "2025-09-09", state: "let-go" },
		},
	],
	work: [
		{
			group: "wijk-en-zorg",
			at: "2026-09-15",
			workingOn:
				"De eerste tien minuten aan de voordeur: wie vraagt wat, en wat doen we als twee van ons dezelfde week komen.",
			time: "Eén ochtend per maand, met vervanging voor de avonddienst.",
			money: "€ 1.800 per jaar van het stadsdeel, alleen voor vervanging.",
			people: "Twee huisartsen die je mag bellen, en een oud-cliënt die meeleest.",
			aims: ["agenda", "misging"],
		},
		{
			group: "warme-buurten",
			at: "2026-10-06",
			workingOn: "Brieven die een winter later nog kloppen. We lezen ze terug met de mensen die ze kregen.",
			time: "Zes bijeenkomsten per jaar.",
			money: "",
			people: "Drie huishoudens in de Van der Pekstraat die hun rekening laten zien.",
			aims: ["gas"],
		},
	],
	progress: [
		{
			group: "wijk-en-zorg",
			by: "daniel",
			at: "2026-10-20",
			text: "Bij vier van de vijf gezinnen kenden drie van ons elkaar niet. Bij het vijfde kenden we elkaar wel en ging het net zo mis.",
		},
		{
			group: "warme-buurten",
			by: "bram",
			at: "2026-11-03",
			text: "Twee van de drie rekeningen klopten niet met wat wij hadden beloofd. We hebben het de bewoners gezegd voordat we het onze directies zeiden.",
		},
	],
	arrivals: [
		{
			by: "yasmin",
			at: "2025-09-18",
			success: "Niemand vraagt hulp voor de tweede keer alsof het de eerste is.",
			eachOther: "Elkaar bellen vóór de brief, en niet erna.",
		},
		{
			by: "wim",
			at: "2025-06-12",
			success: "A young man learns the trade from somebody who still likes it.",
			eachOther: "Say on Tuesday what broke on Monday.",
		},
		{ by: "gloria", at: "2025-05-20", eachOther: "Dat er ook eens overdag naar de nacht geluisterd wordt." },
	],
	motivations: [
		{
			by: "marijke",
			at: "2026-06-09",
			text: "Omdat ik hier gezegd krijg wat mijn collega's te aardig voor zijn.",
			shown: "chapter",
		},
		{
			by: "sevda",
			at: "2026-09-08",
			text: "Ik ben moe van zelf sturen. Ik wil zien of iemand anders het ook is.",
			shown: "me",
		},
	],
	shares: [
		{
			by: "gloria",
			at: "2025-06-17",
			as: { by: "sevda", text: "Overdracht waar de avonddienst iets aan heeft" },
		},
		{
			by: "daniel",
			at: "2025-10-14",
			as: { by: "rachid", text: "Bewoners betrekken bij renovaties vóór de tekening af is" },
		},
	],
};
