import type { DemoPractice } from "../../types/practice.ts";

export const spraakberichtOverdracht: DemoPractice = {
	key: "spraakbericht-overdracht",
	lang: "nl",
	tags: ["handover", "health", "privacy", "home-care"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2025-07-08",
			by: "gloria",
			reason: "Begonnen na een avond waarop ik drie keer terug moest naar hetzelfde adres.",
			status: "worked",
			title: "Overdracht per spraakbericht",
			situation:
				"De dagdienst is om drie uur klaar, de avonddienst begint om drie uur. We zien elkaar niet: ieder start vanaf huis op de fiets. Wat overdag gebeurt staat in het dossier, maar dat lees je op een telefoon in de regen, bij vijftien cliënten, in zinnen als 'mw. in goede doen, zorg conform plan'.",
			tension:
				"Alles staat erin en je weet niets. Een dossier schrijf je voor de inspectie. Een overdracht is voor iemand die over een uur voor de deur staat.",
			whatWeDo:
				"Aan het eind van de route spreekt de dagdienst één bericht in van hooguit **negentig seconden**, in onze groepsapp, zonder achternamen. Drie dingen: bij wie was het anders dan anders, waar maak ik me zorgen over, wat heb ik beloofd. De avonddienst luistert met één oortje onderweg naar het eerste adres en stuurt een duim terug.",
			whyItWorks: "Aan een stem hoor je of iemand zich zorgen maakt. 'Ze at wel' klinkt bij elke collega anders.",
			whatHappened:
				"In vier weken ging ik van zes of zeven keer per week terugbellen naar één keer. De beloftes waren het belangrijkst: 'ik heb haar gezegd dat jij de gordijnen dichtdoet'. Als je dat niet weet begint de avond met een teleurstelling.",
			watchFor: "Negentig seconden. Bij drie minuten luistert niemand meer tot het eind.",
		},
		{
			at: "2025-09-23",
			by: "gloria",
			reason:
				"De privacyfunctionaris hoorde ervan. Terecht: initialen en een straat, dat is gewoon een naam. Weg uit de groepsapp.",
			status: "did-not-work",
			whatWeDo:
				"Inspreken in het beveiligde berichtensysteem van de organisatie. Dat kan alleen per cliënt, dus vijftien losse berichtjes van tien seconden in plaats van één verhaal.",
			whatHappened:
				"Na drie weken gestopt. Vijf keer tikken per cliënt, en het systeem logt uit als je scherm dooft. De verbanden waren weg: dat het in één portiek bij drie mensen onrustig was, past niet in een bericht per cliënt. Sommigen gingen stiekem terug naar de groepsapp. Dat zeg ik hier maar eerlijk.",
		},
		{
			at: "2026-01-27",
			by: "sevda",
			reason:
				"Samen met de privacyfunctionaris een middag gefietst. Zij heeft daarna geregeld wat volgens het systeem niet kon.",
			status: "worked",
			whatWeDo:
				"Eén bericht per route, in een beveiligde app die de organisatie voor ons heeft ingericht. Het bericht verdwijnt na twaalf uur. We noemen het adres in de volgorde van de route ('de derde'), nooit een naam; de avonddienst heeft dezelfde lijst. Nog steeds: anders dan anders, zorgen, beloftes, negentig seconden. Wat langer dan vandaag telt, gaat ook in het dossier.",
			whatHappened:
				"Na een maand sprak de dagdienst op 24 van de 28 dagen in. De privacyfunctionaris mag wat mij betreft elke maand mee.",
		},
		{
			at: "2026-06-23",
			by: "sevda",
			reason: "Een keer ernstig misgegaan, en daarvan moeten anderen kunnen leren.",
			status: "mixed",
			whatWeDo:
				"Eén bericht per route, beveiligd, verdwijnt na twaalf uur, adressen op volgnummer. Anders dan anders, zorgen, beloftes. **Nieuw: is de route vandaag gewijzigd, dan begin je met het voorlezen van de gewijzigde volgorde, en de avonddienst stuurt geen duim maar herhaalt de zorg in eigen woorden.** Gaat het om medicatie, dan bel je. Altijd.",
			whatHappened:
				"In mei was de route 's middags omgegooid. 'De vierde heeft haar insuline al gehad' ging daardoor over de verkeerde vierde. Het is goed afgelopen, doordat de avonddienst het raar vond en belde. We hebben het gemeld en er een ochtend over gepraat. Op gewone dagen werkt het nog steeds beter dan wat we hadden, en drie collega's vertrouwen het niet meer. Allebei is waar.",
			watchFor:
				"Volgnummers zijn alleen veilig als de lijst dezelfde is. Medicatie hoort nooit in een spraakbericht. En wie een omweg zoekt om de regels heen, zoals wij in de groepsapp, leert de organisatie niets.",
		},
	],
	trials: [
		{
			by: "bram",
			started: "2025-11-04",
			context:
				"Overdracht tussen twee docenten die dezelfde werkplaats delen, maandag naar dinsdag. De groepsappversie; bij ons gaat het over machines, niet over mensen.",
			report: {
				at: "2026-01-13",
				outcome: "did-not-work",
				changed: "We deden het 's avonds vanuit de auto.",
				surprised:
					"Mijn collega luisterde ze in het weekend allemaal achter elkaar, 'als een podcast'. Dinsdagochtend had hij er niets aan gehad.",
				evidence:
					"Zes berichten, nul keer op tijd beluisterd. Er hangt nu een whiteboard naast de draaibank en dat is genoeg.",
			},
		},
		{
			by: "lieke",
			started: "2026-03-10",
			context: "Van de vrijdagploeg (inpakken) naar de zaterdagploeg (uitgifte), met de drie vragen van versie 3.",
			report: {
				at: "2026-05-19",
				outcome: "mixed",
				changed: "De app verwijdert niets, want er zit niets persoonlijks in.",
				surprised: "De vraag naar beloftes. Vrijwilligers beloven boeren en leden van alles en ik wist dat niet.",
				evidence: "Van negen vrijdagen vijf ingesproken. Als dezelfde vrijwilliger er niet is, gebeurt het niet.",
			},
		},
		{
			by: "sevda",
			started: "2026-09-01",
			context: "Ook van avond naar dag, met versie 4. Drie maanden, en we tellen de correcties.",
		},
	],
};
