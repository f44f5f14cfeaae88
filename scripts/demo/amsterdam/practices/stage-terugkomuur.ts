import type { DemoPractice } from "../../types/practice.ts";

export const stageTerugkomuur: DemoPractice = {
	key: "stage-terugkomuur",
	lang: "nl",
	tags: ["education", "youth", "peer-learning", "internship"],
	audience: "chapter",
	involved: ["gloria"],
	versions: [
		{
			at: "2025-12-02",
			by: "anouk",
			reason: "Halverwege het eerste jaar opgeschreven, omdat ik wil weten of anderen dezelfde knik zien.",
			status: "mixed",
			title: "Terugkomuur op de stageplek",
			situation:
				"Studenten verzorging lopen vier dagen stage en hebben op vrijdag een terugkomdag op school. Daar vertellen ze over de stage aan een docent die er niet bij was. Van de 22 komen er op vrijdagochtend gemiddeld dertien, en die zijn moe.",
			tension:
				"Terugkijken op school is veilig en ver weg. Terugkijken op de stageplek is dichtbij, met de mensen erbij die je beoordelen.",
			whatWeDo:
				"De terugkomdag is vervangen door een uur op de stageplek, om de twee weken, om half twee. Drie of vier studenten van dezelfde locatie, een docent op bezoek en één verzorgende die **niet** hun beoordelaar is; bij de wijkverpleging is dat Gloria, vóór haar avonddienst. Iedere student brengt één moment mee van hooguit vijf minuten: iets wat je deed en waar je over twijfelt. Geen reflectieverslag. De verzorgende vertelt als laatste wanneer haar dat zelf is overkomen.",
			whyItWorks:
				"De studenten herkennen de gang, de cliënt en de geur. Dat een ervaren verzorgende vertelt dat ze ook eens een verkeerde steunkous aantrok en het verzweeg, doet meer dan mijn hele module beroepshouding.",
			whatHappened:
				"Als het uur doorgaat is bijna iedereen er: 20 van de 22, op school waren dat er 13. Op drie locaties gaat het echt ergens over. Op de andere twee zegt men 'de student kan niet gemist worden', en schuift het uur naar de pauze of valt het uit: zes van de tien keer. De examencommissie vraagt nu waar de reflectieverslagen zijn.",
			watchFor:
				"Let op wie de verzorgende is. Op één locatie was dat toch de beoordelaar, 'want zij kent ze het best'. Dan kun je net zo goed op school blijven.",
		},
		{
			at: "2026-07-07",
			by: "anouk",
			reason:
				"Eind van het schooljaar. De twee moeilijke locaties hebben we opgegeven in plaats van er nog een half jaar om te vragen.",
			status: "mixed",
			whatWeDo:
				"Een uur op de stageplek, om de twee weken, om half twee, alleen op locaties die het uur in het rooster van de student zetten vóór het contract getekend is. De verzorgende die erbij zit krijgt van ons een dagdeel vergoed en beoordeelt niet. Eén moment per student, vijf minuten. De docent schrijft drie regels per student op, en die zijn met de examencommissie afgesproken als vervanging van het verslag.",
			whatHappened:
				"Op de drie goede locaties zijn van de veertien studenten er dertien geslaagd voor hun stage, tegen negen van de twaalf vorig jaar. Te weinig om te juichen. De acht studenten van de twee andere locaties zijn terug naar de vrijdag, waarvan er vijf komen. Dat blijft oneerlijk: juist op die plekken is het uur het hardst nodig.",
		},
	],
	trials: [
		{
			by: "bram",
			started: "2026-10-13",
			context:
				"Bij twee installatiebedrijven, vijf leerlingen, in de bus op de bouwplaats. Een monteur die niet hun leermeester is doet mee.",
		},
	],
};
