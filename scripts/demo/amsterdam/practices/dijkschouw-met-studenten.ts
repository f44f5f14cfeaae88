import type { DemoPractice } from "../../types/practice.ts";

export const dijkschouwMetStudenten: DemoPractice = {
	key: "dijkschouw-met-studenten",
	lang: "nl",
	tags: ["water", "youth", "education"],
	audience: "chapter",
	involved: ["bram"],
	versions: [
		{
			at: "2026-11-03",
			by: "joost",
			reason:
				"Voorstel voor de voorjaarsschouw van 2027. Reacties welkom, vooral van wie al eens met zestien jongeren op een dijk heeft gestaan.",
			status: "untried",
			title: "Dijkschouw met studenten",
			situation:
				"Twee keer per jaar lopen we de dijk na. De schouwmeesters zijn gemiddeld 61. Ze zien aan de kleur van het gras of er een muskusrat onder zit, en over zes jaar zijn ze allemaal weg.",
			tension:
				"De schouw heeft gevolgen: wie zijn oever niet onderhoudt krijgt een brief. Daar kun je geen excursie van maken.",
			whatWeDo:
				"Zestien studenten van Bram lopen in tweetallen mee met acht schouwmeesters. Ze doen hun eigen schouw op hetzelfde stuk, zonder overleg, met rood en groen lint. Aan het eind lopen we samen terug langs de plekken waar de linten verschillen. De schouwmeester moet uitleggen wat hij zag. Dat is het enige wat we opschrijven.",
			whyItWorks:
				"Ik verwacht dat de oude rotten pas bij een verkeerd lint merken wat ze allemaal weten. Vraag je het ze gewoon, dan zeggen ze: 'dat zie je toch.'",
			whatHappened: "",
			watchFor: "Laarzen. En de juridische schouw blijft die van de schouwmeester.",
		},
	],
	trials: [],
};
