import type { DemoPractice } from "../../types/practice.ts";

export const salamuKablaYaSafari: DemoPractice = {
	key: "salamu-kabla-ya-safari",
	lang: "sw",
	tags: ["transport", "safety", "meetings", "handover", "trust"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2025-08-18",
			by: "njoroge",
			reason: "Baada ya miezi mitatu ya kujaribu stejini, tumekubaliana iandikwe",
			status: "worked",
			title: "Salamu kabla ya safari: dakika tano stejini alfajiri",
			situation:
				"Saa kumi na moja na nusu alfajiri magari yetu thelathini na mawili yanapanga foleni. Zamani dereva na kondakta walikutana mlangoni mwa gari tu. Kila mmoja aliondoka bila kujua gari limelalaje, barabara ikoje, au mwenzake ameamkaje. Habari za barabara iliyofungwa zilitufikia baada ya safari ya kwanza, pamoja na hasira za abiria.",
			tension:
				"Kila dakika tunayosimama ni abiria anayechukuliwa na gari la SACCO nyingine. Lakini gari linaloondoka na breki dhaifu, au na dereva ambaye hajalala, lina gharama kubwa kuliko abiria watano.",
			whatWeDo: `Saa kumi na moja na dakika ishirini msimamizi wa steji anapiga filimbi mara moja. Wafanyakazi wa magari manane ya kwanza wanasimama kwenye duara. Kila gari linajibu maswali matatu, sentensi moja kila swali:

1. Gari limelalaje?
2. Wewe umelalaje?
3. Jana uliona nini barabarani ambacho mwenzako anafaa kukijua?

Anayesema "sijalala" au "nina homa" hapotezi siku yake: anabadilishana zamu na wa saa nne, na hakuna anayemuuliza zaidi. Dakika tano zikiisha, tunaondoka. Hakuna hotuba, hakuna faini, hakuna kusomewa majina.`,
			whyItWorks:
				"Swali la pili lina heshima ndani yake. Dereva anaulizwa kama mtu kabla ya kuulizwa kama mashine. Na kwa kuwa anayekubali uchovu habebi hasara, ukweli hauna bei.",
			whatHappened:
				'Wiki mbili za kwanza wote walisema "salama". Kisha dereva mmoja mzee akasema mbele ya wote: "Mimi sijalala, mtoto wangu ni mgonjwa." Akabadilishiwa zamu. Tangu siku hiyo wamebadilishana zamu mara ishirini na saba katika miezi mitatu. Ajali ndogo za asubuhi (kugonga kioo, kukwaruza) zimeshuka kutoka kumi na moja hadi nne.',
			watchFor: "Msimamizi anayetumia duara kutangaza deni la mafuta. Siku hiyo duara limekufa.",
		},
		{
			at: "2026-04-27",
			by: "njoroge",
			reason:
				"Magari ya zamu ya pili yalilalamika kwamba salamu ni ya wa alfajiri tu; tumeongeza duara la saa nane na kupunguza maswali",
			status: "worked",
			whatWeDo: `Duara mbili kwa siku: saa kumi na moja na dakika ishirini alfajiri, na saa nane mchana wakati zamu zinapobadilishana. Mchana maswali ni mawili tu, kwa sababu jua ni kali na abiria wanangoja:

1. Unaliachaje gari? (anayetoka anamwambia anayeingia, wengine wanasikiliza)
2. Umeona nini barabarani?

Anayeongoza duara si msimamizi tena. Ni kondakta mmoja, kwa zamu ya wiki. Kondakta wa umri mdogo kabisa ndiye aliyeanza.`,
			whatHappened:
				"Duara la mchana lilikuwa gumu kwa mwezi mzima; watu sita, watatu wakiangalia simu. Lilipoanza kuongozwa na makondakta likachangamka. Sasa wastani ni watu kumi na mmoja. Kati ya Januari na Aprili tumepata ajali ndogo kumi na tatu kwa magari yote, ikilinganishwa na ishirini na sita kipindi kama hicho mwaka uliopita. Hatusemi ni salamu peke yake: magari manne yalibadilishwa breki.",
			watchFor:
				'Msimamizi anayetangaza deni la mafuta. Na mwenye gari anayesikia kwamba dereva wake "amelala vibaya" na kumfukuza: ilitokea mara moja, na tulimlazimisha kumrudisha kwa barua ya chama.',
		},
	],
	trials: [
		{
			by: "juma",
			started: "2025-10-13",
			context: "Karakana ya kampuni ya maji, mafundi tisa na wasoma mita kumi na wanne, kabla ya kwenda mitaroni.",
			report: {
				at: "2025-12-15",
				outcome: "worked",
				changed:
					'Swali la kwanza likawa "vifaa vimelalaje?" Na tunasimama kando ya pikapu ili kuona kama kweli ina ngazi.',
				surprised: "Mafundi wawili walikuwa wakifanya kazi ya usiku kwingine. Tulijua uchovu wao, hatukujua sababu.",
				evidence:
					"Daftari la karakana: siku 38 kati ya 44. Safari za kurudi kuchukua kifaa kilichosahaulika: kutoka tisa kwa wiki hadi mbili.",
			},
		},
		{
			by: "kiprono",
			started: "2026-05-18",
			context: "Waendesha pikipiki watano wanaokusanya maziwa, saa kumi na moja alfajiri penye tangi la kupozea.",
			report: {
				at: "2026-07-27",
				outcome: "worked",
				changed: "Dakika tatu tu, na salamu inaanza na uji. Bila uji hawakuja.",
				surprised: "Walianza kupeana njia: nani apite wapi mvua ikinyesha. Zamani kila mmoja alificha njia yake fupi.",
				evidence: "Maziwa yaliyochelewa baada ya saa mbili: mitungi 19 mwezi wa Mei, mitungi 6 mwezi wa Julai.",
			},
		},
	],
};
