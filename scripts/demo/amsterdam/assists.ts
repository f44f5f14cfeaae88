import type { DemoAssist } from "../types.ts";

export const assists: DemoAssist[] = [
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
					by: "tomasz",
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
					by: "tomasz",
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
