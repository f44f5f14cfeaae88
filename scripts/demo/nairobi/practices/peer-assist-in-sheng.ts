import type { DemoPractice } from "../../types/practice.ts";

export const peerAssistInSheng: DemoPractice = {
	key: "peer-assist-in-sheng",
	lang: "en",
	tags: ["youth", "peer-learning", "facilitation", "language"],
	audience: "network",
	involved: ["amina"],
	versions: [
		{
			at: "2026-04-13",
			by: "baraka",
			reason: "We have done eleven and the language turned out to be the whole matter",
			status: "worked",
			title: "Peer assist in whatever language the trouble happened in",
			situation:
				'We learned peer assist in the circle, in good English, at a long table: somebody brings a case, the others only ask, suggestions later. It\'s a fine thing. When we took it to our own organisation the cases became small. "Challenges of mobilisation." "Resource constraints." Nobody in Mathare has ever had a resource constraint at two in the morning. He had no fare home and the M-Pesa agent was closed.',
			tension:
				"English gives status, and people who have fought for it through school want to use it when there is a flip chart. But trouble happens in Sheng, or in Kamba with your mother. Translated, it loses its teeth, and with its teeth the shame and the joke, which is where the information is.",
			whatWeDo: `- The person with the case tells it in the language in which it happened. If the quarrel was in Sheng with Gikuyu insults, then so.
- Nobody translates during the telling. Those who do not follow raise a hand afterwards and ask; what they ask is often the best question, because they can't hide behind understanding.
- Questions only, for fifteen minutes, and the facilitator counts the ones that are advice in disguise ("have you thought of…?"). The count is read out. Our record is nine.
- Before suggestions, one minute in which the person says the case again in one sentence. It's nearly always another sentence than at the start.
- Suggestions, then: which one will you try by when, and whom do you call after?`,
			whyItWorks:
				"Amina says that English is our Sunday clothes. You do not show someone a wound in your Sunday clothes.",
			whatHappened:
				"Eleven peer assists between October and March, with 6 to 9 people each. Seven of eleven came back with what they had tried: four had moved something, two had not dared, one made it worse (he confronted the treasurer in front of the team, as three of us had advised; the treasurer left, with the password). The treasurer of the waste group told her case in Kikamba to a room where two people understood it, and said afterwards that it was the first time she had heard it herself.",
			watchFor:
				"Sheng also excludes: it is ours, young, mostly male and east of the city. Two women over forty said that for them it was the same as English is for us. And be careful with suggestions from those who will not be there when it explodes.",
		},
	],
	trials: [
		{
			by: "amina",
			started: "2026-09-19",
			context:
				"With twelve student leaders, one case a fortnight, in Sheng, Somali or Swahili. I do not follow the Sheng, which the girls enjoy.",
		},
	],
};
