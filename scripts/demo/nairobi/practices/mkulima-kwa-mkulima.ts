import type { DemoPractice } from "../../types/practice.ts";

export const mkulimaKwaMkulima: DemoPractice = {
	key: "mkulima-kwa-mkulima",
	lang: "sw",
	tags: ["farming", "peer-learning", "cooperative", "women"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2025-04-28",
			by: "kiprono",
			reason: "Baada ya ziara tano",
			status: "mixed",
			title: "Ziara ya mkulima kwa mkulima: anza na shamba lililoharibika",
			situation:
				'Shamba la mfano liko karibu na ofisi. Lina mbolea ya bure, maji ya bomba na mtu wa kulipwa. Wakulima wanakuja, wanapiga makofi, wanakula wali, na wanarudi nyumbani kufanya yale yale. Mmoja aliniambia: "Hilo shamba halina deni. Langu lina deni."',
			tension:
				"Tunajifunza zaidi kutoka kwa mwenzetu aliyeshindwa kuliko kwa aliyefaulu. Lakini nani atakubali kuonyesha viazi vilivyooza mbele ya watu kumi na wawili wa kijijini?",
			whatWeDo: `1. Mwenyeji anajitolea mwenyewe, hachaguliwi. Mwenyeji wa kwanza nilikuwa mimi: nilionyesha nusu ekari ya kabichi iliyoliwa na wadudu kwa sababu nilinyunyiza nikiwa nimechelewa.
2. Wageni ni kumi na wawili, si zaidi. Wanatembea kimya kwa dakika kumi, bila maswali, wakiangalia udongo, mifereji, majani.
3. Mwenyeji anaanza na sehemu iliyoharibika: "Hapa nilipoteza shilingi elfu nane, na nadhani sababu ni hii."
4. Wageni wanauliza tu. Ushauri unaruhusiwa baada ya nusu saa.
5. Kila mgeni anasema jambo moja ambalo halifanyi tena kwake, au ambalo ataanza kulifanya.
6. Baada ya mwezi mmoja mwenyeji anatembelea shamba la mmoja wao.`,
			whyItWorks:
				"Shamba lenye deni linafanana na la kwangu. Na dakika kumi za kimya zinawapa nafasi wale wasiopenda kusema lakini wanaojua kutazama.",
			whatHappened:
				"Ziara tano, wakulima 54. Katika ufuatiliaji wa baada ya miezi miwili, 21 walikuwa wamebadilisha jambo (wengi: nafasi ya kupanda viazi na kuzika mabaki). Lakini kati ya wenyeji watano hakuna mwanamke, ingawa wanawake ndio wanaofanya kazi shambani. Na mwenyeji mmoja alichekwa sokoni wiki mbili mfululizo.",
			watchFor: "Chakula. Tulipoanza kutoa chakula, walikuja watu wa chakula.",
		},
		{
			at: "2026-03-30",
			by: "kiprono",
			reason: "Tulibadilisha saa ili wanawake waweze kuwa wenyeji; imesaidia nusu tu",
			status: "mixed",
			whatHappened:
				"Tulihamisha ziara kutoka saa tatu asubuhi hadi saa tisa mchana, kati ya kukamua mara mbili. Wenyeji wanawake sasa ni wanne kati ya kumi na mmoja. Lakini mara mbili mume alitokea na kuanza kuelezea shamba ambalo halilimi; hakuna aliyejua namna ya kumnyamazisha nyumbani kwake. Ziara za umbali zaidi ya kilomita sita hazina watu. Nani amebadilisha nini: 38 kati ya 118, ambayo ni chini ya mwaka wa kwanza. Nadhani wale wa kwanza walikuwa wale waliokuwa tayari kubadilika.",
			watchFor:
				"Chakula, kama tulivyosema. Kicheko cha sokoni: siku hizi wageni wanaahidi kwa mdomo kwamba hasara ya mwenyeji haitoki nje ya uzio. Na mume anayejitokeza: mwombe awe mgeni na atembee kimya dakika kumi kama wengine.",
		},
	],
	trials: [
		{
			by: "grace",
			started: "2025-06-16",
			context: "Wakulima wa maziwa peke yao: ziara tatu kuhusu ugonjwa wa kiwele.",
			report: {
				at: "2025-09-29",
				outcome: "mixed",
				changed:
					"Hatutembei bandani, kwa ajili ya magonjwa; mwenyeji analeta picha kwenye simu na ndoo yake ya kukamulia.",
				surprised: "Bila kutembea hakuna kimya, na bila kimya wale wale watatu walizungumza.",
				evidence: "Visa vya kiwele vilipungua kwa waliohudhuria (9 hadi 5) na pia kwa wasiohudhuria (14 hadi 9).",
			},
		},
		{
			by: "halima",
			started: "2026-06-09",
			context:
				"Sokoni: mfanyabiashara anaonyesha bidhaa zilizokwama bila kuuzika, na kwa nini alizinunua. Safu mbili, watu kumi.",
			report: {
				at: "2026-08-25",
				outcome: "worked",
				changed: "Dakika ishirini tu kabla ya soko kufunguliwa. Si shamba, ni gunia lililo chini ya meza.",
				surprised:
					"Wanne walikuwa na nguo zile zile kutoka kwa muuzaji yule yule. Walienda kumwona pamoja na akabadilisha marobota mawili.",
				evidence: "Marobota mawili, yenye thamani ya shilingi 46,000.",
			},
		},
	],
};
