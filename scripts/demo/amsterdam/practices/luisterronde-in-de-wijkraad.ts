import type { DemoPractice } from "../../types/practice.ts";

export const luisterrondeInDeWijkraad: DemoPractice = {
	key: "luisterronde-in-de-wijkraad",
	lang: "nl",
	tags: ["dialogue", "meetings", "local-government", "conflict", "listening"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-08-18",
			by: "wim",
			reason:
				"Uit Boston overgenomen, waar een schoolbestuur het deed dat het zelf uit Nairobi had. Eerst opgeschreven voor de wijkraad van september.",
			status: "untried",
			title: "Luisterronde in de wijkraad",
			situation:
				"De wijkraad heeft elf leden en een tribune van plastic stoelen waar soms twintig mensen zitten. Dit jaar gaat het over parkeervergunningen. Er zijn drie mensen die altijd het woord nemen en ik ben er één van.",
			tension:
				"Als voorzitter moet ik om tien uur een advies hebben. Hoe sneller ik ga, hoe harder er van de tribune geroepen wordt. Laat ik iedereen uitpraten, dan staan we om elf uur nog bij agendapunt drie.",
			whatWeDo: `- Alleen bij het punt waar de meeste ruzie over is. De rest gaat gewoon.
- Raadsleden en bewoners door elkaar in één kring. De tafels gaan aan de kant.
- De ronde begint bij wie het kortst in de wijk woont en eindigt bij wie er het langst woont. Ieder twee minuten, met een eierwekker. Passen mag.
- Niemand reageert. Ook niet met een zucht. Ook ik niet.
- Daarna zegt ieder één zin: *wat hoorde ik dat ik nog niet wist?*
- Dan pas het voorstel.`,
			whyItWorks:
				"Wie zeker weet dat hij aan de beurt komt, hoeft niet te roepen. En wie zwijgt omdat hij nieuw is, gaat hier het eerst.",
			whatHappened: "",
			watchFor: "De eierwekker moet bij iedereen even hard rinkelen, juist bij de wethouder.",
		},
		{
			at: "2026-10-27",
			by: "wim",
			reason: "Twee vergaderingen gedaan, september en oktober.",
			status: "worked",
			whatHappened:
				"September: 26 mensen in de kring, de ronde duurde 48 minuten in plaats van het halfuur dat ik gerekend had. Wel waren we om half elf klaar, en dat was met parkeren nog nooit gebeurd. Een jonge vrouw die vier maanden in de wijk woont vertelde dat ze 's nachts dienst heeft en drie straten verderop moet parkeren. Dat wist niemand. Het advies is erdoor aangepast: zes plaatsen voor nachtwerkers. In oktober waren er 17 mensen en zat iedereen al in de kring toen ik binnenkwam. Eén oud-lid is kwaad weggelopen omdat hij als laatste mocht. Bij hem ben ik langsgegaan.",
			watchFor:
				"Boven de vijfentwintig duurt het te lang. In Boston maken ze daarom kringen van vijftien; ik dacht dat dat bij ons niet hoefde. En 'wie woont hier het kortst' kan vervelend vallen bij mensen die al zo vaak horen dat ze nieuw zijn. Vraag het vriendelijk en laat ze ook mogen passen.",
		},
	],
	trials: [
		{
			by: "daniel",
			started: "2026-11-03",
			context: "Werkoverleg van de afdeling, veertien mensen, over het nieuwe kantoorrooster. Kortst in dienst begint.",
		},
	],
	adoptedFrom: {
		chapter: "boston",
		practice: "listening-round-in-the-school-board",
		version: 1,
		at: "2026-08-18",
		context: "Een wijkraad van elf vrijwilligers in Amsterdam-Noord, openbaar, met een volle en luidruchtige tribune.",
		changed:
			"In de vergadering zelf en niet een week ervoor, want twee avonden krijg ik niet vol. Eén kring in plaats van meerdere. Raadsleden praten al in de eerste ronde mee, want bij ons is de tribune de buurt. De volgorde gaat van kortst naar langst wonend, en een eierwekker vervangt de soeplepel.",
		report: {
			at: "2026-10-27",
			outcome: "worked",
			changed: "Vanaf november delen we boven de vijfentwintig mensen de kring in tweeën.",
			surprised: "Dat ik zelf na twee minuten uitgepraat was. Ik dacht altijd dat ik meer te zeggen had.",
			evidence: "Twee vergaderingen, 26 en 17 mensen. Eén advies inhoudelijk veranderd. Eén weggelopen oud-lid.",
		},
	},
};
