import type { DemoPractice } from "../../types/practice.ts";

export const fridayLeakMap: DemoPractice = {
	key: "friday-leak-map",
	lang: "en",
	tags: ["water", "peer-learning", "maps", "meetings"],
	audience: "network",
	involved: ["otieno"],
	versions: [
		{
			at: "2025-03-31",
			by: "juma",
			reason: "Otieno asked me to say it and he would type; I said I would type it myself",
			status: "mixed",
			title: "Meter readers draw the leaks on a Friday map",
			situation:
				"Fourteen meter readers walk every street of the eastern zone each month. They see the wet patch, the illegal tee, the car wash with no meter. The office plans repairs from a map made by consultants in 2011 and a pressure model. 46% of the water that enters our zone is not paid for.",
			tension:
				"A reader who reports an illegal connection has to walk that street again on Monday, alone. And if he reports a leak and nobody comes for three weeks, the customers laugh at him. So the best-informed people in the company keep quiet, for good reasons.",
			whatWeDo:
				"Friday at two, in the yard, a big paper map of the zone on the bonnet of the pickup. Each reader puts stickers: blue is a leak, red a connection that is not ours. The crew foreman (me) picks ten blues for the week.",
			whyItWorks: "Seeing your sticker become a hole in the road, with a crew in it, on Wednesday.",
			whatHappened:
				"In six weeks 118 blue stickers, and we repaired 52. But only 5 red ones; and after one raid on a car wash a reader was threatened, so we got no red at all.",
			watchFor: "Red stickers can be traced to the person who walks the street.",
		},
		{
			at: "2025-09-15",
			by: "juma",
			reason: "No more red. Only what is wet goes on the map, and unrepaired stickers get a date and an explanation",
			status: "worked",
			whatWeDo: `Fridays 14:00 to 14:40, on the bonnet. An engineer from planning comes and *holds the pen*, which means that he writes what he is told.

- Only blue. Illegal connections are found from the office by comparing consumption, never from a reader's mouth.
- Every sticker carries its Friday. When it is four weeks old and not repaired, the engineer has to write the reason on it: no clamp, road permit, wrong place, forgot.
- First ten minutes: last week's repairs, told by the plumber who was in the trench. What did the pipe look like? Old map right or wrong?
- Corrections of the map in green ink, straight away.`,
			whyItWorks:
				'A reader can bear "no clamp". He could not bear silence. And the green ink: 87 corrections by now, signed with initials. Some of these men have been right for twenty years without a place to write it.',
			whatHappened:
				"Average time from sticker to repair: 31 days in March, 12 in August. Unpaid water in our zone from 46% to 41%, of which I would claim maybe half. We also have the first list of valves that turn. The engineer who was sent to hold the pen asked to stay when his turn was over.",
			watchFor:
				'"Forgot" must be an allowed answer. The week somebody is punished for writing it you will get beautiful reasons.',
		},
	],
	trials: [
		{
			by: "naserian",
			started: "2026-02-13",
			context:
				"Community health promoters mark blocked drains and open sewers on a ward map, last Friday of the month, with the ward's public health officer holding the pen.",
			report: {
				at: "2026-06-26",
				outcome: "mixed",
				changed: "Monthly, because the promoters are volunteers. Four stickers per person at most.",
				surprised:
					"They marked not drains but houses where somebody drinks. They wanted that on a map more than drains; we had to talk about why it can't be.",
				evidence: "61 drains marked, 17 cleared, 30 with a written reason. The officer missed two of five Fridays.",
			},
		},
	],
};
