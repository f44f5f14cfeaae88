import type { DemoPractice } from "../../types/practice.ts";

export const twoQuestionSupervision: DemoPractice = {
	key: "two-question-supervision",
	lang: "en",
	tags: ["health", "coaching", "supervision", "trust"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2024-12-11",
			by: "wanjiku",
			reason: "First attempt",
			status: "untried",
			title: "Supervise a clinic with two questions instead of ninety-four",
			situation:
				"Each quarter I visit eleven clinics with a checklist of 94 items. It takes five hours. The floor is wet from mopping when I arrive, so they knew. I score the clinic, I read out the score, I sign the visitors' book, and I drive off.",
			tension:
				"The county pays for my fuel because of the checklist. The nurses learn nothing from it, and neither do I: the scores have been between 78 and 83% for four years, in clinics that are as different as day and night.",
			whatWeDo:
				"Fill the checklist in forty minutes from their own registers. For the rest of the visit only two questions: *What are you proud of since I was last here?* and *What is difficult that I could make easier?*",
			whyItWorks: "I hope that people who are asked about their pride first do not need to hide the second answer.",
			whatHappened: "",
			watchFor: "Nothing known yet.",
		},
		{
			at: "2025-04-22",
			by: "wanjiku",
			reason: "First round of eleven visits done. The second question made me a shopping basket",
			status: "mixed",
			whatWeDo:
				"The checklist from registers, forty minutes. Then: *What are you proud of?* and *What did you try since my last visit, and what came of it?* What I can do for them comes last, and I write at most one thing.",
			whatHappened:
				'To "what could I make easier" I got 63 requests for furniture, staff, a fridge. I could do four. I drove home with eleven lists and people felt heard for about a month, until they saw no fridge. The pride question was good. A lab technologist wept; in nine years nobody had asked.',
			watchFor: "Questions which sound like a promise.",
		},
		{
			at: "2025-09-23",
			by: "wanjiku",
			reason: '"What did you try" met blank faces where nobody had dared to try. I bring my own failure first',
			status: "worked",
			whatWeDo: `1. Checklist from registers, forty minutes, by a staff member of *another* clinic who rides along with me.
2. I tell in three minutes something that I tried in the sub-county since the last visit and that failed.
3. What are you proud of?
4. What did you try, and what came of it?
5. One promise from each side, written in the visitors' book where everybody can read it.`,
			whyItWorks:
				"The colleague from the other clinic takes more home than I do; she sees how they store vaccines, and she is not their boss. And my failures are cheap to tell and buy a good deal.",
			whatHappened:
				"In the third round nine of eleven clinics had tried something. A clinic at the far end had started giving chronic patients their appointment by market day and not by date; defaulting fell from 31 to 19 of 120 patients. Three others have copied it through the ride-along colleague, not through me.",
		},
		{
			at: "2026-05-19",
			by: "wanjiku",
			reason: "Worked in nine clinics and turned sour in two; I was calling it worked too early",
			status: "mixed",
			whatHappened:
				'Nine clinics: as before, and it spreads without me. Two clinics: in both the in-charge and the staff do not speak to each other, and my two questions became a stage. In one of them the staff were "proud" of things aimed at the in-charge, who sat beside me. After the visit he moved the loudest one to nights. I had opened something and driven off, exactly as with the checklist. There I now go alone, twice, and sit with the in-charge first.\n\nThe county asked for the 94 items again in February. We still fill them in. Scores: between 77 and 84%.',
			watchFor:
				"Do not ask a group to be open in front of a person who will still be there at night when you are home. Find out beforehand; the guard and the cleaner know.",
		},
	],
	trials: [
		{
			by: "amina",
			started: "2026-01-26",
			context:
				"Lesson observation at our school: I observe six colleagues, two questions instead of the form, and I start with a lesson of mine that failed.",
			report: {
				at: "2026-04-07",
				outcome: "mixed",
				changed:
					"The teacher chose the lesson. And I had to fill the ministry's form anyway, so I did it with the teacher, laughing.",
				surprised:
					"Young teachers loved it. The two most experienced thought that I was hiding my real opinion behind politeness. They asked me for it, and they were right.",
				evidence: "My notes; three of six invited me again without being on the list.",
			},
		},
		{
			by: "kiprono",
			started: "2026-10-05",
			context: "Inspection of four milk collection points, where the clerk has so far been scored on hygiene only.",
		},
	],
};
