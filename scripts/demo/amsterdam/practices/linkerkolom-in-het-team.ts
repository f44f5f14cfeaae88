import type { DemoPractice } from "../../types/practice.ts";

export const linkerkolomInHetTeam: DemoPractice = {
	key: "linkerkolom-in-het-team",
	lang: "nl",
	tags: ["dialogue", "trust", "health", "conflict", "peer-learning"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-05-12",
			by: "sevda",
			reason: "Overgenomen uit Boston en passend gemaakt voor een team dat op de fiets werkt. Nog niet gedaan.",
			status: "untried",
			title: "De linkerkolom op de achterkant van de routelijst",
			situation:
				"Ons wijkteam is zelfsturend: elf mensen, geen leidinggevende. Alles wat in een ander team via de baas loopt, loopt bij ons door iemands hoofd. Een collega ruilt voor de derde keer haar weekend, je zegt 'geen probleem' en je vertelt het 's avonds aan je man.",
			tension:
				"Wie zegt wat hij denkt, brengt de samenwerking in gevaar. Wie het niet zegt ook, alleen langzamer. En wij hebben geen uur om een gesprek uit te schrijven. Om kwart over twee moet iemand zijn ogen gedruppeld krijgen.",
			whatWeDo: `1. Iedereen neemt een routelijst van gisteren en vouwt die in de lengte dubbel. Rechts: een gesprekje van hooguit **zes zinnen** dat niet lekker liep, zo letterlijk mogelijk. Links: wat je dacht en niet zei.
2. Zeven minuten schrijven, in stilte, ook wie niets heeft. (Er is altijd iets.)
3. In tweetallen met iemand die niet in het gesprek voorkomt. Je leest de rechterkant voor. Van links vertel je wat je wilt; het papier blijft van jou.
4. De ander vraagt één ding: *welk stukje van links had wel gekund, en in welke woorden?*
5. Je schrijft die zin op. Papier in de versnipperaar, behalve de zin.`,
			whyItWorks:
				"Je ziet je eigen bijdrage zwart op wit. Links staat niet alleen wat je verzweeg, maar ook wat je zonder navragen al over de ander besloten had.",
			whatHappened: "",
			watchFor: "Niet doen in een week waarin er een echt conflict ligt. Dan wordt het bewijsmateriaal.",
		},
		{
			at: "2026-09-22",
			by: "sevda",
			reason: "Vijf keer gedaan. Opgeschreven wat er gebeurde en één stap toegevoegd over gesprekken met cliënten.",
			status: "worked",
			whatWeDo: `1. Routelijst van gisteren, in de lengte gevouwen. Rechts zes zinnen van een gesprekje dat niet lekker liep, links wat je dacht en niet zei. **Begin met een gesprek met een cliënt of familielid**, pas de derde keer met een collega.
2. Zeven minuten schrijven, in stilte.
3. In tweetallen, met iemand die er niet in voorkomt. Rechts voorlezen, van links vertel je wat je wilt.
4. De ander vraagt: welk stukje van links had wel gekund, en in welke woorden?
5. Die zin opschrijven. De rest door de versnipperaar. Die staat er expres naast.`,
			whatHappened:
				"Van de elf deden er steeds zeven tot negen mee. Na de derde keer heeft een collega haar zin ook echt uitgesproken: 'Ik zeg steeds dat ruilen geen probleem is en dat is het wel.' Dat gaf een rotweek en daarna een ander rooster. Eén collega doet niet meer mee; zij vindt het 'gedachten verkopen'. We laten haar. Bij mij stond drie van de vijf keer links hetzelfde zinnetje: *laat maar, ik doe het zelf wel.* Dat is geen prettige ontdekking voor iemand die anderen inwerkt.",
			watchFor:
				"De versnipperaar is geen grapje. De eerste keer bleef er een papier op tafel liggen; die collega heeft er twee weken niets over gezegd. En: niet doen in een week met een echt conflict.",
		},
	],
	trials: [
		{
			by: "anouk",
			started: "2026-09-29",
			context: "Tweedejaars verzorgende, 22 studenten, op een gesprek met hun stagebegeleider.",
			report: {
				at: "2026-11-03",
				outcome: "mixed",
				changed: "Ze typten het op hun telefoon. Wissen in plaats van versnipperen.",
				surprised:
					"Bijna de helft had links staan dat ze een handeling niet durfden en het toch deden. Dat wilden we weten, en zo wilden we het niet te weten komen.",
				evidence:
					"Negen studenten hebben hun zin tegen de begeleider gezegd, zes met goed gevolg. Eén werd sindsdien minder ingeroosterd. Daarover loopt een gesprek met de stageplek.",
			},
		},
		{
			by: "yasmin",
			started: "2026-10-06",
			context:
				"Vier schuldhulpverleners, op gesprekken met schuldeisers en deurwaarders. Eén keer per twee weken, acht weken.",
		},
	],
	adoptedFrom: {
		chapter: "boston",
		practice: "left-hand-column-clinic",
		version: 2,
		at: "2026-05-12",
		context:
			"Een zelfsturend wijkteam van elf verpleegkundigen en verzorgenden in Amsterdam-Noord. Geen leidinggevende, geen vergaderkamer, veertig minuten per week samen.",
		changed:
			"In tweetallen in plaats van met vijf om één geval, zodat iedereen aan de beurt komt. Een halve bladzijde werd zes zinnen, drie keer naspelen werd één zin opschrijven. Wat we hielden: links blijft van de schrijver en het papier gaat kapot.",
		report: {
			at: "2026-09-22",
			outcome: "worked",
			changed:
				"We beginnen met gesprekken met cliënten en families. Meteen over collega's schrijven was te dichtbij in een team dat elkaar de hele week nodig heeft.",
			surprised: "Dat het meeste links geen boosheid was maar moeheid.",
			evidence:
				"Vijf keer gedaan in vier maanden, zeven tot negen van de elf collega's. Eén uitgesproken zin die het weekendrooster veranderde. Eén collega gestopt.",
		},
	},
};
