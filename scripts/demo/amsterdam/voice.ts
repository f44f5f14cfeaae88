import type { DemoVoice } from "../types/voice.ts";

export const voice: DemoVoice = {
	decisions: [
		{
			key: "geen-namen",
			by: "yasmin",
			at: "2026-09-10",
			lang: "nl",
			topic: "wie-was-er-niet-bij",
			title: "Geen geval op tafel zonder dat diegene ervan weet",
			text: `Wie een geval inbrengt, vertelt het eerst aan **degene over wie het gaat**: dat we het bespreken, waarom, en wat we ermee doen. Zegt die nee, dan brengen we het niet in, ook niet onherkenbaar.

We kijken of het werkt aan wat we in het voorjaar nog op tafel hebben: minder gevallen, en of ze nog over iets gaan.`,
			questions: [
				{
					by: "daniel",
					at: "2026-09-11",
					text: "Geldt dat ook voor iemand die we niet meer kunnen bereiken?",
					answer: { at: "2026-09-12", text: "Zoals het er nu staat: ja. Dan dus niet." },
				},
			],
			reactions: {
				opened: "2026-09-14",
				said: [
					{
						by: "gloria",
						at: "2026-09-15",
						text: "Ik heb het vorige week geprobeerd. Mevrouw wilde zelf komen. Daar had ik niet op gerekend.",
					},
					{ by: "marijke", at: "2026-09-16", text: "Ik word er zenuwachtig van en ik denk dat dat de bedoeling is." },
				],
			},
			objections: {
				opened: "2026-09-18",
				said: [
					{
						by: "sevda",
						at: "2026-09-19",
						text: "Bij een vermoeden van mishandeling maakt vragen het gevaarlijker. Dan leren we juist van de gevallen niets waarin het ergste misging.",
					},
				],
				voices: [
					{ by: "sevda", at: "2026-09-25", says: "no-objection" },
					{ by: "gloria", at: "2026-09-25", says: "no-objection" },
					{ by: "marijke", at: "2026-09-26", says: "no-objection" },
					{ by: "rachid", at: "2026-09-27", says: "no-objection" },
					{ by: "daniel", at: "2026-09-27", says: "stand-aside" },
				],
			},
			versions: [
				{
					at: "2026-09-23",
					text: `Wie een geval inbrengt, vertelt het eerst aan **degene over wie het gaat**: dat we het bespreken, waarom, en wat we ermee doen. Zegt die nee, dan brengen we het niet in.

**Waar vragen iemand in gevaar brengt, vragen we het niet**, en leest eerst een tweede van ons wat er overblijft als alles weg is waaraan je iemand herkent.

We kijken of het werkt aan wat we in het voorjaar nog op tafel hebben.`,
					reason: "Sevda’s bezwaar: vragen kan het gevaarlijker maken.",
					how: { sevda: "Dan vragen we het niet, en leest een tweede wat er overblijft." },
				},
			],
			decided: {
				at: "2026-10-01",
				word: "Geldt vanaf de oktoberavond. Yasmin houdt bij hoe vaak iemand nee zei.",
				reviewOn: "2027-03-09",
			},
		},
		{
			key: "soep",
			by: "wim",
			at: "2026-11-09",
			lang: "nl",
			title: "De helft van de avonden bij bewoners thuis",
			text: `In 2027 houden we vijf van de tien avonden **bij iemand thuis** in plaats van in het buurthuis. Hooguit twaalf mensen; wie zich het eerst meldt komt.`,
			questions: [
				{
					by: "lieke",
					at: "2026-11-10",
					text: "En wie er dan niet bij past, krijgt die de avond een maand later?",
					answer: { at: "2026-11-11", text: "Ik dacht aan twee huizen op dezelfde avond. Dat moet er dan in." },
				},
				{
					by: "bram",
					at: "2026-11-12",
					text: "In welk van die huizen komt iemand binnen die geen trap loopt?",
					answer: {
						at: "2026-11-13",
						text: "In dat van mij, en ik heb er nog twee geteld. Drie van de vijf dus, en ik had het mezelf niet gevraagd.",
					},
				},
			],
			reactions: {
				opened: "2026-11-16",
				until: "2026-12-06",
				said: [
					{
						by: "shanti",
						at: "2026-11-17",
						text: "Aan een keukentafel zegt niemand ‘de doelgroep’. Alleen daarom al.",
					},
					{
						by: "joost",
						at: "2026-11-18",
						text: "Ik zou het buurthuis missen: daar komt nog eens iemand binnen die we niet gevraagd hadden.",
					},
				],
			},
		},
	],
	consultations: [
		{
			key: "huurdersportaal",
			by: "rachid",
			at: "2026-11-06",
			lang: "nl",
			onBehalfOf: "de directie van De Brug Wonen",
			title: "Mag het loket op woensdag dicht, als het portaal open is?",
			text: `De directie wil vanaf april het loket op woensdag sluiten. In juni hebben we dat ook met de maandag gedaan, en niemand heeft jullie toen iets gevraagd.

Open is: of het gebeurt, welke dag, en wat ervoor in de plaats komt. Vast staat: er is één baliemedewerker minder.`,
			openUntil: "2026-12-08",
			reportDue: "2027-01-26",
			voices: [
				{
					by: "yasmin",
					at: "2026-11-07",
					text: "Woensdag is de dag waarop de mensen komen die eerst bij ons zijn geweest. Ze hebben dan een brief bij zich die ze niet durven openen. Dat kan een portaal niet.",
				},
				{
					by: "wim",
					at: "2026-11-10",
					text: "Vraag niet welke dag dicht mag, vraag wie er woensdag staat. Ik heb geteld: elf, waarvan acht boven de zeventig.",
				},
				{
					by: "marek",
					at: "2026-11-14",
					text: "For repairs the portal is fine, and quicker. My people look at it every morning. It is everything else that needs a face.",
				},
			],
		},
		{
			key: "warmteplan",
			by: "daniel",
			at: "2026-09-01",
			lang: "nl",
			onBehalfOf: "stadsdeel Noord",
			title: "Wat moet er in de brief over het aardgasvrij maken van de straat?",
			text: `Het stadsdeel stuurt in oktober een brief naar 340 adressen. Ik schrijf hem. Vorig jaar belden er na zo’n brief 61 mensen, en 58 daarvan om te vragen of ze moesten verhuizen.

De planning staat vast; elk woord in de brief is open.`,
			openUntil: "2026-09-12",
			reportDue: "2026-10-20",
			voices: [
				{ by: "shanti", at: "2026-09-02", text: "Begin met: u hoeft niet weg. Dan pas de rest." },
				{
					by: "marek",
					at: "2026-09-04",
					text: "Zet erin hoeveel dagen er iemand over de vloer is. Dat is de tweede vraag, altijd.",
				},
				{ by: "bram", at: "2026-09-08", text: "En een naam, met een nummer waar die naam opneemt." },
			],
			answer: {
				by: "anouk",
				at: "2026-09-14",
				text: "Eerste zin: **u hoeft uw huis niet uit.** Tweede: hoeveel dagen er iemand over de vloer is. Dan één naam, met een nummer waarop die naam zelf opneemt. Al het andere op de achterkant.",
			},
			agree: [
				{ by: "shanti", at: "2026-09-15" },
				{ by: "marek", at: "2026-09-15" },
				{ by: "bram", at: "2026-09-16" },
			],
			published: { by: "anouk", at: "2026-09-17" },
			report: {
				at: "2026-10-19",
				done: "De brief is weg, met de eerste zin zoals jullie die schreven. Van de 340 belden er negen, en twee vroegen of ze moesten verhuizen.",
				notDone:
					"De ene naam werd een afdeling. Ik heb het tot twee keer toe aangeboden; ‘wat als je ziek bent’, zei men. Mijn nummer staat er nu met de hand bij op de brieven in de twee straten waar ik zelf kom.",
			},
		},
	],
};
