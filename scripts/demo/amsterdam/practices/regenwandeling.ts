import type { DemoPractice } from "../../types/practice.ts";

export const regenwandeling: DemoPractice = {
	key: "regenwandeling",
	lang: "nl",
	tags: ["water", "climate-adaptation", "local-government", "systems-thinking"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2025-11-18",
			by: "joost",
			reason: "Na vier wandelingen durf ik hem te delen.",
			status: "worked",
			title: "Wandelen als het regent",
			situation:
				"Na de bui van augustus (58 millimeter in anderhalf uur) stond in drie straten water in de kelders. Ons model zei dat het twee andere straten hadden moeten zijn. Op de bewonersavond lieten wij onze kaart zien en de bewoners hun telefoons.",
			tension:
				"Wij weten hoe het riool ligt. Zij weten welke put al vier jaar dicht zit met bladeren van één plataan. Op een avond met een beamer wint de kaart.",
			whatWeDo: `Bij code geel voor regen gaat er een bericht naar 63 bewoners die zich hebben aangemeld: *over twee uur bij de brug, drie kwartier lopen*. We gaan met wie er komt. Ik neem een gele krijtspuitbus mee en geen kaart.

Bewoners wijzen, ik spuit een pijl waar het water heen gaat en een kruis waar het blijft staan. De laatste tien minuten schuilen we ergens en vraagt iemand: wat zagen we dat niet op tekening staat? De foto's leg ik de dag erna naast het model. Binnen een week bericht terug, ook als er niets mee gebeurt.`,
			whyItWorks:
				"Water laat zich niet bespreken, het loopt. Je staat naast elkaar naar hetzelfde te kijken en iedereen is even nat.",
			whatHappened:
				"Vier wandelingen met 6 tot 19 mensen. Elf plekken waar model en straat verschilden; zeven keer had de straat gelijk. Vier putten zijn verlegd of schoongemaakt, voor minder dan de bewonersavond had gekost. Twee mensen hebben daarna hun voortuin opengebroken. Mijn collega's van modellering waren er pas de vierde keer bij. Daar had ik mee moeten beginnen.",
			watchFor:
				"Onweer: niet doen. Het krijt was na één nacht weg, dus maak foto's. En beloof geen put die van de gemeente is.",
		},
	],
	trials: [
		{
			by: "rachid",
			started: "2026-01-13",
			context:
				"Galerijen en kelders van twee flats met lekkage, met huurders en de opzichter, bij harde wind en regen.",
			report: {
				at: "2026-03-31",
				outcome: "worked",
				changed: "Twintig minuten, van boven naar beneden, met een bouwlamp.",
				surprised:
					"De lekkage op twee hoog kwam van een galerijafvoer op vijf hoog. De bewoner van drie hoog zei dat al sinds 2022.",
				evidence:
					"Negen huurders mee. Eén afvoer vervangen, zes klachten minder in februari en maart dan een jaar eerder.",
			},
		},
		{
			by: "bram",
			started: "2026-04-14",
			context: "Als les met eerstejaars installatietechniek rond de school, met waterschapskaart achteraf.",
			report: {
				at: "2026-06-30",
				outcome: "mixed",
				changed: "Op regen kunnen wij niet wachten, het rooster gaat voor. Drie lessen, waarvan twee droog.",
				surprised: "Bij droog weer gingen ze zelf emmers halen.",
				evidence:
					"In juni vertelden ze de regenles nog na, van de droge lessen wisten ze niets meer. Volgend jaar proberen we een les op afroep.",
			},
		},
	],
};
