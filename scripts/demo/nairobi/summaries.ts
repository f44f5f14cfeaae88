import type { DemoSummary } from "../types/summary.ts";

export const summaries: DemoSummary[] = [
	{
		period: "2026-06",
		by: "otieno",
		published: "2026-07-04",
		audience: "network",
		lang: "en",
		title: "June: a huddle in the ward, a student in the spotlight",
		body: `Nineteen of us met twice, once in the rain.

**What we tried.** The maternity ward is in its second month of the handover huddle that came from Boston. Mornings go well; in the evening people leave one by one and there is nobody to huddle with. The gate rule for women in labour has changed because the guard was asked. Meanwhile the community health promoters began Amsterdam's kitchen-table conversations, in houses without a kitchen or a table.

**What did not work.** A deputy principal had his head follow one student for a day, as our foremen do with the pipe. Every teacher taught to the back row, and the girl was questioned by her friends for two weeks. He asks all of us to think about protection before we think about insight. And the cooperative's map of shortages in its own shop produced laughter, and eight days without dewormer in place of eleven.

**Thanks** to the pharmacist who lent her store and her biscuits, and to the tea kiosk at the market.

**We ask** other chapters: how do you protect the one person through whose eyes a leader looks?`,
	},
	{
		period: "2026-07",
		by: "wanjiku",
		published: "2026-08-03",
		audience: "network",
		lang: "en",
		title: "July: we called it worked too early",
		body: `This was the month of second looks. One of us showed her table of medicine stock-outs eight months after the mapping. Syrup and ORS: still better. Metformin: back where it was. Oxytocin: worse, because two in-charges were transferred and took the agreement with them. She has changed the status from worked to mixed, and I followed with my two-question supervision, which turned sour in two clinics of eleven.

**Tried.** The milk riders at the cooperative greet each other before dawn, with porridge; late cans fell from 19 to 6. Their leader writes that without porridge nobody comes.

**Did not work.** Health promoters took the water company's Friday map for blocked drains. Of 61 stickers 17 drains were cleared, and the officer who should hold the pen missed two Fridays of five. His successor has never seen the map.

**Common thread:** transfers. Four of our practices lost their footing this year when one person moved.

**Thanks** to a member who sat for an evening with the two nurses concerned.

**We ask:** has any of you a practice for handing over an *agreement*, and not only a task, when people move on? Boston, you have hospitals. Amsterdam, you have elections.`,
	},
	{
		period: "2026-08",
		by: "amina",
		published: "2026-09-05",
		audience: "network",
		lang: "sw",
		title: "Agosti: haki ya kunyamaza",
		body: `Mwezi huu tulikutana mara moja tu, kwa sababu ya likizo za shule na mavuno ya viazi.

**Tulichojaribu.** Duara la kusikilizana limepata toleo la tatu. Wenzetu wa nje walituuliza: mnafanyaje na mtu asiyetaka kusema? Hatukuwa na jibu. Sasa mtu anaruhusiwa kushika kikombe kimya au kukipitisha. Karibu mmoja kati ya kumi na wawili hupitisha, na wengi wao huzungumza duru ya pili. Wafanyabiashara wa sokoni walionyeshana bidhaa zilizokwama; marobota mawili yamebadilishwa.

**Ambacho hakikufaulu.** Mazungumzo ya meza tuliyoyachukua kutoka Amsterdam yamesimama baada ya nyumba kumi na mbili. Familia tisa zilinunua soda kwa ajili yetu, mbili kwa mkopo. Ukarimu uligeuka kuwa mzigo. Tunaandika yote kwa uwazi ili wenzetu wa Amsterdam wayasome.

**Shukrani** kwa mhamasishaji mmoja aliyesema ukweli bila kupamba, na kwa aliyeleta viazi.

**Tunaomba** kutoka kwa vikundi vingine: ni wapi mkazi na afisa wanaweza kukaa bila mmoja kuwa mwenyeji na mwingine kuwa mgeni? Tunafikiria foleni ya maji. Mnafikiria nini?`,
	},
	{
		period: "2026-09",
		by: "wanjiku",
		published: "2026-10-03",
		audience: "public",
		lang: "en",
		title: "September: two years old, and an honest count",
		body: `The circle turned two on the seventh, with chapati and a count. Of the practices that we have written down, ten worked, some only after three versions. Six are mixed. Five did not work, and those five are the ones that newcomers read first.

**Tried.** The seven-minute huddle moved from the maternity ward to an outpatient clinic, at closing time. A school began peer assists with student leaders in whatever language the trouble happened in. The teacher doesn't follow all of it, and that seems to help.

**Did not work.** The suggestion boxes are gone since February, and in their place we wanted to sit half an hour each Wednesday with the porridge seller at the clinic gate, who hears everything. In six weeks of ten nobody went. A box was nobody's voice; this was nobody's job. I told it myself, since I had proposed it, and got the loudest applause of the evening.

**Thanked:** the woman at the tea kiosk, who has hung 54 pieces of carton on her wall for us, and the driver of two years of lifts home.

**We ask** other chapters: what do you do with a practice that works only as long as its inventor is in the room? And would a school somewhere write letters to the next student leaders along with ours in January?`,
	},
	{
		period: "2026-10",
		by: "otieno",
		published: "2026-11-04",
		audience: "network",
		lang: "en",
		title: "October: coloured beads, and a round in Arusha",
		body: `**Preparing.** Four organisations are building a rehearsal of twenty-one days without water: one minute is one hour, and water is coloured beads. A small run with fourteen people takes place on 7 November. A trader among us bought the beads and haggled so well that we have enough for a national drought.

**Tried.** A guest took the listening round home to her ward in Arusha, with a gourd in place of our tin mug; the question was the order of repairing three water points. We wait for her report. The cooperative started two-question visits at the milk collection points, where clerks have so far only been scored.

**Not going well.** Mapping shortages of repair clamps in my own company: three storekeepers, three stock lists, and a procurement office that sent its apologies twice. I wrote them an angry letter and did not send it. The circle heard it read aloud, which was better.

**Thanks** to a member who drove the night shift home during the fuel shortage.

**We ask:** who has rehearsed a crisis with people who compete with each other? We'd like an hour of your time before January, above all about the talk afterwards, when the laughing stops.`,
	},
];
