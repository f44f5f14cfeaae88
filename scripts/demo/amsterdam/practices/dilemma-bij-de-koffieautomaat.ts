import type { DemoPractice } from "../../types/practice.ts";

export const dilemmaBijDeKoffieautomaat: DemoPractice = {
	key: "dilemma-bij-de-koffieautomaat",
	lang: "nl",
	tags: ["peer-learning", "education"],
	audience: "chapter",
	involved: [],
	versions: [
		{
			at: "2025-11-25",
			by: "bram",
			reason: "Kort, want er is weinig over te zeggen.",
			status: "did-not-work",
			title: "Dilemma bij de koffieautomaat",
			situation: "Docenten spreken elkaar bij de koffie, vier minuten, over het rooster.",
			tension: "Je wilt het over lesgeven hebben zonder er een vergadering van te maken.",
			whatWeDo: "Elke maandag hing ik een dilemma uit mijn les naast de automaat, met een pen aan een touwtje.",
			whyItWorks: "Dat deed het niet.",
			whatHappened:
				"Acht weken. Negentien reacties, waarvan elf grappen en drie over de koffie. De pen werd twee keer gestolen. In week zeven hing er een briefje onder: 'Collega, vraag het gewoon.' Dat heb ik toen gedaan.",
			watchFor: "Papier vraagt niet door.",
		},
	],
	trials: [],
};
