import type { DemoPractice } from "../../types/practice.ts";

export const phonesInTheBasket: DemoPractice = {
	key: "phones-in-the-basket",
	lang: "en",
	tags: ["meetings", "trust"],
	audience: "chapter",
	involved: [],
	versions: [
		{
			at: "2025-02-10",
			by: "otieno",
			reason: "Tried in our own circle, three times",
			status: "did-not-work",
			title: "Phones in the basket",
			situation: "In our first meetings half of us were looking down.",
			tension: "Attention, against being reachable by those who depend on us.",
			whatWeDo: "A kiondo at the door; phones in, until tea.",
			whyItWorks: "We supposed that the phone was the cause.",
			whatHappened:
				"A midwife missed a call about a referral. Two traders lost a sale each. The rest of us looked down at our notebooks instead: the presentation was simply too long.",
			watchFor:
				"Treating boredom as a discipline problem. We now stop presentations at seven minutes, and the phones look after themselves.",
		},
	],
	trials: [],
};
