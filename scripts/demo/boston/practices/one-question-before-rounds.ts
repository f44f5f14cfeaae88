import type { DemoPractice } from "../../types/practice.ts";

export const oneQuestionBeforeRounds: DemoPractice = {
	key: "one-question-before-rounds",
	lang: "en",
	tags: ["health", "coaching", "peer-learning", "psychological-safety"],
	audience: "network",
	involved: ["maureen"],
	versions: [
		{
			at: "2026-01-14",
			by: "nate",
			reason: "After two blocks of four weeks with different attendings.",
			status: "mixed",
			title: "One written question before rounds",
			situation: `On morning rounds a team of seven walks past fourteen patients in two hours. Interns present; the attending asks questions to which she knows the answer. Nobody asks one to which they do not.`,
			tension: `Rounds are where we are taught and where we are graded, by the same person, at the same moment.`,
			whatWeDo: `At 7:50 everyone, **the attending included**, writes one thing that they do not understand about one of today's patients on an index card. No names. The cards are shuffled and each of us draws one. When we get to that patient, you ask the question on the card in your hand. If you happen to draw your own you keep a straight face.`,
			whyItWorks: `You ask somebody else's question, so it costs nothing, and somebody asks yours.`,
			whatHappened: `With the first attending it flew. Her first card read "Why are we still giving him potassium?" and it turned out that nobody knew. We kept all the cards: 119 in four weeks, of which the team could answer 71 on the spot, looked up 30, and 18 had no answer at all, which I find the best number of the three. Three orders were stopped.

The second attending wrote cards too, but his were examination questions in disguise ("What are the five causes of...?"). By Thursday the interns' cards looked like his. I should have talked to him beforehand. I was a resident and I did not.

It adds about twelve minutes. Maureen asked why nurses get no card. They have had one since, on the days when the nurse can leave her other patients, which is one in three.`,
			watchFor: `The attending's first card sets the level for the whole month. Talk about that one card beforehand, and you may skip explaining everything else.`,
		},
	],
	trials: [
		{
			by: "beatriz",
			started: "2026-10-13",
			context: "Biology lab, 26 ninth-graders in groups of four. Cards before the lab, mine in the pile.",
		},
	],
};
