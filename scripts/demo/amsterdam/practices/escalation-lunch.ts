import type { DemoPractice } from "../../types/practice.ts";

export const escalationLunch: DemoPractice = {
	key: "escalation-lunch",
	lang: "nl",
	tags: ["local-government", "meetings", "systems-thinking", "trust"],
	audience: { group: "wijk-en-zorg" },
	involved: ["yasmin", "marijke"],
	versions: [
		{
			at: "2026-06-30",
			by: "daniel",
			reason: "Vier lunches gehad. Alleen voor de werkgroep, want twee gevallen zijn te herkennen.",
			status: "mixed",
			title: "De omweglunch",
			situation:
				"Aan de voordeur gaat een regel mis op een manier die de makers niet konden bedenken. De uitvoerder zoekt een omweg en vertelt het aan een collega. Bij mij op het bureau komt het veertien maanden later aan, als percentage.",
			tension:
				"Wie meldt dat een regel niet werkt, meldt ook dat hij er een loopje mee heeft genomen. En ik ben degene die dan hoort te zeggen dat dat niet mag.",
			whatWeDo:
				"Eens in de zes weken, bij Yasmin op kantoor en niet bij mij, met brood. Drie uitvoerders, twee beleidsmensen, niemand boven ons. Elke uitvoerder vertelt één geval: welke regel, wat heb je in plaats daarvan gedaan, en wat had het gekost om hem te volgen? Mijn afdelingshoofd heeft op papier gezet dat niets van deze tafel voor handhaving gebruikt wordt. Beleid gaat naar huis met één regel om uit te zoeken en komt terug met een antwoord. Nee is ook een antwoord.",
			whyItWorks:
				"De omweg is de informatie. Niemand verzint er een voor zijn plezier; hij laat precies zien waar de regel en de straat uit elkaar lopen.",
			whatHappened:
				"Elf gevallen. Twee regels zijn veranderd: een loonstrook hoeft niet meer twee keer ingeleverd te worden, en een huisgenoot zonder inkomen telt niet meer mee bij de taxipas. Vijf zijn 'in onderzoek', en zo noemde ik het vroeger als ik nee bedoelde. Vier keer was het gewoon nee. Marijke zei na de derde lunch dat ze aan die vier meer had dan aan die vijf. In mei gebruikte een collega van mij een verhaal van de lunch in een notitie, zonder namen. De manager van de uitvoerder herkende het toch. Ik heb gerepareerd wat ik kon. Zij is niet meer geweest.",
			watchFor:
				"De toezegging ging over handhaving. Over doorvertellen ging ze niet. Wie van beleid een geval wil gebruiken, ook als voorbeeld, vraagt het eerst aan wie het vertelde. En tel hoe vaak je 'in onderzoek' zegt.",
		},
	],
	trials: [],
};
