import type { DemoPractice } from "../../types/practice.ts";

export const kikaoChaVijanaNaPolisi: DemoPractice = {
	key: "kikao-cha-vijana-na-polisi",
	lang: "sw",
	tags: ["youth", "dialogue", "conflict", "police", "trust"],
	audience: "chapter",
	involved: [],
	versions: [
		{
			at: "2025-05-26",
			by: "baraka",
			reason: "Vikao vinne vimefanyika bila mtu kutoka nje kwa hasira",
			status: "mixed",
			title: "Kikao cha vijana na polisi wa kituo cha mtaa",
			situation:
				"Mtaani kwetu kijana akiona sare anakimbia, na polisi akiona kijana anakimbia anamfuata. Mwaka 2024 vijana wetu tisa walikamatwa katika misako, wote wakaachiliwa bila mashtaka, kila mmoja akiwa amelipa kitu.",
			tension:
				"Vijana wanataka haki, polisi wanataka majina ya wahalifu. Kila upande unadhani kikao ni mtego wa kupata anachotaka mwingine. Na vijana wanaokaa na polisi wanaitwa wasaliti usiku huo huo.",
			whatWeDo: `Jumanne ya mwisho wa mwezi, saa moja na nusu, kwenye uwanja wa mpira baada ya mazoezi. Vijana wanane, polisi watatu bila sare na bila silaha, na mama mmoja wa mtaa anayeheshimika pande zote.

- Tunaanza na mchezo wa dakika ishirini, timu zikiwa zimechanganywa.
- Kila mmoja anaeleza siku moja ya kazi au ya maisha yake wiki hii. Si malalamiko, siku moja.
- Jambo moja gumu linawekwa katikati. Wenye jambo wanasimulia; upande wa pili unaruhusiwa maswali tu kwa robo saa.
- **Hakuna majina ya watu wasiokuwepo.** Hii ndiyo kanuni pekee ambayo ikivunjwa tunafunga kikao.`,
			whyItWorks:
				"Ni vigumu kumwogopa mtu uliyemfunga bao. Na kanuni ya majina inawalinda vijana dhidi ya kuitwa wasaliti, kwa sababu ni kweli: hatutoi majina.",
			whatHappened:
				"Afisa mmoja alieleza kwamba analala kwenye chumba cha watu sita na hajalipwa posho tangu Januari. Vijana hawakutarajia kumhurumia. Simu ya moja kwa moja kwa mkuu wa kituo imetumika mara tano, na mara nne kijana aliachiliwa bila kulipa. Misako haijapungua.",
			watchFor: "Viongozi wa kisiasa wanaotaka kupigwa picha uwanjani.",
		},
		{
			at: "2026-07-06",
			by: "baraka",
			reason: "Mkuu wa kituo alihamishwa na tukaanza upya; tunaeleza kilichobaki na kilichopotea",
			status: "mixed",
			whatHappened:
				"Baada ya maandamano ya Juni 2025 vikao vilisimama miezi minne; vijana wawili wetu walikuwa wameumizwa na hakuna aliyetaka kucheza mpira. Tulirudi Novemba, kwanza bila polisi, kisha na afisa yule mmoja aliyekuja peke yake, akiwa amebeba maji. Februari 2026 mkuu wa kituo alihamishwa. Mpya hajui namba ya simu ni ya nini. Kati ya maafisa watatu wa mwanzo amebaki mmoja. Tunaweza kusema hivi: kati ya watu kumi na mmoja walioanza kuna imani. Kati ya vijana na polisi, hakuna tofauti kubwa.",
			watchFor:
				"Kujenga imani kwa mtu badala ya kwa ofisi. Sasa tunadai kwamba kila afisa anayeondoka alete atakayemrithi kwenye vikao viwili vya mwisho. Imekubaliwa kwa mdomo tu.",
		},
	],
	trials: [],
};
