import type { DemoPractice } from "../../types/practice.ts";

export const briefHardopLezen: DemoPractice = {
	key: "brief-hardop-lezen",
	lang: "nl",
	tags: ["local-government", "debt", "plain-language", "user-involvement"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2026-01-20",
			by: "yasmin",
			reason: "De eerste zes brieven zijn zo gegaan.",
			status: "worked",
			title: "De brief hardop laten lezen",
			situation:
				"Mijn cliënten openen hun post niet. Als ik hem samen met hen open, snap ik waarom. 'Wij hebben u bij beschikking van 3 december meegedeeld dat de voorziening onder voorwaarden is voortgezet.' Dat betekende: u houdt uw uitkering.",
			tension:
				"De jurist wil dat het klopt, de communicatieafdeling wil dat het vriendelijk is. Wie de brief krijgt zit bij geen van beide aan tafel. En 'begrijpelijk schrijven' als training hebben ze allemaal al gehad.",
			whatWeDo: `Voordat een standaardbrief de deur uit gaat, lezen drie mensen die zo'n brief zouden kunnen krijgen hem **hardop** voor aan degene die hem schreef. De schrijver zegt niets en zet een streepje bij:

- elke hapering,
- elke zin die twee keer gelezen wordt,
- elk "nou ja" of "huh".

Daarna één vraag: *wat gaat u nu doen?* Klopt het antwoord niet, dan is de brief niet klaar, hoe mooi hij ook is. De lezers krijgen vijfentwintig euro en koffie. Het duurt veertig minuten.`,
			whyItWorks:
				"Een schrijver die iemand ziet haperen, verdedigt zijn zin niet meer. Over een woordkeuze kun je discussiëren. Over een hapering niet.",
			whatHappened:
				"Zes brieven van drie afzenders. Gemiddeld van 410 naar 190 woorden. Bij de brief over beslagvrije voet konden nul van de drie lezers zeggen wat ze moesten doen; na twee ronden alle drie. Eén jurist liep na tien minuten rood aan en zei: 'Dit heb ik elf jaar lang verstuurd.'",
			watchFor:
				"Laat mensen geen brief lezen die hun eigen situatie van vandaag raakt. En vraag of iemand hardop wil lezen: voor wie moeilijk leest is dat vernederend. Dan leest een ander voor en luistert hij.",
		},
		{
			at: "2026-06-09",
			by: "yasmin",
			reason:
				"Laaggeletterde lezers vielen af of geneerden zich. Nu leest de schrijver zelf voor en luisteren zij; dat blijkt minstens zo streng.",
			status: "worked",
			whatWeDo: `Voordat een standaardbrief de deur uit gaat, zitten er drie mensen aan tafel die zo'n brief kunnen krijgen. Ieder kiest:

- **zelf hardop lezen**, of
- **luisteren**, terwijl de schrijver zijn eigen brief voorleest en bij elke opgestoken kaart stopt.

De schrijver zet streepjes en zegt niets. Dan de vraag: *wat gaat u nu doen?* En een tweede: *hoe voelde u zich bij de eerste zin?* Vijfentwintig euro, koffie, veertig minuten.`,
			whatHappened:
				"Nog veertien brieven. Van de 42 lezers kozen er 17 voor luisteren. Een schrijver die zijn eigen ambtelijke zin hardop moet uitspreken, herschrijft hem vaak al halverwege. Vier brieven zijn helemaal vervallen: na de vraag 'wat gaat u nu doen' was het antwoord 'niets', en dat klopte. Minder goed: bij één afzender is de brief na een half jaar door een nieuwe collega weer teruggezet in de oude tekst. Niemand had haar verteld waarom de brief zo kort was.",
		},
	],
	trials: [
		{
			by: "marijke",
			started: "2026-02-17",
			context: "De brief waarmee het buurtteam een huisbezoek aankondigt, met drie bewoners uit de buurtkamer.",
			report: {
				at: "2026-04-07",
				outcome: "worked",
				changed: "Onze eigen brief, dus niemand van buiten om boos op te worden.",
				surprised:
					"Ze struikelden over 'passende ondersteuning'. Eén lezer dacht dat er iemand kwam om kleren te passen.",
				evidence: "Nu zes zinnen en een foto van wie er komt. Niet-thuis ging van 9 op 40 naar 4 op 40.",
			},
		},
		{
			by: "daniel",
			started: "2026-09-08",
			context: "De afwijzingsbrief voor bijzondere bijstand, met de juridische afdeling. Drie ronden gepland.",
		},
	],
};
