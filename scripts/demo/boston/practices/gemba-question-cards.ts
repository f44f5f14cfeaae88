import type { DemoPractice } from "../../types/practice.ts";

export const gembaQuestionCards: DemoPractice = {
	key: "gemba-question-cards",
	lang: "en",
	tags: ["manufacturing", "leadership", "trust", "coaching"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2024-11-06",
			by: "darnell",
			reason: "Written so that the next plant saves itself five months.",
			status: "did-not-work",
			title: "Question cards for managers walking the floor",
			situation: `Six managers in our plant are supposed to walk the floor twice a week. What we did on those walks was say good morning and look at the scrap board. I had read that leaders should ask open questions, so I had a deck of 24 cards printed: "What slows you down?" "What did you try this week?" "What would you do if it was your company?"`,
			tension: `People see you coming. A manager with a question is still a manager, and a question off a card is one that he did not have.`,
			whatWeDo: `Each manager drew a card before the walk, put the question to three people, and entered the answers on a tablet. The answers went to a dashboard. I was proud of the dashboard.`,
			whyItWorks: `It should have worked because a good question shows respect. A question with a tablet behind it is a survey.`,
			whatHappened: `Five months, 212 answers. I read every one, and I could not find a thing that I hadn't known. In month three I found the deck from the break room: somebody had made their own card, in the same font. "WHY ARE YOU ASKING ME THIS?" It was the best one in the deck, so I asked the room exactly that, and an assembler with 30 years said: "You ask us on Tuesday, and on Thursday nothing is different. So I give you a Tuesday answer."

He was right. Of the 212 answers we had acted on six. We stopped that week. I carry his card in my wallet.

What I do now is no practice yet. I go to one station, I stay for an hour, I hand over parts, and I don't ask anything for the first half.`,
			watchFor: `If you cannot act on an answer within a week, do not ask for it. Do not collect answers for a dashboard. If you print cards anyway, leave some blank.`,
		},
	],
	trials: [
		{
			by: "maureen",
			started: "2025-02-10",
			context:
				"Senior leader rounds on two hospital units, four executives. Despite the warning: I thought that nurses would be different.",
			report: {
				at: "2025-04-14",
				outcome: "did-not-work",
				changed: "Three cards instead of 24, no tablet.",
				surprised: "Nurses gave kind answers and then apologised to me for them in the corridor.",
				evidence:
					"Nine rounds. One thing was fixed (a door). When I asked eight nurses later what the executives had wanted to know, six said 'whether we were busy'.",
			},
		},
	],
};
