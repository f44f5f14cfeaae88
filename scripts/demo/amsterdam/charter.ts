import type { DemoCharter } from "../types/charter.ts";

export const charter: DemoCharter = {
	answers: [
		{
			question: "aims",
			by: "marijke",
			at: "2025-01-15",
			text: "Weten wie er nog meer bij mevrouw over de vloer komt, vóór we elkaar op de galerij tegenkomen.",
		},
		{
			question: "aims",
			by: "rachid",
			at: "2025-01-16",
			text: "Leren van wat misgaat zonder dat het meteen een incident heet.",
		},
		{
			question: "society",
			by: "anouk",
			at: "2025-01-17",
			text: "Dat de stad van het gas af gaat zonder dat de armste straat het langst in de steigers staat.",
		},
		{
			question: "issues",
			by: "sevda",
			at: "2025-01-23",
			text: "Brieven. Drie organisaties schrijven hetzelfde gezin in dezelfde week, en geen van de drie leest de andere twee.",
		},
		{
			question: "posted",
			by: "shanti",
			at: "2025-02-06",
			text: "Eén avond in de maand, met eten. Daartussen alleen iets sturen als je het geprobeerd hebt.",
		},
		{
			question: "abroad",
			by: "femi",
			at: "2025-02-19",
			text: "I would like to hear how a place without our rules gets the same thing done. It would show us which rules are only habits.",
		},
		{
			question: "success",
			by: "shanti",
			at: "2025-02-20",
			text: "Een straat waar mensen aanbellen voordat het misgaat, omdat ze weten wie er opendoet.",
		},
		{
			question: "each-other",
			by: "rachid",
			at: "2025-02-21",
			text: "Elkaars telefoonnummer, en de moed om het te gebruiken.",
		},
		{
			question: "discussion",
			by: "femi",
			at: "2025-02-24",
			text: "Nobody is defending an organisation. You can hear it: people say “I” and then something they are not proud of.",
		},
		{
			question: "values",
			by: "anouk",
			at: "2025-02-25",
			text: "Dat we eerst vragen hoe het met iemands poging ging, en dan pas met de onze beginnen.",
		},
		{
			question: "trust",
			by: "marijke",
			at: "2025-02-26",
			text: "Geen namen van bewoners, ook geen herkenbare. En geen verslag dat een leidinggevende kan opvragen.",
		},
		{
			question: "stands-out",
			by: "wim",
			at: "2025-11-12",
			text: "Dat ik na negen jaar voorzitten voor het eerst hoorde wat er met een klacht gebeurt nadat ik hem heb doorgestuurd.",
		},
		{
			question: "still-ours",
			by: "yasmin",
			at: "2026-05-13",
			text: "Ja. Maar we zeggen nog steeds ‘cliënten’ waar de mensen zelf niet bij zitten.",
		},
	],
	steps: [
		{
			step: "first-conversation",
			by: "rachid",
			at: "2025-01-14",
			note: "Marijke, Anouk en ik, aan de keukentafel van het buurthuis. We bleken vier gezinnen te delen.",
			done: "2025-01-15",
		},
		{
			step: "core-group",
			by: "marijke",
			at: "2025-02-01",
			note: "Vier mensen van vier werkgevers. Ieder kookt één keer.",
			done: "2025-02-18",
		},
		{
			step: "launch",
			by: "anouk",
			at: "2025-02-18",
			note: "Geen opening maar een eerste kwestie: de brief die aan de voordeur vastloopt.",
			plannedFor: "2025-03-11",
			done: "2025-03-12",
		},
		{
			step: "format",
			by: "femi",
			at: "2025-04-08",
			note: "Terugkijken, samen leren, afspreken. Two hours, and we switch language when somebody asks.",
			done: "2025-05-13",
		},
	],
	stages: [
		{
			to: "forming",
			by: "rachid",
			at: "2025-02-18",
			word: "Zeven mensen, zes werkgevers, en niemand vroeg wie de opdrachtgever is.",
		},
		{
			to: "launched",
			by: "marijke",
			at: "2025-03-12",
			word: "De eerste brief is herschreven en verstuurd. We zijn begonnen.",
		},
	],
	first: {
		by: "anouk",
		at: "2025-03-04",
		reason:
			"Uit de antwoorden van zeven mensen; op de avond van 25 februari hardop gelezen en voor de helft geschrapt.",
		reviewOn: "2026-03-10",
		domain:
			"Hoe leren organisaties die van elkaar afhankelijk zijn, maar geen gezamenlijke baas hebben? Wij komen bij dezelfde mensen aan de deur: in de zorg, het wonen, de energie, de schulden.\n\nWe zijn geen overleg over gevallen. Wie een geval heeft, belt.",
		aspirations:
			"- Een straat waar mensen aanbellen voordat het misgaat.\n- Van het gas af zonder dat iemand in de kou blijft staan.\n- Leren van wat misging zonder dat het iemand zijn goede naam kost.",
		groundRules:
			"- Geen namen van bewoners, ook geen herkenbare.\n- We zeggen ‘ik’ en niet ‘de organisatie’.\n- Eerst vragen hoe het met iemands poging ging, dan pas je eigen verhaal.\n- You may switch to English at any moment, and back.",
		questions: "Welke regels zijn wet, en welke zijn alleen gewoonte?",
	},
	proposals: [
		{
			by: "yasmin",
			at: "2026-05-14",
			basedOn: 1,
			reason:
				"We praten over bewoners die er niet bij zitten. Ik stel voor dat we het niet meer doen zonder dat we ons afvragen wie er had moeten zitten.",
			changes: {
				groundRules:
					"- Geen namen van bewoners, ook geen herkenbare.\n- We zeggen ‘ik’ en niet ‘de organisatie’.\n- Gaat het over mensen die er niet zijn, dan vragen we eerst wie van hen we hadden kunnen uitnodigen.\n- Eerst vragen hoe het met iemands poging ging, dan pas je eigen verhaal.\n- You may switch to English at any moment, and back.",
			},
			answer: {
				by: "rachid",
				at: "2026-06-10",
				decision: "adopt",
				word: "Aangenomen op de juni-avond. De zomerborrel is nu met bewoners, en dat kwam hiervan.",
				reviewOn: "2027-03-09",
			},
		},
	],
	notYet: ["wim", "bram"],
};
