import type { DemoPractice } from "../../types/practice.ts";

export const wallOfUnansweredQuestions: DemoPractice = {
	key: "wall-of-unanswered-questions",
	lang: "en",
	tags: ["libraries", "peer-learning", "public-service", "local-government"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2025-03-26",
			by: "hoa",
			reason: "After one winter.",
			status: "worked",
			title: "The wall of questions that we could not answer",
			situation: `A branch library counts the questions that it answers: 11,400 last year. It forgets the others. "Who do I call if the landlord turned off the heat on a Saturday?" We try two numbers, say sorry, and the person leaves.`,
			tension: `Librarians are people who answer. Hanging our failures on the wall beside the entrance felt, to half of my staff, like hanging out the laundry.`,
			whatWeDo: `When we can't answer a question we ask: "May I put it on the wall?" It goes on a yellow card, without a name, in the language in which it was asked. Anyone may write an answer on a white card and pin it below. On Fridays one of us checks the white cards for safety and for sense. A question that hangs for four weeks goes into an envelope to whoever ought to know it: city hall, the transit authority, the health center. Their reply goes up too, on their own letterhead.`,
			whyItWorks: `Somebody in the neighborhood usually knows. And a public, dated question is more awkward for an agency than a phone call.`,
			whatHappened: `From November to March: 83 yellow cards. Neighbors answered 46. Eleven went into envelopes and six of those came back. The Saturday heat question was answered by an electrician who had been a tenant himself; the city later printed the number on its winter flyer.

Twenty were never answered by anybody. I count these as the result that I needed most. Nine of the twenty are about papers for a relative abroad, and now a lawyer comes on the second Thursday.

Two white cards were wrong in a way that could have cost someone money. Hence Fridays.`,
			watchFor: `Immigration questions: never verbatim. And reply to those agencies which answer, with thanks. One clerk told me that ours is the only thank-you note on her desk.`,
		},
	],
	trials: [
		{
			by: "beatriz",
			started: "2025-09-22",
			context: "A wall in a ninth-grade biology room: what nobody in class, me included, could answer.",
			report: {
				at: "2026-01-29",
				outcome: "worked",
				changed: "No envelopes. Every other Friday a group adopts one card and has two weeks.",
				surprised:
					"They put up questions to each other about things that have nothing to do with biology, so I gave them a corner for it. That corner is read the most.",
				evidence:
					"64 cards, 31 answered. Three became science fair projects. One ('why does my grandmother's insulin not need the fridge in Fogo?') I still cannot answer well.",
			},
		},
		{
			by: "nate",
			started: "2026-09-07",
			context:
				"Residents' workroom, a whiteboard with questions from the 2 a.m. shift that the day team could not answer either.",
		},
	],
};
