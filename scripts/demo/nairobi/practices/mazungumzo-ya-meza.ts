import type { DemoPractice } from "../../types/practice.ts";

export const mazungumzoYaMeza: DemoPractice = {
	key: "mazungumzo-ya-meza",
	lang: "sw",
	tags: ["dialogue", "health", "local-government", "trust", "home-visits"],
	audience: "network",
	involved: [],
	adoptedFrom: {
		chapter: "amsterdam",
		practice: "keukentafelgesprek",
		version: 1,
		at: "2026-06-08",
		context:
			"Kata tatu za magharibi mwa Nairobi. Familia nyingi zinaishi katika chumba kimoja cha mita kumi mraba; wahamasishaji wa afya 86 hutembelea nyumba hizo kila mwezi kwa kazi ya kawaida.",
		changed:
			"Tulienda wawili: mhamasishaji anayejulikana na familia, na afisa mmoja wa kliniki. Hatukuwa na meza ya jikoni, kwa hiyo tuliketi popote mwenyeji alipochagua. Tulipunguza muda hadi dakika arobaini. Badala ya kuuliza kuhusu siku ya jana, tuliuliza kuhusu mara ya mwisho mtu wa nyumba hiyo alipougua.",
		report: {
			at: "2026-09-10",
			outcome: "did-not-work",
			changed:
				"Baada ya mazungumzo manane tulijaribu kukaa nje ya nyumba. Majirani walikusanyika, na yakawa mkutano. Baada ya kumi na mbili tuliacha.",
			surprised:
				"Ukarimu ulikuwa kizuizi. Familia tisa kati ya kumi na mbili zilinunua soda au mkate kwa ajili yetu, na mbili zilikopa fedha za kununulia.",
			evidence:
				"Mazungumzo 12 yaliyoandikwa, simu za kufuatilia kwa familia 10, na kikao cha wahamasishaji 14 waliohusika. Maombi ya msaada wa fedha: 11 kati ya 12.",
		},
	},
	versions: [
		{
			at: "2026-06-08",
			by: "naserian",
			reason: "Tumeisoma kutoka Amsterdam na kuiandika upya kwa mazingira yetu kabla ya kuijaribu",
			status: "untried",
			title: "Mazungumzo ya meza: kumsikiliza mkazi nyumbani kwake",
			situation:
				"Kliniki zetu hupanga huduma kwa takwimu: wangapi walikuja, wangapi walirudi. Hatujui kwa nini wengine hawaji kabisa. Wahamasishaji huingia kwenye nyumba hizo kila mwezi, lakini wanaingia na fomu yenye maswali 47, na fomu haisikilizi.",
			tension:
				"Mtu huzungumza kwa uhuru nyumbani kwake kuliko mbele ya dirisha la kliniki. Lakini mgeni kutoka serikalini akiingia nyumbani, mwenyeji hawezi kusahau kwamba ni mgeni kutoka serikalini.",
			whatWeDo: `1. Mhamasishaji anaomba nafasi siku tatu kabla, na kusema wazi: tunakuja kusikiliza, hatuji na msaada.
2. Tunaingia watu wawili tu. Hakuna fomu, hakuna picha, hakuna fulana ya mradi.
3. Swali la kwanza ni moja: "Mara ya mwisho mtu wa nyumba hii alipougua, mlifanya nini?" Kisha tunafuata hadithi yake.
4. Mwishoni tunarudia kile tulichosikia, na mwenyeji anaturekebisha.
5. Ndani ya wiki mbili mhamasishaji anarudi na jibu, hata kama jibu ni "hapana".`,
			whyItWorks:
				"Wenzetu wa Amsterdam wanasema kila mtu anaweza kusimulia siku ya kawaida, na usipoandika unamtazama mtu, si fomu. Sisi tunaongeza tumaini letu: nyumbani kwake mkazi ndiye mwenyeji mwenye mamlaka, na afisa ni mgeni tu.",
			whatHappened: "",
			watchFor:
				"Matumaini ya msaada. Katika mitaa yetu, mtu anayekuja na maswali kwa kawaida hufuatwa na mtu anayekuja na unga.",
		},
		{
			at: "2026-09-14",
			by: "naserian",
			reason: "Tumeacha baada ya mazungumzo kumi na mawili; tunaandika kwa nini, ili mwingine asirudie kosa letu",
			status: "did-not-work",
			whyItWorks: `Haikufanya kazi, na tunadhani tunajua sababu:

- **Mwenyeji hakuwa na mamlaka, alikuwa na wajibu.** Kwetu, mgeni hupewa kitu. Nafasi haikugeuka; ilikuwa nzito zaidi kwa mkazi.
- **Chumba kimoja hakina faragha.** Mama hakuweza kusimulia kuhusu uzazi wa mpango mbele ya mama mkwe na kijana wa miaka kumi na nne.
- **Majirani walihesabu.** "Kwa nini nyumba ile na si yangu?" Familia mbili zilisingiziwa kwamba zimeandikishwa kwenye orodha ya fedha.

Meza si mahali pa usawa kila mahali. Kwetu, usawa tuliupata zaidi kwenye foleni ya maji na chini ya mti wa kinyozi.`,
			whatHappened:
				'Mazungumzo kumi na mawili kati ya Juni na Agosti. Tulisikia mambo matatu ya kweli (kuogopa kukemewa kwa kuchelewa ndilo kubwa), lakini familia kumi na moja ziliomba msaada wa fedha na tano hazikupokea simu yetu baadaye. Mhamasishaji mmoja aliniambia: "Miaka mitatu nimejenga imani kwenye mlango huu, na kwa saa moja umeigeuza kuwa deni." Tumeziomba radhi familia zote kumi na mbili, na tumerudisha gharama za soda kwa njia ya vocha za maji.',
			watchFor:
				"Ukitaka kujaribu penye umaskini na nyumba ndogo: usiende na afisa. Anza na mhamasishaji peke yake, mahali ambapo mkazi tayari hupiga soga, na uulize kwanza ni nani atakayelipia chai. Na usome matoleo yote: sisi tulichukua toleo la kwanza la Amsterdam, na tulipokuwa tumeshaacha ndipo tulipoona kwamba wao wenyewe hawaendi tena wawili wawili.",
		},
	],
	trials: [
		{
			by: "naserian",
			started: "2026-06-22",
			context: "Familia kumi na mbili katika kata mbili, wahamasishaji kumi na wanne na maafisa watatu wa kliniki.",
			report: {
				at: "2026-09-10",
				outcome: "did-not-work",
				changed: "Tulitoka ndani tukakaa nje, kisha tukaacha.",
				surprised: "Waliotuambia ukweli zaidi ni watoto, walipotusindikiza hadi barabarani.",
				evidence: "Maelezo ya mazungumzo yote, bila majina, yako kwa mratibu.",
			},
		},
	],
};
