import type { DemoPractice } from "../../types/practice.ts";

export const listeningRoundInTheSchoolBoard: DemoPractice = {
	key: "listening-round-in-the-school-board",
	lang: "en",
	tags: ["dialogue", "education", "local-government", "meetings", "trust"],
	audience: "public",
	involved: [],
	adoptedFrom: {
		chapter: "nairobi",
		practice: "baraza-listening-round",
		version: 2,
		at: "2026-05-28",
		context:
			"Elected school board of a regional district, three towns, 4,100 students. Closing one of two middle schools was on the table, and public comment had become a row of three-minute attacks followed by silence from us.",
		changed:
			"Small circles at the same time, not one large one, because 40 and more people come. We do not start with the youngest: those were our own students, in front of their principal, and they asked us not to. You may pass. Nairobi's mug became the soup ladle. The board members may listen but not discuss (open meeting law), so the promise of what we will do with it is written into the agenda of the vote.",
		report: {
			at: "2026-10-02",
			outcome: "worked",
			changed:
				"From the third round on we sat at small tables with one board member each, and we had an interpreter at two of them.",
			surprised:
				"Listening without being allowed to answer was harder for the board than for the residents. One colleague called it the longest hour of her term and then asked for another.",
			evidence:
				"Four rounds between May and September, 166 people, 58 of whom had never spoken at a board meeting (show of hands and sign-in sheets). The closure vote was postponed once and the bus plan rewritten because of what we heard. The vote itself went 5 to 2, as it would have anyway, I think.",
		},
	},
	versions: [
		{
			at: "2026-05-28",
			by: "ezra",
			reason: "Adopted from the listening round of the Nairobi chapter, after two evenings in May.",
			status: "worked",
			title: "A listening round before the school board votes",
			situation: `Our board has seven elected members. Before each vote the public may speak: three minutes at a microphone, a clock with red digits, and then the chair says "thank you, next." The board is not allowed to answer anything that is not on the agenda and is afraid to answer what is. In April we proposed to close one of our two middle schools. Forty-one people spoke until 11:20 at night. We voted nothing, went home and slept badly.`,
			tension: `People want to be heard by those who decide, before it is decided. We want to hear them, and we may not deliberate outside of a posted meeting. Public comment meets the letter of both. It produces speeches: you have three minutes, you are angry, and your neighbors are filming.`,
			whatWeDo: `One week before a vote that matters we post a listening round as an open meeting with a single item.

- School cafeteria, 6:30 to 8, soup. One circle for every 15 people or so, with one or two board members in each.
- A student from the eleventh grade hosts the circle. She has been trained for an afternoon, starts with whoever sits to her left, and interrupts board members with evident pleasure.
- **One question**, written by us and tested on three parents. In May: *What would your child's day be like, the September after we close the school?*
- The turn goes round, with the soup ladle. Who holds it speaks, for about two minutes, or passes it on. The neighbor's open hand is the clock (that comes from Nairobi, and is so much better than red digits). No one replies to anyone.
- After the last person there is a minute of quiet, and then the turn goes round once more: *What did you hear that you did not know?* Board members speak in this second turn only.
- Within four days we publish what was heard, one page for each circle, in three languages. The vote's agenda lists under every proposal what it takes from those pages and what it does not.`,
			whyItWorks: `The question asks for what people know (their child's day), where the microphone asks for their position. Nobody has to win the room, as there is no room, only fifteen people with soup. From Nairobi we learned that the second turn is the heart of it: people listen differently once they know that they will be asked what they heard.`,
			whatHappened: `Two evenings, 38 and 51 people. On the first a father of two told us that the new walking route crosses the truck entrance of the fuel depot. None of us knew, and it is not on the map which the consultant used. On the second a woman who had called us cowards at the microphone in April said in her second turn that she had not known about the roof. She still opposes the closure. So do about two thirds.`,
			watchFor: `Do not hold it if the decision has been made. People will give you two evenings of trust and then never again. Watch for the board member who "just wants to clarify". And say beforehand, in plain words, that this is no vote.`,
		},
		{
			at: "2026-10-14",
			by: "ezra",
			reason:
				"After four rounds: the page of what we heard came too late and read as if we had written it. Now the circle writes it.",
			status: "worked",
			whatWeDo: `One week before a vote that matters, a posted open meeting with a single item. Cafeteria, soup, 6:30 to 8.

- Circles of ten to twelve. Fifteen was too many; the last ones had nothing left to say.
- At least one circle in Spanish from start to finish, with a board member who wears the headset for once.
- A student hosts.
- One question about daily life, tested on three parents.
- First turn: your answer, or pass. No replies.
- A minute of quiet. Second turn: *What did you hear that you did not know?* Board members now speak too.
- **The last fifteen minutes:** the host reads back what she wrote on a flip chart, the circle corrects it, and that sheet is photographed and posted the same night. We add nothing.
- On the vote's agenda, beside each proposal: what it takes from the sheets, and what it does not take, and why.`,
			whatHappened: `Four rounds, 166 people. Circles that corrected their own sheet sent us two complaints about being misquoted; those whose page we had written sent nineteen. In Spanish we heard about something that had never come up in English: families who share a car with a relative in another town, and lose it at 7:10.

The school will close. I have been thanked for the process by people who won't vote for me again.`,
		},
	],
	trials: [
		{
			by: "hoa",
			started: "2026-07-08",
			context:
				"Library branch, 14 residents, before we changed the opening hours. One circle, one librarian, no trustees.",
			report: {
				at: "2026-09-10",
				outcome: "worked",
				changed: "No soup, popsicles. The question: 'When did you last stand before a closed door here?'",
				surprised:
					"We had planned to open on Sunday. They asked for 8 in the morning on weekdays, for people who come off night shift.",
				evidence:
					"We opened at 8 on two days as a trial; 20 to 25 people come in the first hour, against 9 in an average Sunday hour at the branch which has Sundays.",
			},
		},
		{
			by: "lucia",
			started: "2026-10-20",
			context:
				"Consejo escolar de una escuela K-8, ronda solo en español sobre el horario de salida. Dos rondas previstas antes de Navidad.",
		},
	],
};
