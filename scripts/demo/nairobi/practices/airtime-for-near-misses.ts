import type { DemoPractice } from "../../types/practice.ts";

export const airtimeForNearMisses: DemoPractice = {
	key: "airtime-for-near-misses",
	lang: "en",
	tags: ["safety", "incentives", "trust", "water"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-01-27",
			by: "juma",
			reason: "Stopped after four months. I proposed it, so I write it",
			status: "did-not-work",
			title: "Fifty shillings of airtime for every near miss reported",
			situation:
				"Our crews dig trenches up to three metres deep, beside traffic and over power cables. Near misses reported in the first half of 2025: 3 a month. Real number, from talk at lunch: three a day.",
			tension:
				"A report costs a plumber half an hour and perhaps trouble. We thought that we could pay for the half hour.",
			whatWeDo:
				"A text message to a number at the safety office: where, what nearly happened. Fifty shillings airtime on the same day, no questions, no names passed on.",
			whyItWorks:
				"It doesn't. We thought a small reward would get people over the threshold, and that the habit would stay.",
			whatHappened: `Month by month: 61 reports, 88, 140, 22.

Of the first 61, forty were about the same broken step at the yard, each by a different man. In the second month we fixed the step and people were honestly sorry. In the third came trench walls that had "nearly" fallen at places where we had no trench. Two readers split the airtime of a dog. We introduced a check; then it was no longer "no questions", and reports stopped.

The worst: on 14 November a live cable was struck with a pick. Nobody was hurt. It was not reported. When I asked why, the man said, "That was serious, foreman. I wasn't going to sell it."

So the money had made reporting into a thing you do with small matters.`,
			watchFor:
				"If you have already begun with a reward, do not end it with a scolding. We ended it with a meal, all crews, paid from what was left of the budget, where I told the story of the dog. Reports now: 7 a month, without airtime, told aloud in the morning circle.",
		},
	],
	trials: [],
};
