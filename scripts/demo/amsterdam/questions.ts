import type { DemoQuestion } from "../types/helping.ts";

export const questions: DemoQuestion[] = [
	{
		key: "what-they-think-of-the-pump",
		by: "marek",
		at: "2026-08-24",
		lang: "en",
		title: "How do you hear what tenants really think of a heat pump before it hangs on their wall?",
		text: "They say “fine” to the technician, because the technician has boots and a form. Then they switch it off. I find it off in March.",
		answers: [
			{
				by: "shanti",
				at: "2026-08-26",
				practice: "neighbours-who-speak-first",
				text: "You come second. **A neighbour who has one talks first**, in her own kitchen, and you sit there and say nothing until they ask you something. In the first one I bit my tongue for forty minutes: she told them that it hums.",
			},
		],
		closed: {
			at: "2026-10-06",
			helpedBy: "shanti",
			helped:
				"I sat in Mrs. Bouzid's kitchen. They asked her about the noise and me about the bill. Two of six said no, aloud, and I think that is the result.",
		},
	},
	{
		key: "wat-niet-in-het-dossier-staat",
		by: "gloria",
		at: "2026-06-15",
		lang: "nl",
		title: "Hoe draag je over wat je wel voelt maar niet kunt opschrijven?",
		text: "Meneer was ‘rustig’. Dat staat er. Maar hij was rustig zoals iemand die iets heeft besloten.",
		answers: [
			{
				by: "sevda",
				at: "2026-06-16",
				practice: "linkerkolom-in-het-team",
				text: "Wij schrijven het op de achterkant van de routelijst, links: wat ik dacht en niet zei. Die lijst gaat de papierbak in, dat moet ook. Maar je hebt het dan één keer hardop gezegd tegen wie na jou komt.",
			},
			{
				by: "marijke",
				at: "2026-06-18",
				text: "Ik bel. Twee minuten, van de fiets. ‘Kijk vanavond even of hij zijn post heeft opengemaakt.’ Eén ding om naar te kijken, geen oordeel.",
			},
		],
		closed: {
			at: "2026-07-07",
			helpedBy: "marijke",
			helped:
				"Eén ding om naar te kijken. Dat kan ik inspreken, en de nachtdienst kijkt dan ook echt. De achterkant van de lijst deed ik ook, twee weken; toen was de lijst digitaal.",
		},
	},
	{
		key: "wie-wil-nog-opendoen",
		by: "yasmin",
		at: "2026-11-10",
		lang: "nl",
		title: "Wat zeg je aan een deur waar al drie van ons zijn geweest?",
		text: "Ik ben de vierde in twee weken. Ze doet open, ziet mijn tas en zegt: ‘Weer een.’ Ze heeft gelijk, en ik heb ook echt iets waar ze wat aan heeft.",
		answers: [
			{
				by: "marijke",
				at: "2026-11-11",
				practice: "keukentafelgesprek",
				text: "Ik zeg dat ze gelijk heeft, en vraag wat ze de vorige drie al heeft verteld. Dan hoeft ze het niet nog eens te doen, en weet ik wat wij vergeten zijn door te geven.",
			},
			{
				by: "rachid",
				at: "2026-11-13",
				text: "Tas in de kelder laten. Ik heb de sleutel.",
			},
		],
	},
	{
		key: "eerste-dag-al-weg",
		by: "lieke",
		at: "2026-11-13",
		lang: "nl",
		title: "Hoe werk je vrijwilligers in zonder dat ze na de eerste dag wegblijven?",
		text: "Van de acht nieuwe mensen bij het uitdeelpunt zagen we er na de eerste zaterdag drie terug. We hadden ze meteen achter de kassa gezet, want daar was iemand nodig.",
		asked: [{ by: "lieke", to: "sevda", reason: "Offers “Inwerken”; Wrote “De eerste week alleen kijken”" }],
	},
];
