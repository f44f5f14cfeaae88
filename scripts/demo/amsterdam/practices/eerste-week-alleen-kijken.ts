import type { DemoPractice } from "../../types/practice.ts";

export const eersteWeekAlleenKijken: DemoPractice = {
	key: "eerste-week-alleen-kijken",
	lang: "nl",
	tags: ["onboarding", "health", "peer-learning", "home-care"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2025-09-16",
			by: "sevda",
			reason: "Na drie nieuwe collega's op deze manier, en vier op de oude die weg zijn.",
			status: "worked",
			title: "De eerste week alleen kijken",
			situation:
				"Een nieuwe collega draait bij ons op dag drie zelf een route. We zitten krap, dus dat voelt als een compliment. In 2024 zijn vier van de zes nieuwen binnen vijf maanden vertrokken. In de exitgesprekken stond 'reisafstand'.",
			tension:
				"Elke dag dat een nieuwe alleen meeloopt, rijdt een ander een extra route. Maar wie op dag drie zelf moet, durft nooit meer te vragen waarom we iets zo doen. Na een maand ziet ze het niet eens meer.",
			whatWeDo: `- Vijf dagen meelopen met vijf verschillende collega's, ook een avond. **Geen handelingen.** Handen op de rug, ook als het druk is.
- Een schriftje. Per dag minstens vijf keer 'waarom' of 'wat gek'.
- Vrijdagmiddag een uur: de nieuwe leest alles voor, het team luistert. Wij mogen alleen zeggen 'dat weten we niet' of 'daar is dit de reden van'. Niet: 'dat is altijd zo geweest'.
- Het team kiest één vraag uit en verandert daar binnen een maand iets aan. De nieuwe controleert.`,
			whyItWorks:
				"Nieuwe ogen heb je maar één week. En iemand van wie de vraag wordt overgenomen, hoort erbij voordat ze één kous heeft uitgetrokken.",
			whatHappened:
				"Drie nieuwe collega's, 71 vragen. Door die vragen schaften we de dubbele registratie van wondfoto's af (scheelt twintig minuten per dag), hangt er nu een sleutelkast met foto's, en weten we dat vier cliënten 's ochtends liever na negenen geholpen worden. Niemand had het ze gevraagd. Alle drie zijn er na acht maanden nog. Kosten: 36 uur inval per persoon. Eén collega vond de vrijdag een verhoor van het team door een groentje, en in zekere zin is het dat.",
			watchFor:
				"Handen op de rug is moeilijk voor goede verpleegkundigen. Na twee dagen gaat iemand toch even tillen. Zeg dan niet 'fijn'. Zeg: schrijf op wat je zag.",
		},
	],
	trials: [
		{
			by: "marijke",
			started: "2026-01-12",
			context: "Twee nieuwe medewerkers in het buurtteam, elk vijf dagen.",
			report: {
				at: "2026-06-16",
				outcome: "worked",
				changed: "Ook een dag bij de wijkverpleging en een dag bij de schuldhulp, want daar komen onze vragen vandaan.",
				surprised:
					"De vraag 'waarom belt niemand terug voor elf uur?' We hadden geen antwoord. Nu bellen we om negen uur.",
				evidence:
					"48 vragen, vier veranderingen, beiden nog in dienst. We deden er vier dagen over in plaats van vijf en misten de vijfde.",
			},
		},
		{
			by: "marek",
			started: "2026-02-09",
			context:
				"My firm of installers: a new man with twelve years of experience elsewhere, five days of watching in five vans. (In English; my Dutch is for speaking.)",
			report: {
				at: "2026-03-10",
				outcome: "did-not-work",
				changed: "Three days instead of five. He went mad and so did my people.",
				surprised:
					"For a man with twelve years in the trade it was an insult. He wrote nothing in the notebook; on Friday he said that he had seen nothing new.",
				evidence:
					"He is good and still here. With an apprentice I would try it again. With an experienced man I would ask him to do one job his own way and let us watch.",
			},
		},
	],
};
