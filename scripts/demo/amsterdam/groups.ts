import type { DemoGroup } from "../types/person.ts";

export const groups: DemoGroup[] = [
	{
		key: "wijk-en-zorg",
		name: "Wijk en zorg aan één tafel",
		purpose:
			"Buurtteam, wijkverpleging, schuldhulp, corporatie en stadsdeel komen bij dezelfde gezinnen. We leren van gevallen waarin dat misging, met de deur dicht en zonder dossier op tafel. Eén ochtend per maand; het stadsdeel betaalt de vervanging van de avonddienst.",
		coordinator: "sevda",
		members: ["sevda", "marijke", "gloria", "yasmin", "daniel", "rachid"],
		created: "2025-12-09",
	},
	{
		key: "warme-buurten",
		name: "Warme buurten",
		purpose:
			"Wat gebeurt er achter de voordeur als een straat van het gas gaat? We vergelijken wat we bewoners beloven met wat ze een winter later zeggen. Zes bijeenkomsten per jaar, drie daarvan in een woning of een ketelhuis.",
		coordinator: "shanti",
		members: ["shanti", "marek", "rachid", "joost", "bram", "wim"],
		created: "2025-10-28",
	},
];
