import type { DemoPractice } from "../../types/practice.ts";

export const keukentafelgesprek: DemoPractice = {
	key: "keukentafelgesprek",
	lang: "nl",
	tags: ["dialogue", "health", "local-government", "trust", "home-visit"],
	audience: "network",
	involved: ["sevda"],
	versions: [
		{
			at: "2025-03-18",
			by: "marijke",
			reason: "Eerste beschrijving, na negen huisbezoeken met z'n tweeën.",
			status: "mixed",
			title: "Keukentafelgesprek zonder formulier",
			situation:
				"Iemand vraagt hulp in het huishouden, begeleiding of een aanpassing in huis. Volgens de wet voeren we dan een 'keukentafelgesprek'. In de praktijk zit er een professional met een laptop aan die tafel en loopt een vragenlijst van veertien leefgebieden langs. De bewoner geeft antwoord. Na een uur weten wij alles en heeft zij niets gezegd.",
			tension:
				"We moeten een besluit kunnen onderbouwen, anders is de ene buurvrouw beter af dan de andere. Maar wie met het formulier begint, krijgt antwoorden die in het formulier passen. Mensen weten heel goed welke woorden uren opleveren.",
			whatWeDo: `- We gaan met z'n tweeën: iemand van het buurtteam en iemand van de wijkverpleging. De een praat, de ander kijkt en luistert.
- De laptop blijft in de tas, de tas blijft in de gang.
- De eerste vraag is altijd: **hoe zag gisteren eruit, vanaf het opstaan?** Daar nemen we twintig minuten voor. Vaak loop je even mee naar de slaapkamer of de keuken.
- Dan pas: wat zou u willen dat er anders ging, en wie heeft u daar al bij?
- Het formulier vullen we samen in de auto in. Wat we dan niet weten, vragen we telefonisch na.
- Binnen een week krijgt de bewoner één A4 terug in gewone taal, met de vraag: klopt dit?`,
			whyItWorks:
				"Een gewone dag vertellen kan iedereen. In die dag zitten de trap, de stapel post, de dochter die niet meer belt. En omdat je niet schrijft, kijkt iemand naar jou en niet naar je scherm.",
			whatHappened:
				"Negen gesprekken. Bij zes kwam er iets boven dat in de aanvraag niet genoemd was; twee keer was dat het echte probleem (een zoon die geld leende, en incontinentie). In drie gevallen was de gevraagde hulp niet nodig, één keer juist meer. Maar bij alleenstaanden werkte het met z'n tweeën slecht. Een mevrouw van 81 zei tegen Sevda: 'Ik dacht dat ik geschouwd werd.'",
			watchFor:
				"Het invullen in de auto kost eerst meer tijd: gemiddeld 35 minuten. En wees eerlijk dat er een besluit aan vastzit. Wie doet alsof hij alleen voor de koffie komt, is een bedrieger.",
		},
		{
			at: "2025-11-11",
			by: "marijke",
			reason:
				"Met twee beroepskrachten tegenover één bewoner zaten we nog steeds in de meerderheid. We gaan nu alleen, en de bewoner bepaalt wie er verder aan tafel zit.",
			status: "worked",
			whatWeDo: `- Bij de afspraak vragen we: **wie wilt u erbij hebben?** Een dochter, een buurman, de mevrouw van de moskee, of niemand. We bellen diegene zelf niet; dat doet de bewoner.
- Eén van ons gaat. Wie dat is, hangt af van wie de bewoner al kent.
- Laptop in de tas, tas in de gang. Telefoon ook.
- Eerste vraag: hoe zag gisteren eruit, vanaf het opstaan?
- Na de dag zeggen we hardop: "Er zit een besluit aan dit gesprek vast. Dit kan ik wel beloven, dit niet."
- Formulier buiten invullen. Van de veertien leefgebieden laten we er zeven leeg als er niets over gezegd is. Het stadsdeel weet het en is er nog niet blij mee.
- Eén A4 terug binnen een week.`,
			whatHappened:
				"Eenendertig gesprekken sinds de zomer. In 22 zat er iemand uit de eigen kring bij; in de versie met twee beroepskrachten was dat één op de negen. De tijd voor het formulier zakte naar een kwartier. Het aantal bezwaren is te klein om iets over te zeggen (twee, vorig jaar vijf). Wat tegenviel: vier keer praatte de meegekomen zoon zo veel dat we de moeder niet gehoord hebben. Daar zijn we later alleen teruggegaan.",
		},
		{
			at: "2026-05-19",
			by: "sevda",
			reason: "Mensen zeiden het belangrijkste pas als we de deur uit waren. Daarom bellen we nu de volgende dag.",
			status: "worked",
			whatWeDo: `- **Wie wilt u erbij hebben?** De bewoner nodigt zelf uit.
- Eén van ons gaat. Geen laptop, geen telefoon.
- Hoe zag gisteren eruit, vanaf het opstaan? Praat de familie te veel, dan vraag je of iemand je de tuin of de meterkast wil laten zien. Dan is er even een andere opstelling.
- Hardop: er zit een besluit aan vast.
- **De volgende dag bellen, vijf minuten:** "Wat dacht u toen ik weg was?" Dezelfde persoon belt, voor twaalven.
- Formulier na het telefoontje, niet ervoor.
- Eén A4 terug binnen een week, en de vraag of het klopt.`,
			whatHappened:
				"In 14 van de 26 telefoontjes kwam er iets nieuws. Drie keer iets zwaars: valpartijen die verzwegen waren, een buurman die ongevraagd binnenliep, en iemand die de hulp eigenlijk voor zichzelf niet wilde maar voor haar man had gevraagd. Een paar mensen vonden het bellen controleren. Sindsdien kondigen we het aan tafel aan.",
		},
	],
	trials: [
		{
			by: "daniel",
			started: "2025-12-02",
			context: "Als beleidsadviseur vijf gesprekken meegedaan, één per week, alleen luisteren.",
			report: {
				at: "2026-01-20",
				outcome: "worked",
				changed: "Ik vroeg de bewoner vooraf zelf of ik mocht komen, in plaats van via het team. Twee zeiden nee.",
				surprised:
					"Dat van de veertien leefgebieden er zeven op ons kantoor door niemand gelezen worden. Ik had ze zelf laten toevoegen.",
				evidence: "De verkorting tot zeven is nu een werkafspraak van het stadsdeel. Op papier, één bladzijde.",
			},
		},
		{
			by: "yasmin",
			started: "2026-02-03",
			context: "Intake bij schulden, acht huishoudens, aan huis in plaats van aan de balie.",
			report: {
				at: "2026-05-12",
				outcome: "mixed",
				changed: "De eerste vraag werd: waar ligt de post? Die mensen laten dat liever zien dan vertellen.",
				surprised:
					"Bij schulden wil bijna niemand er iemand bij hebben. Zeven van de acht kozen 'niemand', en een van hen had haar man weggestuurd.",
				evidence:
					"Zes van de acht zijn drie maanden later nog in traject; aan de balie is dat ongeveer de helft. Maar ik doe er twee per dag in plaats van vijf.",
			},
		},
		{
			by: "rachid",
			started: "2026-09-29",
			context: "Tien huurders met een klacht over vocht, vóór de opzichter komt. Met het telefoontje van versie 3.",
		},
	],
};
