import type { DemoPractice } from "../../types/practice.ts";

export const dispatchersRideAlong: DemoPractice = {
	key: "dispatchers-ride-along",
	lang: "en",
	tags: ["public-transport", "peer-learning", "systems-thinking", "boundary-crossing"],
	audience: "network",
	involved: ["priya"],
	versions: [
		{
			at: "2026-09-08",
			by: "kofi",
			reason: "Agreed with the union in August. The first ride is in November.",
			status: "untried",
			title: "Dispatchers ride the bus, operators sit at the desk",
			situation: `A dispatcher has 60 buses as dots on a screen. An operator has one bus and a radio which says "hold at Ashmont, four minutes" without a reason. Both have told me that the other has the easy job. Out of nine dispatchers, two have driven.`,
			tension: `Each decides for the other ten times an hour, and they meet only on a recorded channel.`,
			whatWeDo: `Twelve pairs this winter. Each pair:

- one full run together, the dispatcher on the first seat, no phone;
- one evening peak together at the desk, the operator with a headset that listens and cannot speak;
- afterwards coffee, paid, 30 minutes, with two questions from Priya: *Which order did you understand today that you used to think was stupid? Which do you still think is stupid?*

They bring one proposal, if they have one, to the Thursday meeting. Nobody writes a report.`,
			whyItWorks: `I think that they will see that the other's screen is small. I've been wrong on complaints, so let me leave it at that.`,
			whatHappened: "",
			watchFor: `Things that the union asked for and that I would now ask for anywhere: volunteers on both sides, nothing seen on a ride may be used in discipline, and overtime at the normal rate. Has anyone swapped two jobs of which one gives orders to the other? Who rode first?`,
		},
	],
	trials: [
		{
			by: "priya",
			started: "2026-11-09",
			context: "First two pairs at Arborway South garage: one early run, one evening peak. I sit in on the coffee.",
			from: { reflection: "promoted-over-each-other" },
		},
	],
};
