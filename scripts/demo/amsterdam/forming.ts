import type { DemoForming } from "../types/forming.ts";

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
			at: "2025-11-13",
			success: "Niemand vraagt hulp voor de tweede keer alsof het de eerste is.",
			eachOther: "Elkaar bellen vóór de brief, en niet erna.",
		},
		{
			by: "marek",
			at: "2025-06-12",
			success: "A young man learns the trade from somebody who still likes it.",
			eachOther: "Say on Tuesday what broke on Monday.",
		},
		{
			by: "wim",
			at: "2025-09-12",
			success: "Een buurt waar de wijkraad niet nodig is om iemand aan te spreken.",
			eachOther: "Terugkomen vertellen hoe het afliep.",
		},
		{ by: "gloria", at: "2025-06-12", eachOther: "Dat er ook eens overdag naar de nacht geluisterd wordt." },
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
		{
			by: "wim",
			at: "2025-10-21",
			as: { by: "daniel", text: "Van een regel die niet werkt horen voordat hij een jaar oud is" },
		},
		{
			by: "yasmin",
			at: "2025-12-02",
			as: { by: "daniel", text: "Van een regel die niet werkt horen voordat hij een jaar oud is" },
		},
		{
			by: "yasmin",
			at: "2026-01-20",
			mine: "Brieven die mensen wel lezen",
			as: { by: "daniel", text: "Korter schrijven" },
		},
		{ by: "femi", at: "2025-03-18", as: { by: "anouk", text: "Minder praten als begeleider" } },
		{
			by: "lieke",
			at: "2026-03-10",
			mine: "Een vrijwilligersgroep die elkaar de waarheid zegt",
			as: { by: "marek", text: "Mistakes on the table before the customer finds them" },
		},
	],
};
