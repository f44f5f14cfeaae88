import type { DemoPractice } from "../../types/practice.ts";

export const proefwoningWarmtepomp: DemoPractice = {
	key: "proefwoning-warmtepomp",
	lang: "nl",
	tags: ["energy-transition", "housing", "trust"],
	audience: { group: "warme-buurten" },
	involved: ["marek", "shanti"],
	versions: [
		{
			at: "2025-11-04",
			by: "rachid",
			reason: "Eerste ervaring, voor de werkgroep. Graag binnen de groep houden: de aannemer zit nog in het project.",
			status: "mixed",
			title: "Proefwoning met warmtepomp",
			situation:
				"Honderdtwintig portiekwoningen krijgen een warmtepomp en lagetemperatuurradiatoren. Voordat we mochten beginnen moest 70 procent instemmen. Eén woning stond leeg; die hebben we als proefwoning ingericht.",
			tension:
				"Mensen willen het zien en voelen. Maar een woning die je laat zien, is altijd een woning die iemand heeft opgeruimd.",
			whatWeDo:
				"Zes weken open op woensdagmiddag en zaterdagochtend. Marek of een van zijn monteurs legt het toestel uit, een energiecoach van Shanti zit aan tafel met een voorbeeldnota. Bezoekers mogen overal aan draaien.",
			whyItWorks: "Dat dachten we: wie het geluid gehoord heeft, gelooft de folder niet meer maar zijn eigen oren.",
			whatHappened:
				"63 bezoekers uit 44 huishoudens. Goede gesprekken over geluid. Maar de inrichting kwam van een woonwinkel, en in de gang hoorde ik drie keer hetzelfde: 'mooi, voor andere mensen'. Er stond één bed en geen was. Wie met vijf mensen op 62 vierkante meter woont, kwam hier niets over zijn eigen huis te weten.",
			watchFor:
				"De woning was 21 graden en stond leeg. Wij wisten dat dat niets zegt. We hebben het er niet bij gezegd.",
		},
		{
			at: "2026-03-17",
			by: "rachid",
			reason: "Tweede poging, nu bij een huurder thuis. Ook niet gelukt, en op een vervelender manier.",
			status: "did-not-work",
			whatWeDo:
				"Een gezin van vijf dat vooruitlopend op de rest was aangesloten, ontving twaalf weken lang op zaterdag buren. Daar stond een huurkorting van vijftig euro per maand tegenover. Geen monteur erbij; het gezin vertelde zelf.",
			whyItWorks: "Het zou moeten werken omdat een buurvrouw geen belang heeft. Door die vijftig euro had ze dat wel.",
			whatHappened:
				"De eerste vier zaterdagen 31 bezoekers, eerlijke verhalen, ook over de badkamer die traag warm wordt. In de vijfde week kwam de korting uit. 'Jullie worden betaald.' Vanaf toen kwam er bijna niemand meer en werd het gezin er in het trappenhuis op aangesproken. We zijn gestopt. Ik ben er vier keer geweest om het goed te maken. De moeder zegt dat ze het niet nog eens zou doen. De instemming haalden we met 71 procent, en dat heeft met de proefwoning niets te maken gehad.",
			watchFor:
				"Betaal een buurman niet in stilte. Had de korting op het raam gestaan, dan was het een vergoeding geweest. En leg de last van uitleggen niet bij één gezin dat er moet blijven wonen.",
		},
	],
	trials: [],
};
