import type { DemoPractice } from "../../types/practice.ts";

export const geenOplossingVoorDePauze: DemoPractice = {
	key: "geen-oplossing-voor-de-pauze",
	lang: "nl",
	tags: ["meetings", "facilitation", "systems-thinking", "local-government"],
	audience: "network",
	involved: ["marijke"],
	versions: [
		{
			at: "2026-02-17",
			by: "rachid",
			reason: "Een regel van niks die bij ons het overleg heeft veranderd.",
			status: "worked",
			title: "Geen oplossing voor de pauze",
			situation:
				"Elke dinsdag gebiedsoverleg: corporatie, buurtteam, wijkagent, handhaving, jongerenwerk. Tien zaken in twee uur. Overlast in een portiek: camera. Vuil bij de containers: brief. We waren altijd op tijd klaar, en zeven van de tien zaken stonden er zes weken later weer.",
			tension:
				"Een overleg zonder actiepunten voelt als verloren tijd, zeker voor mensen die van de straat komen. Maar wie het eerst een oplossing noemt, bepaalt wat het probleem was.",
			whatWeDo: `- Van tien zaken naar **drie**. De rest gaat per telefoon.
- Het eerste uur mag niemand een oplossing noemen. Ook geen halve ("we zouden kunnen kijken of"). Alleen: wat heb je gezien, wie heb je gesproken, wat snap je niet?
- Wie zich vergist legt een euro in de pot. Daar kopen we in december oliebollen van.
- Pauze van een kwartier, buiten.
- In het tweede uur oplossingen, maar alleen van wie in het eerste uur iets nieuws gehoord heeft.`,
			whyItWorks:
				"Na een uur vragen blijkt de overlast in het portiek drie verschillende dingen te zijn. En in het kwartier buiten bellen mensen alvast even iemand.",
			whatHappened:
				"Vijf maanden. In de pot: 87 euro, waarvan 31 van mij. Van de 41 zaken kwamen er twaalf terug; eerst zeven van de tien. Marijke zag als eerste dat het bij vier zaken niet om jongeren ging maar om één kapotte deur. De wijkagent vond het 'praatgroepniveau' en bleef twee maanden weg. Hij is er weer, sinds die deur.",
			watchFor:
				"Bij acuut gevaar geldt de regel niet; dat spreek je vooraf af. En zeven zaken per telefoon betekent dat iemand die telefoontjes moet plegen. Dat ben ik, ongeveer drie uur per week.",
		},
	],
	trials: [
		{
			by: "daniel",
			started: "2026-03-10",
			context: "Afdelingsoverleg op het stadsdeelkantoor, veertien beleidsmensen, één onderwerp per keer.",
			report: {
				at: "2026-06-09",
				outcome: "mixed",
				changed: "Geen pot met geld; dat vond men kinderachtig. Een bel.",
				surprised:
					"Op kantoor is het omgekeerde het probleem: na het eerste uur wilde niemand meer een oplossing noemen.",
				evidence:
					"Vijf keer. Twee keer een betere probleemomschrijving, drie keer een tweede vergadering over hetzelfde.",
			},
		},
		{
			by: "anouk",
			started: "2026-09-01",
			context: "Teamvergadering zorg en welzijn over verzuim van studenten, elf docenten, vier keer.",
			report: {
				at: "2026-11-10",
				outcome: "worked",
				changed:
					"In het eerste uur zaten er twee studenten bij. Zij kenden de regel niet en hielden zich er het best aan.",
				surprised:
					"De meeste maandagse afwezigheid bleek bij de bus te zitten: de eerste bus komt om 8.34 uur aan en de les begint om half negen.",
				evidence:
					"De maandagles begint nu om negen uur. Verzuim op maandag van 31 naar 18 procent, vijf weken gemeten.",
			},
		},
	],
};
