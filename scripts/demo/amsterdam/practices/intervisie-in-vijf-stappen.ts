import type { DemoPractice } from "../../types/practice.ts";

export const intervisieInVijfStappen: DemoPractice = {
	key: "intervisie-in-vijf-stappen",
	lang: "nl",
	tags: ["peer-learning", "coaching", "dialogue", "facilitation", "trust", "intervisie"],
	audience: "public",
	involved: ["marijke"],
	versions: [
		{
			at: "2025-04-15",
			by: "anouk",
			reason:
				"Opgeschreven na vier rondes in de leergemeenschap, omdat drie mensen hem in hun eigen team wilden proberen.",
			status: "worked",
			title: "Intervisie in vijf stappen",
			situation: `We zitten met zes tot acht mensen aan tafel die elkaars werk half kennen: wijkverpleging, buurtteam, corporatie, mbo, waterschap. Iemand heeft een kwestie waar hij al weken mee rondloopt. Geen technisch probleem, meer iets als: *mijn collega zegt in het overleg ja en doet daarna nee, en ik ben niet haar baas*.

In een gewoon werkoverleg krijgt zo iemand binnen drie minuten acht adviezen. Zeven daarvan had hij zelf al bedacht. Hij bedankt iedereen en gaat naar huis met precies wat hij had.`,
			tension: `Wie helpt, wil snel helpen. Een advies geven voelt nuttig, en het is ook een manier om zelf niet langer ongemakkelijk te hoeven zitten. De inbrenger heeft juist tijd nodig om erachter te komen dat zijn vraag een andere is dan hij dacht.

Maar eindeloos doorvragen houdt na een werkdag ook niemand vol. Wie om half zes nog in de vragenronde zit, wil naar huis.`,
			whatWeDo: `Vijf stappen, vijfenzestig minuten, één kwestie. Eén persoon bewaakt de stappen en de klok en doet inhoudelijk niet mee.

| Stap | Minuten | Wat gebeurt er | Waar het misgaat |
|---|---|---|---|
| 1. Kiezen | 10 | Iedereen noemt in één zin een kwestie. De groep kiest de kwestie die *deze week* speelt. | Men kiest de dramatischste |
| 2. Vertellen | 10 | De inbrenger vertelt, niemand onderbreekt. Laatste zin: "Mijn vraag is nu …" | Achtergrond tot in 2017 |
| 3. Alleen vragen | 20 | Korte vragen, één tegelijk. Geen "heb je al eens". | Advies met een vraagteken |
| 4. Met de rug ernaartoe | 15 | De inbrenger draait zijn stoel om. De anderen praten over de kwestie alsof hij er niet is. | Aardig gaan zitten doen |
| 5. Meenemen | 10 | De inbrenger draait terug en zegt wat hij meeneemt. Geen discussie meer. | "Ja maar wat ik bedoelde …" |

Afspraken die we er na vallen en opstaan bij hebben:

- De kwestie gaat over iets waar de inbrenger **zelf** in zit. "De gemeente moet" is geen kwestie.
- Geen leidinggevende en medewerker uit hetzelfde team in één groep.
- Namen van cliënten, leerlingen en collega's vervangen we, ook als iedereen weet over wie het gaat.
- Wie de klok bewaakt mag bij stap 3 één woord zeggen: "Advies." Dan begint de vraagsteller opnieuw.
- We beginnen niet met een kennismakingsspel. Mensen leren elkaar kennen door stap 3.`,
			whyItWorks: `Stap 3 haalt het tempo eruit en stap 4 haalt de beleefdheid eruit. Met je rug naar de groep hoor je wat collega's werkelijk denken, en je hoeft niet te reageren. Het is verbazend hoe vaak iemand na stap 4 zegt: "Jullie hadden het over mijn collega, maar het gaat over mij."

De vaste klok doet de rest. Iedereen weet dat het om is als het om is.`,
			whatHappened: `Vier rondes tussen februari en april 2025, met zeven mensen. In drie van de vier veranderde de vraag tussen stap 2 en stap 5. Marijke bracht in hoe ze een vrijwilliger moest ontslaan. Ze nam mee dat ze hem al twee jaar niet had gezegd wat ze vond.

> "Ik kwam voor een script en ging weg met een telefoontje dat ik allang had moeten plegen."

De derde ronde was slap. Twee mensen kenden de organisatie van de inbrenger te goed en vulden bij stap 4 de roddels in die ze al wisten. Sindsdien vragen we vooraf of iemand te dichtbij zit; die bewaakt dan de klok.`,
			watchFor: `Stap 4 kan pijn doen. Vraag de volgende dag hoe het was, niet meteen na afloop in de gang. En het werkt niet als therapie: als iemand eigenlijk ziek thuis hoort te zitten, stop dan na stap 2 en drink koffie.`,
		},
		{
			at: "2026-09-08",
			by: "anouk",
			reason:
				"Na negentien rondes: stap 3 bleef verkapt advies en van de goede voornemens uit stap 5 hoorden we nooit meer iets. We schrijven vragen nu eerst op, en we vragen terug.",
			status: "worked",
			whatWeDo: `Nog steeds vijf stappen, nu zeventig minuten, één kwestie. Eén persoon bewaakt stappen en klok.

1. **Kiezen** (10 min). Eerst vijf minuten *terug*: de inbrenger van zes weken geleden vertelt wat ervan gekomen is, ook als dat niets is. Dan noemt ieder in één zin een kwestie; we kiezen wat deze week speelt.
2. **Vertellen** (10 min). Niemand onderbreekt. Laatste zin: "Mijn vraag is nu …" Die zin komt op een vel.
3. **Alleen vragen** (25 min). Eerst twee minuten stil opschrijven, ieder drie vragen. Daarna om de beurt één vraag. Wie zijn eigen vraag opleest en hoort dat het een advies is, slaat over. Dat gebeurt bijna elke keer en er wordt om gelachen.
4. **Met de rug ernaartoe** (15 min). De stoel omdraaien mag ook worden: wegkijken, of met een schetsblok in de vensterbank. De rug is voor sommigen te veel.
5. **Meenemen** (10 min). De inbrenger schrijft de vraag van stap 2 opnieuw op. Twee vellen naast elkaar, meer conclusie hebben we niet nodig.

De afspraken van de eerste versie gelden nog: eigen aandeel, geen baas met medewerker, geen namen, geen kennismakingsspel.`,
			whatHappened: `Negentien rondes in de leergemeenschap en minstens dertig daarbuiten. Sinds we terugvragen weten we meer: van elf inbrengers deden er zeven wat ze zich hadden voorgenomen, twee deden iets anders en twee deden niets. Een van die twee zei dat ze juist opgelucht was dat ze het mocht laten.

Het stille opschrijven halveerde het aantal keren dat de klokbewaker "Advies" moest zeggen (geturfd in acht rondes: van gemiddeld zes naar drie).

Twee groepen zijn gestopt. Eén omdat de manager ging meedoen, één omdat ze na vijf maanden elkaars kwesties konden voorspellen. Die tweede had gewoon klaar moeten mogen zijn.`,
		},
	],
	trials: [
		{
			by: "sevda",
			started: "2025-06-03",
			context:
				"Wijkteam met elf verpleegkundigen en verzorgenden, in plaats van de tweede helft van het teamoverleg, zes keer.",
			report: {
				at: "2025-10-14",
				outcome: "worked",
				changed:
					"Vijftig minuten in plaats van vijfenzestig, want om kwart over twee begint de eerste route weer. Stap 1 doen we via de groepsapp de avond ervoor.",
				surprised: "De twee stilste collega's stelden bij stap 3 de vragen waar iedereen stil van werd.",
				evidence:
					"Vijf van de zes keer ingepland én gehaald. Twee collega's die al een jaar om elkaar heen draaiden hebben na ronde vier samen hun routes omgegooid.",
			},
		},
		{
			by: "rachid",
			started: "2025-10-07",
			context: "Zeven wijkbeheerders en huismeesters van de corporatie, vrijdagmiddag in de kantine, drie keer.",
			report: {
				at: "2026-01-13",
				outcome: "mixed",
				changed:
					"De rug ernaartoe hebben we na de eerste keer geschrapt. Er werd zo gelachen dat niemand nog iets zei.",
				surprised:
					"Vragen stellen zonder oplossing vonden de mannen zwaarder dan een trap vol grofvuil. Eén zei: ik word betaald om het te fiksen.",
				evidence:
					"Van drie kwesties leverde er één iets op: een huismeester belt nu eerst zelf aan voor hij een brief laat sturen. De andere twee werden klaagrondes.",
			},
		},
		{
			by: "marijke",
			started: "2026-02-10",
			context: "Buurtteam van negen, met de regiomanager erbij omdat die zo enthousiast was.",
			report: {
				at: "2026-03-24",
				outcome: "did-not-work",
				changed: "Niets aan de stappen. Wel tegen onze eigen afspraak in: een leidinggevende in de kring.",
				surprised:
					"Dat ik het zelf niet wilde zien. De kwesties die mensen inbrachten waren veilig en af, en ik vond het nog een nette ochtend ook.",
				evidence:
					"Na afloop vroeg een collega op de fiets of we 'de echte' ook nog gingen doen. Twee keer geprobeerd, daarna zonder manager verder.",
			},
		},
		{
			by: "gloria",
			started: "2026-10-06",
			context: "Alleen de avonddienst, vier mensen, om 22.45 uur in het kantoor. Versie 2, met schrijven vooraf.",
		},
	],
};
