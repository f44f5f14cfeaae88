import type { DemoPractice } from "../../types/practice.ts";

export const consentDecisionsInTheCoop: DemoPractice = {
	key: "consent-decisions-in-the-coop",
	lang: "en",
	tags: ["meetings", "facilitation", "food", "volunteers", "decision-making"],
	audience: "network",
	involved: ["femi"],
	versions: [
		{
			at: "2025-10-14",
			by: "lieke",
			reason: "We stopped last week. I write it in English because I keep being told that it works everywhere.",
			status: "did-not-work",
			title: "Deciding by consent in a volunteer cooperative",
			situation:
				"Our members' meeting (25 to 40 of the 210 households) decides about prices, new farmers and opening hours. Majority votes left a losing third that came to pack less often. So for seven months we decided by consent: a proposal passes unless someone has a reasoned, paramount objection.",
			tension: "We wanted nobody overruled. We also wanted to buy onions before they sprout.",
			whatWeDo:
				"Clarifying round, reaction round, amend, objection round, integrate objections, celebrate. Femi facilitated the first four meetings and trained three of us. A laminated card with the steps lay on every chair.",
			whyItWorks:
				"It does work, I think, for a circle of eight who meet every week and share a job. The people in the books are mostly that.",
			whatHappened: `Three things happened, slowly.

The meetings grew from 90 to 150 minutes. Average attendance fell from 34 to 21, and those who stayed were the ones who like meetings. By the summer nobody with small children was left.

'Paramount objection' became a skill. A member who could speak well blocked a second pick-up point for five months with reasons that were, each time, reasonable. A member who packs every Saturday and hates speaking in public never objected to anything, and told me at the scale that she disagreed with half of it.

And I began to prepare decisions with a few people beforehand, so that there would be no objections. That was the end of it for me: we had replaced an open vote with a back room, and I was the back room.

We now vote again, by simple majority, with one addition we kept: a **reaction round before every vote**, one minute each, packers first.`,
			watchFor:
				"If you try it with volunteers who come and go, keep it for rules that will last for years and leave purchases to whoever does the purchasing. Femi thinks that we gave up two months too early. I wrote this down because he may be right.",
		},
	],
	trials: [],
};
