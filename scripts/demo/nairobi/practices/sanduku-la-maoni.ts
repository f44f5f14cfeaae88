import type { DemoPractice } from "../../types/practice.ts";

export const sandukuLaMaoni: DemoPractice = {
	key: "sanduku-la-maoni",
	lang: "sw",
	tags: ["health", "feedback", "trust"],
	audience: "public",
	involved: ["wanjiku"],
	versions: [
		{
			at: "2026-02-05",
			by: "naserian",
			reason: "Tulilifunga sanduku baada ya miezi kumi na moja. Tunaandika ili lisirudi kwa jina lingine",
			status: "did-not-work",
			title: "Sanduku la maoni mlangoni mwa kliniki",
			situation:
				"Mradi mmoja ulituletea masanduku sita ya chuma yenye kufuli, yaliyoandikwa MAONI YAKO NI MUHIMU. Tuliyaweka kwenye milango ya kliniki sita.",
			tension:
				"Wagonjwa wana mengi ya kusema, lakini si mbele ya mhudumu watakayemhitaji tena kesho. Sanduku linaahidi siri. Siri nayo inaondoa mazungumzo.",
			whatWeDo:
				"Karatasi na kalamu kando ya sanduku; funguo mbili, moja kwa msimamizi na moja kwa mwakilishi wa jamii. Kufungua kila mwezi, kusoma pamoja, na kubandika majibu ukutani.",
			whyItWorks: "Tulidhani usiri utaleta ukweli.",
			whatHappened: `Kwa miezi kumi na moja, masanduku sita yalitupa:

- karatasi 14 zenye maandishi, tisa kati yake kwa mwandiko mmoja;
- maombi matatu ya kazi;
- karatasi nyingi za pipi, na ufunguo wa mtu.

Kalamu ziliibwa wiki ya kwanza. Kufungua kwa pamoja kulitokea mara nne, kwa sababu mwenye ufunguo wa pili alihama. Majibu yalibandikwa mara moja. Wanjiku alipowauliza akina mama kumi na mmoja kwenye foleni, saba walidhani sanduku ni la michango.

Wakati huo huo, mwuza uji aliye nje ya lango alijua kila kitu: nani alikemewa, dawa gani hakuna, nani alilipa ili apite mbele. Hakuna aliyemuuliza.`,
			watchFor:
				"Ukiletewa sanduku la bure, uliza kwanza: nani atalijibu, na lini? Sisi sasa tunakaa na mwuza uji nusu saa kila Jumatano, tukinunua uji. Hilo ni jambo jingine, na bado hatujui kama linafaa.",
		},
	],
	trials: [],
};
