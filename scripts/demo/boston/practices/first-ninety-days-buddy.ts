import type { DemoPractice } from "../../types/practice.ts";

export const firstNinetyDaysBuddy: DemoPractice = {
	key: "first-ninety-days-buddy",
	lang: "en",
	tags: ["onboarding", "peer-learning", "finance", "coaching"],
	audience: "chapter",
	involved: [],
	versions: [
		{
			at: "2025-04-23",
			by: "guerline",
			reason: "A year of buddies: time to say what came of it.",
			status: "mixed",
			title: "A buddy who started last year",
			situation: `We lose four of ten new tellers before their first spring. Training is two weeks at headquarters with a binder. Then they stand at a window on a Friday the 1st, with rent checks out of the door.`,
			tension: `The best teller is the worst buddy: she has forgotten what it was not to know. The one who remembers has been here for a year, and thinks that she has nothing to teach.`,
			whatWeDo: `The buddy is whoever was the **last** person hired before you, as long as that was six months ago or more. For ninety days you have lunch together on Wednesdays, paid, outside the branch. I give them one prompt a month: *What did nobody tell you? · Which member are you afraid of? · What would you change in the binder?* The answer to the third comes to me, from both of them, and I must reply.`,
			whyItWorks: `Both learn. The buddy finds out how much she knows when she says it.`,
			whatHappened: `Seven pairs in twelve months. Six of seven new tellers are still here, which I would like to brag about; but the job market cooled too, and at the Quincy branch, without buddies, they kept five of six.

What I can stand behind: the binder lost 30 pages. And two of the buddies have since applied for lead teller. Both told me that they would not have dared.

One pair went wrong. They became close, and when the new teller's drawer was short $400 her buddy covered for her for a week. I do not blame them. I had told them that what they said at lunch was theirs.`,
			watchFor: `Say at the start what is *not* confidential: money. And pay for the lunch hour or it will be skipped by the third week.`,
		},
	],
	trials: [],
};
