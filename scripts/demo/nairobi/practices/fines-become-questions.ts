import type { DemoPractice } from "../../types/practice.ts";

export const finesBecomeQuestions: DemoPractice = {
	key: "fines-become-questions",
	lang: "en",
	tags: ["transport", "conflict", "safety", "trust"],
	audience: "chapter",
	involved: ["hassan"],
	versions: [
		{
			at: "2025-11-10",
			by: "njoroge",
			reason: "Disciplinary committee agreed to write down its new way of working",
			status: "worked",
			title: "The SACCO's fines committee asks before it fines",
			situation:
				"Our committee sits on Mondays. A driver overlapped, picked up passengers outside the stage, abused a customer: 1,000 to 5,000 shillings. In 2024 we collected 612,000 in fines. That money was in the budget. I repeat: our budget needed bad driving.",
			tension:
				"Without fines the owners say that we are soft, and the transport authority may suspend the whole SACCO for one crew's offence. With them, drivers speed to earn the fine back.",
			whatWeDo:
				"Before any decision three questions, in this order: What was the target for the day, and who set it? What would you have needed in order not to do it? What will the next crew in that spot do? Only then the committee decides. Half of every fine goes into the welfare fund, not the budget.",
			whyItWorks: "The first question brings the owner into a room where he never came. The daily target is his.",
			whatHappened:
				"In the first two months 31 cases. In 12 the owner's target was above what the route gives on a wet day. Five owners lowered it. Repeat cases down from 9 to 3.",
			watchFor: "Drivers who learn the answers by heart.",
		},
		{
			at: "2026-09-08",
			by: "njoroge",
			reason: "Ten months on: the drivers did learn the answers by heart, and the hole in the budget is real",
			status: "mixed",
			whatWeDo:
				"Same three questions for first cases only. For a second case of the same kind within ninety days we fine at once, the full sum, no talk. Hassan from the market association sits in as an outsider, and the third question is now answered by another driver and not by the accused.",
			whatHappened:
				"Fines collected: 240,000 in ten months, so the office has no clerk since June and I write the minutes. Repeat cases are at 6 a month: fewer than before, more than last year. \"The target, sir\" became the answer to everything, also from a man whose owner is his mother. What did remain: owners' targets are discussed at the general meeting, twice now, with shouting. And passengers' complaints by phone went from 40 a month to 22.",
			watchFor:
				"Where does the fine money go? If your budget lives on mistakes, begin there, before you change how the committee talks.",
		},
	],
	trials: [
		{
			by: "halima",
			started: "2026-02-16",
			context:
				"The association's penalties for stalls that spread into the walkway, rows A to D, with the three questions.",
			report: {
				at: "2026-05-18",
				outcome: "did-not-work",
				changed: "We asked the questions in the row, in front of the neighbours. We shouldn't have.",
				surprised:
					"The neighbours answered instead of the accused, all together, and it became a trial with forty judges.",
				evidence: "Walkway in row B measured: 1.40 m before, 1.10 m after three months. We are fining again.",
			},
		},
	],
};
