import type { DemoPractice } from "../../types/practice.ts";

export const leftHandColumnClinic: DemoPractice = {
	key: "left-hand-column-clinic",
	lang: "en",
	tags: ["dialogue", "coaching", "conflict", "trust", "peer-learning"],
	audience: "network",
	involved: ["ezra"],
	versions: [
		{
			at: "2024-11-19",
			by: "guerline",
			reason: "First version, after four lunch hours.",
			status: "mixed",
			title: "Left-hand column clinic: what I thought and did not say",
			situation: `Branch managers at a credit union have perhaps three hard conversations a week: a teller who is late again, a member whose loan is refused, a regional vice president with a target. Afterwards we replay them in the car. On the way home I have been brilliant.`,
			tension: `What we thought and did not say is exactly what we could learn from, and exactly what can get us into trouble if it is said in the wrong room.`,
			whatWeDo: `Thursday lunch, five managers, one case. The person draws a line down a page: on the right what was said, on the left what they thought meanwhile. Half a page is enough. They read both columns aloud. The others say what they notice. Forty minutes.`,
			whyItWorks: `The gap between the columns is the lesson. You see your own strategy on paper, such as asking questions to which you know the answer.`,
			whatHappened: `Of four cases two were very good. In the third a colleague read out what he really thought of a teller, and the table went quiet. He has not brought a case since, nor, I think, an honest sentence.`,
			watchFor: `Reading the left-hand column aloud is more naked than it sounds when you plan it.`,
		},
		{
			at: "2025-06-10",
			by: "guerline",
			reason: "The left column stays with its owner. Somebody else reads the right one.",
			status: "worked",
			whatWeDo: `Forty-five minutes, at most five people, one case.

1. The owner writes two columns beforehand, half a page, about a conversation of the last two weeks. (5 min to reread it alone.)
2. A colleague reads the **right-hand** column aloud, all parts of it. The owner listens to their own words in another voice. (5 min)
3. The owner picks **one line** of the left column, and says only that one. The rest remains folded.
4. The others may ask a single kind of question: *What made that line unsayable? What did you fear would happen?* No advice. (15 min)
5. The owner rewrites the line into something that is both true and sayable, and says it to a colleague who plays the other person. Three attempts; between them the colleague says what it was like to hear. (15 min)
6. The owner tears up the page.`,
			whyItWorks: `Hearing your own sentences from someone else's mouth is uncomfortable enough. Choosing one line keeps you in charge of how much you show. And the clinic ends with a sentence that you can use on Monday, so it is practice for the next conversation and no longer confession about the last.`,
			whatHappened: `Twelve clinics between January and May. I kept a count with people's permission: ten of the twelve had the real conversation within three weeks and eight said that it had gone better than they feared. One made things worse (the other person said, "Did you rehearse this?"). The colleague who had gone silent came back in March with a case, and chose a very small line.

Ezra sat in once and said that the school board needed it more than we did.`,
			watchFor: `Do not take a case about someone in the room, or someone whom more than one of you manages. Step 4 slides into advice after about six minutes; give one person the job of saying "question?"`,
		},
		{
			at: "2026-05-19",
			by: "guerline",
			reason: "Five was too many. We go in threes, with no observer, and we ask three weeks later what came of it.",
			status: "worked",
			whatWeDo: `Three people, forty minutes, one case, no observers.

1. The owner brings two columns, half a page.
2. One colleague reads the right-hand column aloud.
3. The owner says one line of the left.
4. The two others ask: *What made it unsayable?* No advice.
5. Rewrite, say it, hear how it landed. Three attempts.
6. Tear up the page.
7. Three weeks later one of the two sends a message with one question: *Did you say it?* Any answer will do, "no" included.`,
			whatHappened: `In threes we have done 19 since the winter. The three-week message matters more than I thought: before it, about half of the sentences were never used and nobody knew. Of these 19, thirteen were said. Four people answered "no, and I no longer need to", which I now count as a result as well.`,
		},
	],
	trials: [
		{
			by: "ezra",
			started: "2025-09-08",
			context:
				"Two school board members and myself, before and after a superintendent's evaluation. Three is below quorum, so it is not a public meeting.",
			report: {
				at: "2025-11-17",
				outcome: "worked",
				changed:
					"Open meeting law: we took no case about a matter before the board, only conversations with people. Counsel read our rule and agreed.",
				surprised:
					"My line was 'I voted yes because I was tired'. Saying it to two colleagues made it possible to say to the chair that we should stop voting after ten at night.",
				evidence:
					"Three cases, three conversations had. The chair moved votes to the first half of the agenda from October.",
			},
		},
		{
			by: "lucia",
			started: "2025-10-15",
			context: "Four teachers and I, about conversations with parents, in Spanish and English as it came.",
			report: {
				at: "2026-01-21",
				outcome: "mixed",
				changed:
					"I am their assistant principal. In the second session I understood that I could not be in the room, and I asked a teacher to run it.",
				surprised:
					"People think in one language and speak in the other, so that the left column was in Spanish and the right one in English. Translating the unsayable line already made it milder, and something got lost.",
				evidence:
					"Five sessions: two with me (polite, useless), three without (they tell me that it was good, and I have no way to know, which is right).",
			},
		},
		{
			by: "priya",
			started: "2026-10-06",
			context:
				"Three trainers at the transit authority, each with a case about giving feedback to a senior operator. Two sessions so far.",
		},
	],
};
