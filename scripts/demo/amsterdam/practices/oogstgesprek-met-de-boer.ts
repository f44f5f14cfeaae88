import type { DemoPractice } from "../../types/practice.ts";

export const oogstgesprekMetDeBoer: DemoPractice = {
	key: "oogstgesprek-met-de-boer",
	lang: "nl",
	tags: ["farming", "food", "dialogue", "trust"],
	audience: "chapter",
	involved: ["femi"],
	versions: [
		{
			at: "2026-10-20",
			by: "lieke",
			reason: "Plan voor januari, na de bloemkolen van juni. Ik zet het hier neer zodat iemand me eraan houdt.",
			status: "untried",
			title: "Oogstgesprek met de boer",
			situation:
				"We kopen bij vijf boeren. De prijs spreken we in januari af, per mail, in een kwartier. De rest van het jaar zegt niemand wat hij ervan vindt. Afgelopen juni kregen we bloemkolen zo groot als een vuist, voor de volle prijs. Ik zei niets. De boer ook niet, en hij had er vast een reden voor.",
			tension:
				"Wij hebben het altijd over eerlijke prijzen, dus durven we niet te zeggen dat iets te duur is. Hij heeft het altijd over trouwe afnemers, dus durft hij niet te zeggen dat hij ergens anders meer krijgt.",
			whatWeDo: `Bij elke boer op het erf, in januari, twee uur, met twee van onze leden en Femi als gespreksleider.

1. Eerst lopen: wat ging er goed dit jaar, wat ging er verloren?
2. Ieder legt zijn cijfers open op tafel. Zijn kosten per krat, onze marge (die is 14 procent en niemand weet dat).
3. Ieder noemt **één moment waarop hij had moeten bellen en het niet deed**. Ik begin, met de bloemkolen.
4. Dan pas de prijs.`,
			whyItWorks:
				"Ik hoop: dat een prijs makkelijker bespreekbaar is als de kleine ergernissen er al liggen. Het kan ook zijn dat het alleen maar ongemakkelijk wordt.",
			whatHappened: "",
			watchFor: "Stop als een boer zijn cijfers niet wil laten zien. Het is zijn bedrijf en wij zijn zijn klant.",
		},
	],
	trials: [],
};
