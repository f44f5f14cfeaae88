import type { DemoPractice } from "../../types/practice.ts";

export const energietafelBuurt: DemoPractice = {
	key: "energietafel-buurt",
	lang: "nl",
	tags: ["energy-transition", "dialogue", "local-government", "meetings", "housing"],
	audience: "network",
	involved: ["rachid", "joost"],
	versions: [
		{
			at: "2025-05-20",
			by: "shanti",
			reason: "Opgeschreven na de tweede avond, toen we nog dachten dat het goed ging.",
			status: "worked",
			title: "Energietafel in de buurt",
			situation:
				"Onze buurt (1.150 woningen, twee derde sociale huur, de rest particulier) staat in het plan om voor 2032 van het gas te gaan. Gemeente, corporatie, netbeheerder en energiecoöperatie hebben elk hun eigen bewonersavond. Mensen die naar alle vier gaan, zijn met z'n zessen en heten bij ons de vaste kern.",
			tension:
				"Bewoners willen één ding weten: wat gaat het mij kosten en wanneer. De beroepskrachten weten dat niet, mogen het niet zeggen of spreken elkaar tegen. Dus praten ze over het proces. Daar komt niemand voor terug.",
			whatWeDo:
				"Eens per maand, dinsdagavond half acht, één lange tafel in het buurthuis met soep vooraf. Iedere partij stuurt één mens, steeds dezelfde. Geen presentaties: wat iemand wil laten zien ligt op papier op tafel. De eerste drie kwartier stellen bewoners vragen. Wie het antwoord niet weet zegt: 'dat weet ik niet, ik kom erop terug', en die zin gaat op een vel aan de muur met een naam erachter.",
			whyItWorks: "Partijen horen elkaars antwoorden. Het vel met open vragen maakt zichtbaar wie zijn huiswerk doet.",
			whatHappened:
				"34 bewoners op de eerste avond, 27 op de tweede. Elf open vragen, zes beantwoord. Rachid moest toegeven dat de corporatie voor één blok al een keuze had gemaakt; het werd stil en daarna eindelijk een gesprek.",
			watchFor: "Soep is geen bijzaak. Zonder soep komen de mensen die van hun werk komen niet.",
		},
		{
			at: "2025-10-21",
			by: "shanti",
			reason:
				"De opkomst liep van 34 naar 9 en die negen waren allemaal eigenaar, man en boven de zestig. We gingen naar de wasserette en naar overdag.",
			status: "mixed",
			whatWeDo:
				"Om de twee weken wisselen we: een dinsdagavond in het buurthuis, een donderdagmiddag van twee tot vier in de wasserette aan het plein. In de wasserette staat een klaptafel met de meter van een buurtbewoner (met toestemming) en de energienota van de wasserette zelf. Het vel met open vragen hangt daar in het raam, zodat ook wie niet aanschuift ziet wat er nog openstaat. Het onderwerp komt van wie de vorige keer het langst bleef.",
			whatHappened:
				"In de wasserette spraken we in zeven middagen ongeveer zestig mensen, van wie we er vijftig nog nooit gezien hadden. Vrijwel alleen huurders, veel over schimmel en voorschotten, weinig over warmtenetten. 's Avonds bleven de eigenaren komen, tussen de acht en de twaalf. Nu hadden we dus twee tafels die elkaar niet tegenkwamen. Dat was niet het idee.",
			watchFor:
				"De netbeheerder haakte bij de wasserette af: 'geen besluitvormend overleg'. Dat klopt. Zeg het vooraf. En let op de buurvrouw die haar nota laat zien: iedereen kijkt mee.",
		},
		{
			at: "2026-06-16",
			by: "shanti",
			reason:
				"Na een jaar wilden de vaste bezoekers weten waar al die vragen gebleven waren. We hebben het eerlijk uitgezocht: van de 58 open vragen waren er 21 beantwoord.",
			status: "mixed",
			whatWeDo: `- Eén tafel per twee maanden, zaterdagochtend, voor huurders én eigenaren. Daartussen alleen de wasserette.
- Elke tafel gaat over **één besluit dat echt binnen zes maanden valt**. Is er geen besluit, dan is er geen tafel. Dit voorjaar hebben we er zo één afgezegd.
- Wie namens een partij komt, zegt in de eerste vijf minuten wat hij zelf mag beslissen. Meestal is dat weinig. Toch helpt het.
- Open vragen krijgen een datum. Staat een vraag na twee tafels nog open, dan schrijven we met z'n allen één brief aan de baas van de partij die moest antwoorden.
- Eigenaren en huurders zitten het eerste halfuur apart en vertellen elkaar daarna wat ze vrezen. Niet wat ze vinden.`,
			whyItWorks:
				"Een tafel over een besluit heeft een einde. Mensen komen voor iets wat nog anders kan. Het halfuur apart voorkomt dat de eigenaren met hun offertes het gesprek overnemen.",
			whatHappened:
				"Twee zaterdagen: 41 en 38 mensen, ongeveer half om half. Eén besluit is er echt door veranderd: de volgorde van de straten, omdat bewoners wisten dat twee straten in het najaar al voor de riolering opengaan (dat had Joost bij het waterschap kunnen weten, zegt hij zelf). De prijs weten we nog steeds niet. Drie mensen van de vaste kern zijn om die reden gestopt, en ik kan ze geen ongelijk geven.",
			watchFor:
				"De brief aan de baas hebben we één keer gestuurd. Antwoord binnen vier dagen, maar de medewerker die steeds trouw aan tafel zat kreeg de wind van voren. Overleg zo'n brief eerst met diegene.",
		},
	],
	trials: [
		{
			by: "rachid",
			started: "2026-01-20",
			context: "Eén portiekflat van 48 huurders, tafel in de fietsenkelder, drie weken voor de stemming over isolatie.",
			report: {
				at: "2026-03-10",
				outcome: "mixed",
				changed: "Geen soep maar oliebollen, en maar één partij: wij. De aannemer kwam de tweede keer.",
				surprised: "De felste tegenstander bleek vooral bang voor zijn duiven op het balkon. Niemand had dat gevraagd.",
				evidence:
					"Opkomst 19 en 22. De stemming haalde 74 procent, nodig was 70. De vorige flat zonder tafel haalde 71, dus ik claim niets.",
			},
		},
		{
			by: "wim",
			started: "2026-03-03",
			context: "De wijkraad organiseerde de tafel zelf, in Tuindorp-Oost, zonder coöperatie of gemeente als gastheer.",
			report: {
				at: "2026-05-26",
				outcome: "did-not-work",
				changed: "Wij zaten voor, met een agenda. Dat was achteraf de fout.",
				surprised: "Dat de netbeheerder wel kwam en onze eigen achterban niet.",
				evidence: "Zeven bewoners, vijf daarvan uit de wijkraad. De tweede keer afgelast.",
			},
		},
		{
			by: "joost",
			started: "2026-09-22",
			context:
				"Tafel over één besluit van het waterschap: waar komt de warmtewinning uit het kanaal. Versie 3, met het halfuur apart.",
		},
	],
};
