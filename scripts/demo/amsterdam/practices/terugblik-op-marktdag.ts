import type { DemoPractice } from "../../types/practice.ts";

export const terugblikOpMarktdag: DemoPractice = {
	key: "terugblik-op-marktdag",
	lang: "nl",
	tags: ["after-action-review", "farming", "food", "volunteers"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-04-21",
			by: "lieke",
			reason: "Overgenomen uit Nairobi. Wij hebben geen markt maar een uitgiftedag; de rest herkende ik zin voor zin.",
			status: "untried",
			title: "Terugblik op marktdag",
			situation:
				"Zaterdag is bij ons uitgiftedag: 210 kratten, vijf boeren die tussen zeven en negen lossen, achttien vrijwilligers in twee ploegen. Er gaat altijd iets mis. Dertien kratten zonder aardappels, een boer die een uur staat te wachten, een lid dat boos wordt over de paksoi.",
			tension:
				"Om twee uur is iedereen moe en wil naar huis. Dinsdag weet ik nog wat er misging en de vrijwilligers niet meer. Dus los ik het zelf op, en de zaterdag erna gaat er iets anders mis.",
			whatWeDo:
				"Om kwart voor twee, voordat de laatste kratten worden opgeruimd, een kwartier staand rond de weegschaal. Vier vragen: wat wilden we vandaag, wat gebeurde er, waar zat het verschil in, wat doen we volgende zaterdag anders? Wie het jongst in de ploeg is, stelt de vragen. Hooguit twee veranderingen, met krijt op de deur van de koelcel.",
			whyItWorks: "Het is nog warm. En de deur van de koelcel ziet iedereen zaterdag om zeven uur als eerste.",
			whatHappened: "",
			watchFor: "Niet gaan zitten. Wie zit, gaat vergaderen.",
		},
		{
			at: "2026-08-25",
			by: "lieke",
			reason: "Zeventien zaterdagen verder. Het helpt, maar niet bij het onderwerp waar ik het voor begonnen was.",
			status: "mixed",
			whatWeDo:
				"Twee keer per maand in plaats van elke zaterdag, om kwart voor twee, een kwartier staand rond de weegschaal, met dezelfde vier vragen. De boer die die dag als laatste loste, blijft erbij voor de eerste twee vragen en rijdt dan weg. Nog maar één verandering op de koelceldeur, zoals ze het in Nairobi vanaf het begin deden; wat er drie weken staat zonder dat iemand het doet, vegen we uit.",
			whatHappened:
				"Foute kratten gingen van gemiddeld elf naar vier per zaterdag, vooral doordat een vrijwilliger van zeventien voorstelde de kratten andersom te stapelen. Wat niet lukte: het gesprek met de boeren. Zodra er een boer bij staat wordt iedereen beleefd. Ook ik. Over de te kleine bloemkolen van juni is alleen op de fiets gepraat. Elke week bleek te veel: vanaf de zesde keer kwamen er klusjes op de deur die niemand wilde, en in juli stonden er nog vijf van mei.",
			watchFor:
				"Een terugblik is geen vervanging voor een lastig gesprek. Dat moet je apart voeren, van tevoren aangekondigd, met koffie. Daar ben ik nog niet aan toe.",
		},
	],
	trials: [],
	adoptedFrom: {
		chapter: "nairobi",
		practice: "market-day-after-action-review",
		version: 1,
		at: "2026-04-21",
		context:
			"Een voedselcoöperatie in Amsterdam-West met 210 huishoudens en een wekelijkse uitgiftedag, gedraaid door vrijwilligers van 17 tot 74.",
		changed:
			"Geen verkoopsters met eigen handel maar vrijwilligers zonder eigen geld in het spel. De hele ploeg doet mee in plaats van één per rij, en de jongste stelt de vragen. Krijt op de koelceldeur in plaats van een stuk karton, en twee veranderingen in plaats van één. Dat laatste was overmoed.",
		report: {
			at: "2026-08-25",
			outcome: "mixed",
			changed:
				"Van elke week naar twee keer per maand, en van twee veranderingen terug naar één. Die verloopt na drie weken.",
			surprised:
				"Dat het voor het stapelen van kratten beter werkt dan voor alles wat met geld te maken heeft. In Nairobi staat iedereen daar met haar eigen geld; ik zou graag horen of het bij hen wel over geld gaat.",
			evidence:
				"Foute kratten van gemiddeld 11 naar 4 per zaterdag, geteld over tien zaterdagen voor en twaalf na. Aan de afspraken met boeren is niets veranderd.",
		},
	},
};
