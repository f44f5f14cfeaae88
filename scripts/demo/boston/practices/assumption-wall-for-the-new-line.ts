import type { DemoPractice } from "../../types/practice.ts";

export const assumptionWallForTheNewLine: DemoPractice = {
	key: "assumption-wall-for-the-new-line",
	lang: "en",
	tags: ["manufacturing", "mental-models", "planning", "systems-thinking"],
	audience: "chapter",
	involved: ["priya"],
	versions: [
		{
			at: "2026-09-29",
			by: "darnell",
			reason: "Before the machine arrives, while we still do not know.",
			status: "untried",
			title: "An assumption wall for the new machining line",
			situation: `In February a five-axis machining line arrives. It cost $3.4 million and I signed for it. The business case has eleven numbers in it. I can say where four of them come from.`,
			tension: `Once it runs we will all remember having expected what we got. If I ask for doubts now, I sound as if I regret it; and the people with the best doubts, the four machinists who will run it, were not asked when we bought it.`,
			whatWeDo: `The plan, for December:

1. Two afternoons with the machinists, the planner, maintenance and the vendor's installer. Each writes guesses on cards: *I believe that... · We will see it if... · By (date)*.
2. All of them go on the wall by the coffee machine, mine as well, signed or not.
3. Every first Monday we take down the cards that have come due and say out loud: right, wrong, can't tell. Wrong cards stay up, turned over, with what we learned on the back.
4. No card may be changed. You may add one.`,
			whyItWorks: `I hope because a guess with a date can be wrong in a useful way. Priya warned me that a wall by the coffee machine is only as honest as the first wrong card of the boss. So one of mine will say: "Setup under 40 minutes by May 1."`,
			whatHappened: "",
			watchFor: `I would like to hear from anyone who did something of the sort with a vendor in the room. Will the installer write anything?`,
		},
	],
	trials: [],
};
