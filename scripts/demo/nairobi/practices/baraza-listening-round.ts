import type { DemoPractice } from "../../types/practice.ts";

export const barazaListeningRound: DemoPractice = {
	key: "baraza-listening-round",
	lang: "en",
	tags: ["dialogue", "facilitation", "meetings", "trust", "youth", "baraza"],
	audience: "public",
	involved: ["kiprono", "wanjiku"],
	versions: [
		{
			at: "2025-03-18",
			by: "amina",
			reason: "Written down after the third meeting with parents, because two colleagues asked how it goes",
			status: "mixed",
			title: "A listening round drawn from the baraza",
			situation:
				'Our school, 740 girls, had a quarrel over the evening lessons. Parents wanted them for the results, the girls were walking home in the dark, the teachers were unpaid for them. We had called three ordinary meetings. At each one the same five people spoke, all men over fifty, and the minutes said "members discussed at length".',
			tension:
				"The baraza is ours: everybody knows how to sit in one. You stand to speak, no one cuts you short, and what is said in front of all has weight. But the chief opens and closes it, elders go first, and by the time a mother of three stands up the matter has been decided. We want the weight without the order of rank.",
			whatWeDo:
				"We sit in a circle under the tree and not in the dining hall, where there is a high table. Everybody speaks once, standing, in the order in which we sit. Nobody answers. A listener, chosen at the start and not from the school's leadership, says at the end what she heard, and the circle corrects her.",
			whyItWorks:
				"People who know that their turn will come stop fighting for it, and begin to hear. And the form is not imported: nobody had to be taught it, we only took the chair away from the person who usually holds it.",
			whatHappened:
				"Thirty-four people, two hours and fifty minutes. For the first time girls spoke before their own fathers, and we learned that 60 of them waited at the gate until after eight for an older brother. But seven people left before their turn, four of them mothers with shops to close, and two elders used twenty minutes each. The evening lessons were moved to the morning, which nobody had proposed before.",
			watchFor: "The length. And the listener who improves what she heard.",
		},
		{
			at: "2025-10-06",
			by: "amina",
			reason:
				"Nearly three hours was too long, and we lost the mothers. Two minutes each, youngest first, and a second round",
			status: "worked",
			whatWeDo: `Between 8 and 40 people; above 24, two circles and a meeting of the two listeners afterwards. One hour and a half, never more.

1. **A question, not an agenda.** One sentence, written where all can see it, agreed with at least one person who will lose something by the answer. "What should we do about evening lessons" was a bad question. "What does the hour between five and six cost your house?" was a good one.
2. **The chair sits low.** Whoever called the meeting says the question, says what they will do with the answers and by when, and then does not speak until the end.
3. **Youngest first.** Not the order of the circle. We ask, laughing, for the youngest; then it goes by age as people judge it.
4. **Two minutes, held in the hand.** We pass a tin mug. Who holds it, speaks; the next person holds out a hand when two minutes are over. A hand is polite and nobody can be angry at a hand.
5. **No answering.** Not with words, not with clicks of the tongue.
6. **Second round: what I heard from another.** Each person says one thing which somebody *else* said and which they will carry home. You may not repeat your own.
7. **The listener** says the three or four things on which the circle agreed and, as carefully, those on which it did not. The circle corrects her.
8. **The chair repeats** what they promised to do, and by when. That is all the chair does.`,
			whyItWorks: `The second round is where it turns. In the first round people deliver what they brought; knowing that they will have to carry someone else's words, they start to listen in the middle of it. One father said:

> I came with a speech. When I heard that I must go home with somebody's words, I had to look for words worth carrying, and I found them with the girl I had come to silence.

Starting with the youngest undoes the rule of rank with a rule of age, which is also ours; the elders receive the place of honour at the end, when they have heard all the others. They are not insulted. Kiprono has seen old men at the cooperative grow shorter in their speech because so much had been said well before them.`,
			whatHappened:
				"Nine rounds since May in our school, two at the cooperative and one at a clinic. Average length one hour and twenty. In the school rounds 212 of 230 people present spoke. The girls now ask for a round themselves, twice so far: once about sanitary pads, once about a teacher. The second one was hard, and it was right. Not everything was solved: the lunch programme was 'heard' twice and there is still no money for it, and the people who spoke about it say so.",
			watchFor: `- A chair who answers "just to clarify". One clarification, and the round is a press conference.
- Using it for matters already decided. People smell it, and you will not get the second chance.
- Hurt that needs one person and a closed door, not a circle. We stop the round and say so.`,
		},
		{
			at: "2026-08-10",
			by: "amina",
			reason:
				"A chapter abroad that took the round over asked what we do with a person who does not want to speak. We had no good answer. Also: answers must come back within fourteen days",
			status: "worked",
			whatWeDo: `Between 8 and 40 people; above 24, two circles. One hour and a half, never more.

1. **A question, not an agenda**, agreed with at least one person who will lose something by the answer.
2. **The chair sits low**: says the question, says what will be done with the answers and by when, and is silent until the end.
3. **Youngest first**, then by age as people judge it.
4. **Two minutes, held in the hand**: a tin mug; the next person's open hand is the clock.
5. **You may pass.** Hold the mug for as long as you like in silence, or hand it on. Before the second round the listener asks once, to the whole circle and looking at nobody, whether anyone has something now.
6. **No answering.**
7. **Second round: what I heard from another** that I will carry home.
8. **The listener** tells agreement and disagreement; the circle corrects her.
9. **Fourteen days.** The chair returns, to the same tree, for fifteen minutes: this we did, this we will not do and why, this we still owe you. If the chair does not come, we do not lend them the mug again.`,
			whatHappened:
				'Twenty-three rounds by now, in four organisations. Since passing is allowed about one in twelve passes in the first round, and most of those speak in the second. The fourteen days were kept in eight of eleven cases. Once the principal came back only to say "we cannot", and got applause, which taught him more than I could have. The round that went wrong was one that Wanjiku ran at a clinic in the week after a death: see her trial below.',
			watchFor: `- A chair who answers "just to clarify".
- Matters already decided.
- Grief and blame in the first weeks after something terrible. Wait, or begin with those most hurt, in private.
- Passing which is always done by the same group. It is not shyness then; ask outside the circle what it costs them to speak.`,
		},
	],
	trials: [
		{
			by: "kiprono",
			started: "2025-11-12",
			context:
				"Two rounds at the milk collection centre about the new price formula, 27 and 31 farmers, under the jacaranda by the cooling tank.",
			report: {
				at: "2026-01-20",
				outcome: "worked",
				changed:
					"We used a calabash. We also held it at ten in the morning, after the milk, because the afternoon belongs to the men who have nothing to milk.",
				surprised: "The board asked for the second one. They were tired of being shouted at in the annual meeting.",
				evidence:
					"Attendance lists, the listener's sheets. At the annual meeting the formula passed in fifteen minutes; the year before it took until dark.",
			},
		},
		{
			by: "wanjiku",
			started: "2026-04-20",
			context:
				"A clinic with a staff of nineteen, nine days after a young man died in the waiting bay. Staff and six neighbours.",
			report: {
				at: "2026-05-05",
				outcome: "did-not-work",
				changed:
					"Nothing. That was the mistake: I took the format as it was, youngest first, and the youngest was the intern who had been on duty.",
				surprised:
					"How cruel an orderly form can be. She spoke, in front of everyone, for her two minutes, and nobody was allowed to say a word to her.",
				evidence: "The intern asked for a transfer. I sat with her three times since; she allowed me to write this.",
			},
		},
		{
			by: "neema",
			started: "2026-10-17",
			context:
				"A ward assembly in Arusha on the order of repairing three water points; 38 people expected. In Swahili, with a gourd.",
		},
	],
};
