import type { DemoStudy } from "../types/cycle.ts";
import type { DemoProposal } from "../types/practice.ts";

export const proposals: DemoProposal[] = [
	{
		practice: "intervisie-in-vijf-stappen",
		by: "marijke",
		at: "2026-10-13",
		basedOn: 2,
		reason:
			"Met een manager in de kring ging het mis, en ik merkte het niet. Zet erbij waaraan je het had kunnen zien.",
		from: { reflection: "een-nette-ochtend" },
		changes: {
			watchFor: `Stap 4 kan pijn doen. Vraag de volgende dag hoe het was, niet meteen na afloop in de gang. En het werkt niet als therapie: als iemand eigenlijk ziek thuis hoort te zitten, stop dan na stap 2 en drink koffie.

**Een nette ochtend.** Als de kwesties veilig zijn en al af, zit er iemand in de kring voor wie je je inhoudt. Bij ons was dat de regiomanager, die zo enthousiast was. Vraag na afloop: kwam er iets onafs op tafel? Zo nee, wie was er?`,
		},
		answer: {
			by: "anouk",
			at: "2026-10-15",
			decision: "merged",
			word: "Dank je. De afspraak stond er al, maar niet hoe het voelt als je hem breekt. Dat is wat iemand herkent.",
		},
	},
];

export const studies: DemoStudy[] = [
	{
		key: "wat-blijft-van-intervisie",
		by: "anouk",
		at: "2026-10-20",
		lang: "nl",
		title: "Wat doen inbrengers een half jaar later nog?",
		question: "Van wie in het voorjaar een kwestie inbracht: wat is er nu van over, en wist de groep dat?",
		method:
			"Ik bel alle inbrengers van maart tot en met juni, tien minuten, drie vragen. Daarna vraag ik twee groepsgenoten wat zij dénken dat eruit kwam.",
		sources: "Situated learning: legitimate peripheral participation, doi:10.1017/CBO9780511815355",
		audience: "chapter",
		looksAt: ["intervisie-in-vijf-stappen", { trial: "intervisie-in-vijf-stappen", by: "marijke" }],
	},
	{
		key: "who-turned-it-off",
		by: "marek",
		at: "2026-03-24",
		lang: "en",
		title: "Who turned it off, and when",
		question: "Of the heat pumps that we hung in the first winter, which were off in March, and since which week?",
		method: `The meter tells the week. For the reason my apprentice goes back without tools and asks one thing: *what was it like when it still ran?* I don't go, because they tell me that it was fine.`,
		sources: "",
		audience: "network",
		looksAt: ["neighbours-who-speak-first"],
		found: {
			at: "2026-06-30",
			lookedAt: "23 flats in two stairwells; 21 let her in.",
			findings: `Nine were off. Seven of the nine went off in the **same week of January**, all in one stairwell, after one neighbour had shown the others where the switch is. It had hummed against her bedroom wall.

Nobody had called us. Two had called the neighbour.`,
			limits:
				"Two stairwells, one winter, and a mild one. My apprentice is nineteen and from the street; somebody else would have been told other things.",
		},
	},
];
