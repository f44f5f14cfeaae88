import type { DemoAssist } from "../types/helping.ts";

export const assists: DemoAssist[] = [
	{
		key: "na-zes-weken-weg",
		by: "sevda",
		at: "2026-08-25",
		lang: "nl",
		group: "wijk-en-zorg",
		facilitator: "marijke",
		title: "De derde nieuwe collega die na zes weken ging",
		situation: `In een jaar zijn drie nieuwe verzorgenden na vijf, zes en zeven weken vertrokken. In hun vertrekbrief staat *reistijd*. Ze wonen op de fiets.

We werken ze goed in, vinden we. Eerste week alleen kijken, daarna samen, daarna zelf. De laatste huilde in de berging en zei dat het de uien waren.`,
		wanted: "Wat zie ik niet in week vijf?",
		questions: {
			opened: "2026-08-26",
			until: "2026-09-02",
			said: [
				{
					by: "gloria",
					at: "2026-08-27",
					text: "Wanneer werkten ze voor het eerst een avond alleen?",
					answer: { at: "2026-08-28", text: "In week vijf. Alle drie. Dat had ik nooit naast elkaar gelegd." },
				},
				{
					by: "yasmin",
					at: "2026-08-29",
					text: "Wie belden ze die eerste avond?",
					answer: {
						at: "2026-08-30",
						text: "Niemand. Er staat een nummer op de kaart, van het kantoor. Dat is om zes uur dicht.",
					},
				},
			],
		},
		suggestions: {
			opened: "2026-09-03",
			until: "2026-09-10",
			said: [
				{
					by: "gloria",
					at: "2026-09-03",
					text: "Zet mij op die kaart. De eerste vijf avonden bel ik hén, om half negen, ook als er niets is.",
				},
				{
					by: "daniel",
					at: "2026-09-07",
					text: "Ik zou de drie die weg zijn vragen of ze een keer mee willen eten. Niet voor een exitgesprek.",
				},
			],
		},
		takeAway: {
			at: "2026-09-11",
			text: "Ik zocht het in het inwerken. Het zat in **de eerste avond daarna**. Gloria belt, en ik durf nu ook te vragen of iemand week vijf met zijn tweeën wil doen.",
			askAgainOn: "2026-10-23",
		},
		outcome: {
			at: "2026-10-24",
			text: `Twee nieuwen, allebei nog hier, week zeven en negen. Gloria belde negen keer; zes keer was er niets en drie keer wel.

Van de drie die weg zijn kwam er één eten. Ze zei dat ze elke avond had gewacht tot iemand zou vragen hoe het ging, en dat ze zich daarvoor schaamde.`,
		},
	},
	{
		key: "geld-met-de-boer",
		by: "lieke",
		at: "2026-11-11",
		lang: "nl",
		facilitator: "anouk",
		title: "In januari moet ik het met vijf boeren over geld hebben",
		situation: `We betalen wat we drie jaar geleden afspraken. Twee boeren zeggen dat het niet meer kan, twee zeggen niets, en de vijfde geeft elke week een kist extra mee. Van die kist weet ik niet wat hij betekent.

Onze leden kunnen niet meer betalen. Dat heb ik nooit hardop gezegd waar een boer bij was.`,
		wanted: "Hoe begin ik dat gesprek zonder dat het een onderhandeling wordt die ik verlies?",
		questions: {
			opened: "2026-11-12",
			until: "2026-11-17",
			said: [
				{
					by: "wim",
					at: "2026-11-12",
					text: "Weten die vijf van elkaar wat ze krijgen?",
					answer: {
						at: "2026-11-13",
						text: "Nee. Nu je het vraagt: ik ben de enige die het weet, en dat is nooit iemands besluit geweest.",
					},
				},
				{
					by: "shanti",
					at: "2026-11-14",
					text: "Wat is het ergste dat een van hen in januari zou kunnen zeggen?",
					answer: { at: "2026-11-15", text: "Dat hij al een jaar op mij wacht." },
				},
			],
		},
		suggestions: {
			opened: "2026-11-18",
			until: "2026-11-26",
			said: [
				{
					by: "wim",
					at: "2026-11-18",
					text: "Leg de vijf prijzen op tafel voordat er iemand zit. Dan hoeft niemand ze uit te spreken.",
				},
				{
					by: "marek",
					at: "2026-11-19",
					text: "In my trade I would ask the one with the extra box first, alone, in his barn. He has already begun the conversation.",
				},
			],
		},
	},
	{
		key: "onder-de-vijftig",
		by: "wim",
		at: "2026-11-13",
		lang: "nl",
		title: "De jongste van onze wijkraad is achtenvijftig",
		situation: `We hebben een jongerenstoel gehad. In zeven vergaderingen zat er drie keer iemand op, twee keer dezelfde jongen, tot we hem vroegen wat ‘de jongeren’ ervan vonden.

De luisterronde trok zesentwintig mensen, van wie negen onder de veertig. Die negen hebben me hun nummer gegeven. Ik heb nog niemand gebeld, want ik weet niet waarvoor.`,
		wanted: "Waar zou ik ze voor kunnen bellen, behalve om te vergaderen?",
		questions: {
			opened: "2026-11-14",
			until: "2026-11-29",
			said: [
				{
					by: "yasmin",
					at: "2026-11-15",
					text: "Wat zeiden ze die avond, woord voor woord, toen ze hun nummer gaven?",
					answer: { at: "2026-11-16", text: "‘Als u weer zoiets doet.’ Zoiets. Niet: als u weer vergadert." },
				},
				{
					by: "bram",
					at: "2026-11-18",
					text: "Op welk uur van de dag kan iemand met nachtdienst of met kleine kinderen, en is de zaal dan open?",
				},
			],
		},
	},
	{
		key: "ronde-vijf",
		by: "bram",
		at: "2026-11-19",
		lang: "nl",
		title: "In ronde vijf haken de huiseigenaren af",
		situation: `Mijn spel over een warmtenet werkt tot ronde vier. Dan is het net gekozen, en hebben de huiseigenaren aan tafel nog twee rondes niets te doen. Ze pakken hun telefoon.

Mijn studenten zeggen dat het klopt: zo gaat het in het echt ook.`,
		wanted: "Moet ik het spel verbeteren, of is dit juist wat het laat zien?",
	},
	{
		key: "een-koude-winter-beloofd",
		by: "shanti",
		at: "2026-11-05",
		lang: "nl",
		facilitator: "femi",
		// Halfway through the evening, after the soup.
		held: { on: "2026-11-10", from: "2026-11-10T17:40:00Z" },
		title: "Mijn coach beloofde een lagere rekening, en hij werd hoger",
		situation: `Een van onze negentien energiecoaches, een gepensioneerde elektricien, heeft vorig najaar in één portiek zeventien huishoudens geholpen. Radiatorfolie, tochtstrips, alles netjes. En hij zei aan elke keukentafel: *dit scheelt u dertig euro in de maand*.

Het tarief ging omhoog. Veertien van de zeventien betalen nu meer. Niemand van hen doet nog open voor een coach, ook niet voor een andere. Hij komt zelf niet meer op de koffie van de coöperatie.`,
		wanted: "Hoe ga ik terug naar die zeventien deuren zonder hem te laten vallen, en zonder weer iets te beloven?",
		questions: {
			opened: "2026-11-10",
			said: [
				{
					by: "wim",
					at: "2026-11-10",
					text: "Wat zeiden de drie die niet meer betalen tegen hun buren?",
					answer: { at: "2026-11-10", text: "Dat weet ik niet. Ik ben alleen bij de boze deuren geweest." },
				},
				{
					by: "marek",
					at: "2026-11-10",
					text: "Van wie had hij die dertig euro? Stond dat ergens?",
					answer: {
						at: "2026-11-10",
						text: "In onze eigen folder. Met een sterretje. Ik heb die folder geschreven.",
					},
				},
				{
					by: "rachid",
					at: "2026-11-10",
					text: "Heeft iemand hem gevraagd wat hij zelf zou willen doen?",
					answer: { at: "2026-11-10", text: "Nee. We wilden hem sparen." },
				},
			],
		},
		suggestions: {
			opened: "2026-11-10",
			said: [
				{
					by: "marek",
					at: "2026-11-10",
					text: "Ik zou beginnen met een brief waarin staat dat de folder fout was, met jouw naam eronder. Eén kant. Geen aanbod erbij.",
				},
				{
					by: "wim",
					at: "2026-11-10",
					text: "Bij ons hielp het om eerst te gaan luisteren bij wie het wél was meegevallen. Die praten al met hun buren, jij nog niet.",
				},
				{
					by: "rachid",
					at: "2026-11-10",
					text: "Vraag hem mee, en laat hem de eerste zin zeggen als hij dat wil. Wie je spaart, laat je ook alleen.",
				},
			],
		},
		takeAway: {
			at: "2026-11-10",
			text: `Ik dacht dat het over zijn belofte ging. Het was **mijn folder**.

Voor Sinterklaas ligt er in zeventien bussen een brief met mijn naam, zonder aanbod. En ik bel hem morgen, niet om hem gerust te stellen maar om te vragen wat hij wil.`,
			askAgainOn: "2026-12-07",
		},
	},
];
