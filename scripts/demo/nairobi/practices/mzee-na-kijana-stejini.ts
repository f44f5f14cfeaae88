import type { DemoPractice } from "../../types/practice.ts";

export const mzeeNaKijanaStejini: DemoPractice = {
	key: "mzee-na-kijana-stejini",
	lang: "sw",
	tags: ["coaching", "transport", "youth"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-10-19",
			by: "njoroge",
			reason: "Wazo lililotoka kwenye kikao cha Septemba; tunatafuta mwenzetu wa kulijaribu naye",
			status: "untried",
			title: "Mzee na kijana: safari kumi pamoja",
			situation:
				"Makondakta wetu wengi wana miaka kumi na tisa hadi ishirini na nne. Wanaingia asubuhi, wanafundishwa na kelele, na nusu yao huacha kabla ya mwaka kuisha. Madereva sita wamestaafu miaka miwili iliyopita; wako nyumbani, wanajua kila kona, na hakuna anayewapigia simu.",
			tension:
				"Kijana hataki kufundishwa na mtu ambaye hajui kutumia M-Pesa ya biashara. Mzee hataki kupanda gari lenye muziki ule.",
			whatWeDo:
				"Safari kumi katika wiki tano. Mzee anakaa kiti cha nyuma ya dereva, hasemi neno safarini. Mwisho wa safari, dakika kumi na chai: kijana anasema kwanza alichokiona kwa abiria, kisha mzee. Safari ya sita wanabadilishana: kijana anamfundisha mzee malipo ya simu kwa dakika kumi. SACCO inalipa nauli na chai, shilingi 250 kwa safari.",
			whyItWorks: "Tunadhani kimya cha safarini ndicho kitakachomlinda kijana: hakuna anayekemewa mbele ya abiria.",
			whatHappened: "",
			watchFor: "Mzee kutumwa na mwenye gari kama jasusi. Wenye magari wasiulize, na mzee asijibu.",
		},
	],
	trials: [],
};
