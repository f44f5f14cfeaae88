import type { DemoSummary } from "../types/summary.ts";

export const summaries: DemoSummary[] = [
	{
		period: "2026-06",
		by: "anouk",
		published: "2026-07-03",
		audience: "network",
		lang: "nl",
		title: "Juni: een omgegooide route en veertien brieven",
		body: `**Wat we probeerden.** De energietafel komt nog maar eens per twee maanden bij elkaar, en alleen als er een besluit valt. De laatste keer kwamen er 38 mensen, ongeveer evenveel huurders als eigenaren. Een lid dat in de schuldhulp werkt legde veertien standaardbrieven voor aan mensen die zulke brieven krijgen. Vier brieven bleken overbodig.

**Wat niet lukte.** Een lid uit de thuiszorg vertelde over een overdracht waarbij 'de vierde' op twee lijsten een ander adres was. Het liep goed af. We hebben er een ochtend over gepraat en drie collega's vertrouwen het spraakbericht niet meer. Ook dat staat nu in de beschrijving. De wijkraad stopte met de jongerenstoel.

**Dank** aan wie dat vertelde en het niet kleiner maakte dan het was, en aan het lid dat op de energietafel zei dat hij het van de riolering had kunnen weten.

**Vraag aan andere chapters.** Hoe dragen jullie over als de volgorde van de dag halverwege verandert? In Boston en Nairobi doen ze het staand en samen. Wij zien elkaar nooit.`,
	},
	{
		period: "2026-07",
		by: "femi",
		published: "2026-08-04",
		audience: "network",
		lang: "en",
		title: "July: a quiet month with one wall that we cannot fill",
		body: `**What members tried.** Half of us were away, so we met once, in the park, with nine people. A member who works with people in debt laid out on the grass how she would map energy arrears, after reading what Nairobi did with medicine stock-outs. We argued for an hour about who should be at such a wall. One member closed his street of downpipes: 13 of 52 disconnected. He had hoped for 30.

**What did not work.** The energy supplier declined for the second time to send somebody who handles files. Another ended the return hour on two of her five internship sites. She says that it is the right decision and that it is unfair, since those are the sites where students need it most.

**Thanks** for the exact numbers, brought when "a fair start" would have sounded better, and for the lemonade.

**What we ask from other chapters.** Have you ever got a commercial party (a supplier, an insurer, a bank) to lay its own letters on the table? What did you promise them? Please write also if you tried and they left.`,
	},
	{
		period: "2026-08",
		by: "marijke",
		published: "2026-09-04",
		audience: "public",
		lang: "nl",
		title: "Augustus: van Nairobi via Boston naar de wijkraad",
		body: `**Wat we probeerden.** Een wijkraad in Noord neemt de luisterronde over van een schoolbestuur in Boston, dat hem weer uit Nairobi had. In september gaat het beginnen, met een eierwekker. De voedselcoöperatie keek terug op zeventien zaterdagen *terugblik op marktdag*: van elf naar vier foute kratten per keer. Het gesprek met de boeren, waar het om begonnen was, is er niet van gekomen.

**Wat niet werkte.** Terugkijken met de boer erbij maakt iedereen beleefd. Wij dachten dat dat aan de boer lag. Nu denken we dat het aan de prijs ligt, waar niemand over begint.

**Dank** aan wie negentien rondes aantekeningen over intervisie doorlas om te zien wat er van alle voornemens gekomen was, en vond dat wij dat nooit gevraagd hadden. En aan wie in zijn vakantie meeliep met een regenwandeling waar drie mensen waren en het niet regende.

**Vraag aan andere chapters.** Verandert een luisterronde als de mensen in de kring ook samen moeten besluiten? En aan de markt in Nairobi: praten jullie bij de terugblik wél over geld? Hoe begint zo'n gesprek?`,
	},
	{
		period: "2026-09",
		by: "anouk",
		published: "2026-10-06",
		audience: "public",
		lang: "en",
		title: "September: twenty-six people and an egg timer",
		body: `**What members tried.** The neighbourhood council held its listening round: 26 people, 48 minutes, and the meeting still ended earlier than any other about parking. The advice now has six places for people who work at night, because someone who had lived there for four months was asked to speak first. A home care team did the left-hand column five times on the back of its route lists, with a shredder next to the table. One sentence from it changed the weekend roster.

**What did not work.** One former council member walked out, offended to be last. One nurse stopped with the left-hand column; she calls it selling your thoughts, and nobody tried to persuade her. A teacher has a board game about a heat network in which the home owners are bored by round five.

**Thanks** to the member who covered two evenings so that others could try something, and to the people in Boston who wrote down their version of the listening round so plainly that nobody here needed an explanation.

**What we ask from other chapters.** Play the heat network game and tell us where it breaks. The rules are two pages and in English.`,
	},
	{
		period: "2026-10",
		by: "marijke",
		published: "2026-11-05",
		audience: "network",
		lang: "nl",
		title: "Oktober: wat we nog niet durven zeggen",
		body: `**Wat we probeerden.** Vijf leerlingen van het mbo kijken nu om de week terug in de bus op de bouwplaats, met een monteur die hen niet beoordeelt. De avonddienst doet intervisie om kwart voor elf 's avonds. Na elk bezoek over vocht wordt nu de volgende dag teruggebeld. Een lid van de voedselcoöperatie schreef op hoe ze in januari met haar boeren over geld wil praten. Ze heeft gevraagd of wij haar eraan willen houden, en dat doen we.

**Wat niet werkte.** De linkerkolom bij tweedejaarsstudenten bracht boven dat bijna de helft een handeling deed die ze niet durfden. Eén student zei dat hardop en wordt sindsdien minder ingeroosterd. We hadden vooraf moeten afspreken wie er achter zo'n student gaat staan.

**Dank** aan wie dezelfde week bij de stageplek op de stoep stond, en aan de begeleider die voor zijn avonden alleen groente wil.

**Vraag aan andere chapters.** Wat doen jullie als iemand door een oefening iets zegt waar hij last van krijgt? Wij zoeken geen protocol. We zoeken verhalen, ook als het slecht afliep.`,
	},
];
