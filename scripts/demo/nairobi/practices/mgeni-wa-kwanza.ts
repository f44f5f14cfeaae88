import type { DemoPractice } from "../../types/practice.ts";

export const mgeniWaKwanza: DemoPractice = {
	key: "mgeni-wa-kwanza",
	lang: "sw",
	tags: ["onboarding", "market", "peer-learning", "coaching"],
	audience: "chapter",
	involved: ["halima"],
	versions: [
		{
			at: "2026-01-19",
			by: "hassan",
			reason: "Wageni ishirini na wawili wamepitia mpango huu tangu Aprili iliyopita",
			status: "worked",
			title: "Jirani wa siku kumi na nne kwa mfanyabiashara mgeni",
			situation:
				"Sokoni kila mwezi huingia wafanyabiashara wawili au watatu wapya. Hawajui bei ya jumla ya kweli, hawajui askari gani anadai nini, hawajui kwamba Ijumaa ya mwisho wa mwezi usilete bidhaa za gharama kubwa. Kwa hesabu ya Halima, kati ya kumi waliofika mwaka 2023, sita walifunga ndani ya miezi sita.",
			tension:
				"Mgeni ni mpinzani wangu. Nikimfundisha vizuri, atauza mahali nilipouza. Nisipomfundisha, atauza kwa hasara, atashusha bei ya soko zima, kisha atafunga na kuniachia deni la ulinzi la meza yake.",
			whatWeDo: `Mgeni anapewa jirani mmoja kwa siku kumi na nne. Jirani lazima auze **bidhaa tofauti** na mgeni, na meza yake iwe mbali hatua zisizozidi ishirini.

- Siku ya kwanza: chai, choo kiko wapi, nani wa kumwamini na pesa za chenji.
- Siku ya tatu: wanaenda pamoja kununua jumla, alfajiri.
- Siku ya saba: mgeni anamwonyesha jirani hesabu zake. Jirani anauliza swali moja tu: "Hapa ulikula faida au ulikula mtaji?"
- Siku ya kumi na nne: mgeni anasimama kwenye kikao cha safu na kusema kitu ambacho soko letu linakifanya kijinga. Ndiyo, kijinga. Macho mapya huchakaa haraka.`,
			whyItWorks:
				"Bidhaa tofauti zinaondoa wivu. Na swali la siku ya kumi na nne linamfanya mgeni kuwa na kitu cha kutoa, asibaki mwenye kupokea tu.",
			whatHappened:
				"Kati ya wageni ishirini na wawili, kumi na wanane bado wako sokoni. Wawili waliondoka kwa sababu ya ugonjwa, mmoja alihamia soko la jirani, wanne walifunga, na mmoja alitoroka na pesa za jirani yake, shilingi elfu tatu. Kutoka kwa wageni hawa tulijifunza kwamba bei zetu hazionekani: sasa safu nne zimeandika bei kwenye kadibodi.",
			watchFor: "Jirani mwenye shida ya pesa asipewe mgeni. Tulifanya hivyo mara moja; aliomba mkopo siku ya tano.",
		},
	],
	trials: [],
};
