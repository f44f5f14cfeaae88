import type { DemoPractice } from "../../types/practice.ts";

export const errorOfTheWeek: DemoPractice = {
	key: "error-of-the-week",
	lang: "en",
	tags: ["after-action-review", "trust", "apprenticeship", "energy-transition", "coaching"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2025-06-17",
			by: "marek",
			reason: "Somebody at the meeting asked me to write down what we do on Monday. This is it.",
			status: "worked",
			title: "Error of the week, boss first",
			situation:
				"Fourteen installers, seven vans. They work in pairs in flats that all look the same. If a pair makes a mistake in the first flat, they make it in forty, because nobody tells them and they tell nobody. Last winter we had the condensate drain wrong in 38 flats. It froze.",
			tension:
				"A man who reports his error pays for it with his name. A man who hides it pays nothing, the firm pays. I can say a hundred times that errors are welcome. They look at what happened to the last one who said something.",
			whatWeDo: `Monday, seven o'clock, coffee, in the warehouse. Ten minutes.

1. I start, with **my own error of last week**. A real one: with the amount in euros if there is one. Not "I worked too hard".
2. Then whoever wants. No round, no names called.
3. For each error only two questions: *when could you have seen it?* and *where is it now happening again?*
4. If it may be in other flats, somebody drives there the same day. I pay the hours. No discussion about whose hours.`,
			whyItWorks:
				"Because I lose face first, every week, and I am still the boss on Tuesday. And because of the second question: it is not about who, it is about how many flats.",
			whatHappened:
				"First five Mondays only I talked. Week six an apprentice said he had put a sensor on the wrong pipe in six flats. We drove. Since then about two a week. We count call-backs: from 31 in the quarter before to 17.",
			watchFor: "Never joke about it later on site. I did once, and it was quiet for a month.",
		},
		{
			at: "2026-02-03",
			by: "marek",
			reason:
				"After eight months the list of errors was long and the same five came back. Talking was not enough, so number five was added.",
			status: "worked",
			whatWeDo: `Monday, seven o'clock, coffee, in the warehouse. Ten minutes.

1. I start with my own error of last week, with the amount.
2. Then whoever wants. No round.
3. Two questions: *when could you have seen it?* and *where is it now happening again?*
4. Somebody drives the same day. I pay the hours.
5. If an error comes **a third time**, we do not talk about it any more. We change a thing: a tool, a part, a label, the order in the van. The person who told it decides which thing, budget 200 euros, no permission needed.`,
			whatHappened:
				"Nine things changed so far, 1,140 euros in total. The best: a 3-euro red cap on the sensor which you can only take off when it is on the right pipe. Apprentice's idea. Two of the nine were useless and are in a box. Call-backs last quarter: 11. I also had two good men who left for a bigger firm, so it does not solve everything.",
		},
	],
	trials: [
		{
			by: "bram",
			started: "2025-10-28",
			context:
				"School workshop, second-year installation students, every Thursday at the start of the practical. The teacher begins.",
			report: {
				at: "2026-01-27",
				outcome: "worked",
				changed:
					"I told an error from my own years as a fitter, because my week as a teacher has errors that are less visible to them.",
				surprised:
					"They asked for the euros. A student calculated what his own leak would have cost and was proud of it.",
				evidence:
					"Eleven Thursdays, 26 errors told by students. In the practical exam four people mentioned their own mistake before the examiner saw it; normally nobody does.",
			},
		},
		{
			by: "gloria",
			started: "2026-02-24",
			context: "Team meeting in home care, every second Tuesday, without a boss because we do not have one.",
			report: {
				at: "2026-04-21",
				outcome: "did-not-work",
				changed: "We took turns to go first, since nobody is the boss.",
				surprised:
					"Going first means nothing if you have nothing to lose. With us the person who goes first has exactly as much to lose as the others, so it became a confession.",
				evidence:
					"Three times. The third time two colleagues cried and one asked if it would go in her file. We stopped and went back to peer consultation.",
			},
		},
		{
			by: "joost",
			started: "2026-09-15",
			context:
				"Monday meeting of the maintenance crew of a pumping station, nine people; the head of the district starts.",
		},
	],
};
