import type { DemoPractice } from "../../types/practice.ts";

export const jongerenstoelInDeWijkraad: DemoPractice = {
	key: "jongerenstoel-in-de-wijkraad",
	lang: "nl",
	tags: ["youth", "local-government", "meetings"],
	audience: "chapter",
	involved: [],
	versions: [
		{
			at: "2026-05-26",
			by: "wim",
			reason:
				"Na vier lege vergaderingen vroeg mijn kleindochter waarom ik het eigenlijk niet op haar school kwam vragen.",
			status: "did-not-work",
			title: "De jongerenstoel in de wijkraad",
			situation: "De wijkraad is gemiddeld 66. Er wonen hier ruim negenhonderd mensen tussen 16 en 25.",
			tension:
				"We wilden jongeren een stem geven in onze vergadering. We vroegen ons niet af of zij een vergadering wilden.",
			whatWeDo:
				"Eén vaste stoel, blauw geverfd, voor wie onder de 25 is en binnenloopt. Spreekrecht en stemrecht. Bericht in de wijkkrant en een poster bij het jongerencentrum. Het jongerenwerk zou iemand meenemen.",
			whyItWorks: "We dachten: als de stoel er staat, komt er iemand zitten.",
			whatHappened:
				"Zeven vergaderingen. Drie keer zat er iemand, twee keer dezelfde jongen van negentien. Hij hield het uit tot de begroting van het tuinonderhoud. De tweede keer vroeg een raadslid wat 'de jongeren' ervan vonden, en toen zei hij: 'Ik ken ze ook niet allemaal, meneer.' Daarna kwam hij niet meer. De stoel staat in mijn schuur.",
			watchFor: "Eén stoel maakt van iemand een vertegenwoordiger. Zet er drie neer, of ga bij hen zitten.",
		},
	],
	trials: [],
};
