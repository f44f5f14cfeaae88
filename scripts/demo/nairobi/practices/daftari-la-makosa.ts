import type { DemoPractice } from "../../types/practice.ts";

export const daftariLaMakosa: DemoPractice = {
	key: "daftari-la-makosa",
	lang: "sw",
	tags: ["farming", "cooperative", "peer-learning", "trust", "quality"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2024-12-02",
			by: "grace",
			reason: "Kuanza; tulitaka kujua kwa nini maziwa yanakataliwa",
			status: "mixed",
			title: "Daftari la makosa kwenye kituo cha maziwa",
			situation:
				"Kila asubuhi kati ya lita 3,800 zinazoletwa, lita 150 hivi zinakataliwa: zimechacha, zina maji, au zina dawa. Karani anamwaga, mkulima anakasirika, na kesho yake mwingine anafanya kosa lile lile.",
			tension: "Tukiandika kosa, mkulima anaona aibu na kumpelekea mchuuzi maziwa yake. Tusipoandika, hatujifunzi.",
			whatWeDo:
				"Daftari moja linawekwa mezani kituoni. Kila maziwa yanapokataliwa karani anaandika tarehe, jina la mkulima, sababu na lita. Kila mwisho wa mwezi tunalisoma pamoja.",
			whyItWorks: "Kosa lililoandikwa linaonekana kama jambo la wote, si siri ya mtu mmoja.",
			whatHappened:
				"Mwezi wa kwanza tuliona kwamba nusu ya maziwa yaliyochacha yalitoka njia moja tu. Lakini wakulima kumi na saba waliacha kuleta maziwa, na mmoja alirarua ukurasa wenye jina lake.",
			watchFor: "Majina.",
		},
		{
			at: "2025-02-24",
			by: "grace",
			reason: "Tulipoteza wakulima kumi na saba kwa sababu ya majina. Tumeondoa majina, tumebakiza njia na saa",
			status: "mixed",
			whatWeDo:
				"Daftari halina majina. Lina njia ya ukusanyaji, saa, aina ya mtungi, hali ya hewa na sababu. Mkulima mwenyewe, si karani, anaambiwa aandike anavyodhani ilitokea nini. Asiyejua kuandika anamwambia mtoto au jirani.",
			whatHappened:
				'Kumi na moja kati ya kumi na saba walirudi. Maandishi ya wakulima ni mazuri kuliko ya karani: "ng\'ombe alipewa dawa Jumatatu, nilidhani siku tatu zinatosha." Lakini ni wachache wanaoandika; tunapata sababu kwa kukataliwa tatu kati ya kumi.',
		},
		{
			at: "2025-10-20",
			by: "grace",
			reason: "Daftari lilianza kufanya kazi siku chama chenyewe kilipoandika kosa lake la kwanza",
			status: "worked",
			whatWeDo: `- Ukurasa wa kushoto ni makosa ya wakulima, bila majina. Ukurasa wa kulia ni **makosa ya chama**: tangi lililozimika, pikipiki iliyochelewa, kipimo kibovu, malipo yaliyochelewa. Haya yana majina, na la kwanza lilikuwa langu.
- Anayeandika kosa lake anapewa kikombe cha chai, si adhabu.
- Jumamosi ya kwanza ya mwezi, wakulima wanane waliochaguliwa kwa kura ya karatasi wanalisoma daftari na kuchagua jambo moja la kubadilisha.`,
			whyItWorks:
				'Mkulima aliona kwamba meneja naye anaandika: "Nililipa siku sita baadaye, nilisahau saini." Tangu hapo si daftari la mashtaka tena.',
			whatHappened:
				"Kukataliwa kumeshuka kutoka lita 150 hadi lita 62 kwa siku. Jambo kubwa kuliko yote lilitoka ukurasa wa kulia: mitungi yetu ya plastiki, tuliyowauzia wakulima wenyewe, ndiyo iliyoshika harufu. Tumeibadilisha mitungi 140, tukaweka ya alumini kwa mkopo wa miezi sita.",
			watchFor:
				"Tukikaa miezi miwili bila kosa la chama, wakulima nao huacha kuandika. Si kwamba hatukosei: ni kwamba tumeanza kujificha.",
		},
	],
	trials: [],
};
