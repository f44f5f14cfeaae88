import type { DemoPractice } from "../../types/practice.ts";

export const handoverHuddleMaternityWard: DemoPractice = {
	key: "handover-huddle-maternity-ward",
	lang: "en",
	tags: ["handover", "health", "meetings", "peer-learning"],
	audience: "network",
	involved: [],
	adoptedFrom: {
		chapter: "boston",
		practice: "shift-handover-learning-huddle",
		version: 1,
		at: "2026-05-11",
		context:
			"Maternity ward of a Level 4 public hospital: 28 beds, often 40 mothers, two midwives and a student at night. No electronic record; one book, one board, and what is in people's heads.",
		changed:
			"Seven minutes and not ten, because at 07:00 the night shift has a matatu to catch. We stand at the bed of the sickest mother and not in the office. The cleaner and the guard are invited. We speak Swahili. And no form at all.",
		report: {
			at: "2026-08-21",
			outcome: "worked",
			changed:
				"After the second month we added the look back at yesterday's answer, and dropped the evening huddle on Sundays, when there is one midwife and nobody to huddle with.",
			surprised:
				"The guard. He knows who came to the gate at night and was sent for a sheet and a basin before being let in. We had two mothers deliver outside in 2025 and never heard why.",
			evidence:
				"168 huddles held of 206 possible. 41 things learned, written on the inside cover of the report book; 23 led to a change. Late observations after handover: 9 in April, 2 in July.",
		},
	},
	versions: [
		{
			at: "2026-05-11",
			by: "achieng",
			reason: "Read in the network's exchange; adapted for a ward without spare hands, before the first try",
			status: "untried",
			title: "A seven-minute learning huddle at handover in the maternity ward",
			situation:
				"At 07:00 and at 18:30 we hand over. One midwife reads the book bed by bed, the other is already answering a mother who is pushing. In 2024 we had two near misses in one month, both within the hour after handover: a blood pressure that had been taken and not told, and a drip that was to be stopped.",
			tension:
				"Handover tells the facts about mothers and nothing about what the shift learned. But the people who learned it have been standing for twelve and a half hours. Each extra minute is taken from someone's sleep or from someone's labour.",
			whatWeDo: `After the bed-by-bed round, at the foot of the bed of the sickest mother who agrees (or in the corridor, if she prefers):

1. What almost went wrong? (Everyone present may answer, students first.)
2. What did we do tonight that we should do again?
3. What should the next shift try or find out?

One sentence is written inside the cover of the report book. Seven minutes by the wall clock; an emergency ends it at once, without apology.`,
			whyItWorks:
				"In Boston they say that the shift that leaves knows something which it will have forgotten by the time it returns. That is as true here. We expect that standing near a mother keeps us from gossip.",
			whatHappened: "",
			watchFor:
				"It becoming another place where a junior is corrected in front of others. If I hear it once I will stop the huddle and say why.",
		},
		{
			at: "2026-08-24",
			by: "achieng",
			reason:
				"Three months of doing it. The third question died, the guard came in, and each huddle now starts from yesterday's sentence",
			status: "worked",
			whatWeDo: `After the bed-by-bed round:

- The oncoming midwife reads **the sentence from the last huddle** aloud. Done, not done, not possible.
- **What almost went wrong?** Students first, then cleaner and guard, then midwives. I come last, if I'm there.
- **What should we do again?**
- One sentence inside the cover.

The third question ("what should the next shift find out?") sounded like homework and we dropped it in the fifth week. Sunday evening: no huddle.`,
			whyItWorks:
				"Reading yesterday's sentence aloud is what keeps it honest. In the first weeks we wrote beautiful sentences for nobody.",
			whatHappened:
				"168 huddles of 206 possible. Late observations in the hour after handover fell from 9 in April to 2 in July. The gate rule was changed on the 3rd of June: a woman in labour comes in first and buys the basin afterwards. Two midwives still think it's a waste and stand with their bags on their shoulders. One of them gave the best answer of July, about the oxygen key, with the bag on her shoulder.",
			watchFor:
				"Night shifts with a student alone: she will say that all was well. Ask what she would have liked to have had near her. And I was away for two weeks in July; 9 of 28 huddles were held. It still hangs on me.",
		},
	],
	trials: [
		{
			by: "achieng",
			started: "2026-05-18",
			context: "First eight weeks in our own ward, both handovers.",
			report: {
				at: "2026-07-13",
				outcome: "mixed",
				changed:
					"Dropped the third question; moved to the corridor when the mother in the nearest bed had lost her baby.",
				surprised: "Mornings worked from the first week. Evenings needed six weeks: the day shift leaves one by one.",
				evidence: "Inside cover of the report book; mornings 51 of 56, evenings 27 of 56.",
			},
		},
		{
			by: "wanjiku",
			started: "2026-09-07",
			context:
				"Outpatient clinic with a single daily shift, so the handover is from today to tomorrow: last seven minutes before closing, at the dispensing window.",
		},
	],
};
