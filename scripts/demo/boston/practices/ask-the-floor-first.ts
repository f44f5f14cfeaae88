import type { DemoPractice } from "../../types/practice.ts";

export const askTheFloorFirst: DemoPractice = {
	key: "ask-the-floor-first",
	lang: "en",
	tags: ["consultation", "leadership", "health", "meetings"],
	audience: { group: "handovers-and-shifts" },
	involved: ["darnell"],
	versions: [
		{
			at: "2026-08-26",
			by: "maureen",
			reason: "A draft for this group. My director has said yes in principle and in private.",
			status: "untried",
			title: "Has anybody asked the floor? A slot on the executive agenda",
			situation: `In June the executive team moved the evening handover from 7 to 6:30, for the benefit of the cafeteria contract. None of the eleven people who decided it had stood in a handover since 2019. It was reversed after nine days.`,
			tension: `They are not careless. They have 40 items and ninety minutes, and "consulting the floor" sounds like six weeks. We on the floor do not have one voice either: on 6:30, a third of my own nurses were in favor, because of their trains.`,
			whatWeDo: `The proposal: on each executive agenda, items that change a shift get a mark. A marked item waits for **five working days**. In these days the unit council puts one question to every shift, in the huddle, and returns half a page: what most of us think, what some of us think who do not agree, what we would need. The executive who owns the item writes back, in the same half page, what was done with it.`,
			whyItWorks: `Darnell did something similar with overtime rules and says that the half page matters less than the writing back. I believe him.`,
			whatHappened: "",
			watchFor: `I want to keep this in our group for now. If it comes out before my director has tried it on one item, it is dead. Who marks the items? That is the whole question, isn't it?`,
		},
	],
	trials: [],
};
