import type { DemoPractice } from "../../types/practice.ts";

export const ladderOnTheTable: DemoPractice = {
	key: "ladder-on-the-table",
	lang: "en",
	tags: ["dialogue", "meetings", "facilitation", "mental-models", "trust"],
	audience: "network",
	involved: ["darnell"],
	versions: [
		{
			at: "2024-05-22",
			by: "priya",
			reason: "First version, after nine service meetings.",
			status: "mixed",
			title: "The ladder of inference, on the table",
			situation: `Every Tuesday eleven people decide which bus trips to change: planners, dispatch, two operators from the union, accessibility, customer care. A typical sentence is "Operators pad their layover at Forest Square." It sounds like a fact. It is a conclusion drawn from a GPS trace with a gap in it.`,
			tension: `If I ask "what is your evidence?" I sound like a lawyer and people dig in. If I do not ask, we change a timetable on a story. Once we cut four minutes from a route whose operators had been waiting for a wheelchair lift that took four minutes.`,
			whatWeDo: `A laminated drawing of the ladder of inference lies in the middle of the table: *what could be seen or heard · what I picked out · what I made of it · what I concluded · what I want to do*. A wooden chess pawn stands beside it.

Anybody may put the pawn on the rung where they think that the conversation is. The speaker then goes one rung down: "What I saw was..." No discussion about the rung itself.`,
			whyItWorks: `A pawn is less rude than a question. Everyone can see it, and the drawing takes the blame.`,
			whatHappened: `It changed four decisions that I can point at. It also became a way to catch people out: customer care put the pawn on "concluded" each time that a certain operator spoke, and he noticed before I did.`,
			watchFor: `The pawn as a weapon. Also, it is no use in a meeting where everything has been decided already.`,
		},
		{
			at: "2025-02-18",
			by: "priya",
			reason:
				"After Darnell's report from the valve plant, and a bad evening of our own: you move the pawn for yourself and for nobody else.",
			status: "worked",
			whatWeDo: `The laminated ladder lies in the middle of the table, with one pawn for each person (a chess set from the thrift shop, two dollars).

- You move **your own** pawn while you speak, or right after. "I notice I am up here: I want to cut the trip. What I saw is three traces from one week in March."
- Nobody touches another person's pawn. You may ask, "Where is your pawn?" once in a meeting.
- The chair goes first, with a conclusion of their own, and climbs down in front of everybody. Without that the rest will not.

We use it for items that have come back a second time. For routine items the ladder stays in the folder.`,
			whyItWorks: `Admitting that you are on a high rung costs little if you do it yourself, and it is contagious. Being placed there by a colleague is an accusation, however nice the pawn.`,
			whatHappened: `Since December we used it on nine returning items. On four, someone changed their own proposal while climbing down, without being asked. One planner now sends his traces round before the meeting "so that I can start low". The operator who had been caught out in the spring brought his own evidence, a notebook with 40 lift times, and it won.

It did not help with the two items where the budget had decided. The pawns stood on the bottom rung and we were all very precise about something that was not up to us.`,
			watchFor: `Cleverness. After some months people narrate their rungs as a performance. I mean to put the thing away for some weeks in the summer and see if that cures it.`,
		},
		{
			at: "2026-06-16",
			by: "priya",
			reason: "Five rungs is four too many for a video call and two too many for a garage. Now there are three.",
			status: "worked",
			title: "The ladder of inference, on the table (three rungs)",
			whatWeDo: `Three rungs, handwritten, large: **I saw / heard · I make of it · I want**. One pawn for each person at a table. On a call everyone types S, M or W before their sentence in the chat.

- Move your own pawn, nobody else's.
- The chair goes first, from the top down.
- Only for items which have come back a second time.
- Put it away for a month twice a year.`,
			whatHappened: `With three rungs new people use it within one meeting; with five, I used to explain for ten minutes. The S/M/W letters are now seen in e-mails that I am merely copied on. We did lose something: "what I picked out of all that I could have seen" was the rung which taught me most, and with three it is folded into the first.`,
		},
	],
	trials: [
		{
			by: "darnell",
			started: "2024-10-07",
			context:
				"Daily production meeting in the plant, seven people, 15 minutes, standing round a table with the ladder taped to it.",
			report: {
				at: "2024-11-25",
				outcome: "mixed",
				changed:
					"We had everyone use one pawn, as written. In week three an engineer moved it for a foreman, in front of the foreman's crew.",
				surprised:
					"The foreman stayed away from the next two meetings. He told me later that the rung was right and that it did not matter. After that we each had our own bolt to move, and he came back.",
				evidence:
					"Before the bolt rule: two arguments and one walk-out in 18 meetings. After it: 14 meetings, none. Decisions reversed within a week went from five in October to one in November.",
			},
		},
		{
			by: "hoa",
			started: "2025-04-02",
			context:
				"Branch staff meeting, five people, about teenagers in the building after 2:30. It had come back more than twice.",
			report: {
				at: "2025-06-11",
				outcome: "worked",
				changed:
					"Buttons for pawns. I chair, so I went first: 'I want a second guard. What I saw is one thrown chair in January.'",
				surprised:
					"Written down, what we had all seen was eleven incidents in a year, eight of them on early-release days. We had been speaking as if it was every day.",
				evidence:
					"No guard. A snack table and a third person on the floor on early-release days; two incidents since April, against seven in the same weeks of 2024.",
			},
		},
		{
			by: "nate",
			started: "2025-10-06",
			context: "Weekly case conference, 25 residents, a case that went to intensive care too late.",
			report: {
				at: "2025-12-02",
				outcome: "did-not-work",
				changed: "A projected ladder in place of a table. Presenters marked their own rung.",
				surprised:
					"With 25 people and an audience in white coats it became one more thing to be examined on. Two residents asked me if it would be in their evaluation.",
				evidence:
					"Four conferences. In the feedback forms it was named three times, each time with a sigh. I think that it needs a table, literally.",
			},
		},
		{
			by: "beatriz",
			started: "2026-09-15",
			context:
				"Ninth-grade team, six teachers, every second Tuesday, only for students whom we discuss for the second time. Three rungs, written on an index card.",
		},
	],
};
