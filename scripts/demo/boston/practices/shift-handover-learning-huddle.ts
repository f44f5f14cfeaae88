import type { DemoPractice } from "../../types/practice.ts";

export const shiftHandoverLearningHuddle: DemoPractice = {
	key: "shift-handover-learning-huddle",
	lang: "en",
	tags: ["handover", "health", "peer-learning", "meetings", "shift-work"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2024-06-18",
			by: "maureen",
			reason: "First write-up, after seven weeks on one unit.",
			status: "mixed",
			title: "Ten-minute learning huddle at shift handover",
			situation: `6 West is a 28-bed cardiac step-down unit. At seven in the morning and seven in the evening, eleven or twelve nurses and aides hand their patients to the next eleven or twelve. The bedside report is good; we rebuilt it in 2022 and it is safe. What it does not carry is anything that is not about one patient.

That the new pumps alarm when the line runs under the bed rail. That pharmacy stops picking up at 6:40. That the family lounge has become the place where bad news is given, because no room is free. Each shift found these out for itself and took them home.`,
			tension: `Handover is the only moment when both shifts are in the building. It is also the moment when one of them most wants to leave: whatever I add at 7:15 comes out of somebody's ride home or daycare pickup, and if it runs over I have overtime to explain. But the monthly staff meeting gets nine people, and it is always the same nine.`,
			whatWeDo: `After the bedside reports, at 7:20, both shifts stand in the alcove by the linen cart. Ten minutes on the kitchen timer, and we leave when it rings even in the middle of a sentence.

1. **What did this shift teach us?** Outgoing people only. About the work, never about a patient by name.
2. **What are we handing over that we are not sure of?**
3. **Who else should know?** Somebody takes it, by name, or we let it go.

The charge nurse writes it on a half-page form: date, what was learned, category, owner, due date. Forms go in my box.`,
			whyItWorks: `The shift that leaves knows something which it will have forgotten by the time it returns. And people remember best what they say aloud to the person who will need it in an hour. The question is not "any problems?", to which a tired nurse says no. It is "what did you learn?", and after twelve hours everybody has learned something.`,
			whatHappened: `In seven weeks we held 61 of 98 huddles. The evening ones took; the morning ones mostly did not, since night staff at 7:20 are barely upright. The best thing to come out: an aide had worked out that patients walk earlier when the chair is already turned to the window. It was on every shift within two weeks.

The form is a nuisance. I have 61 of them in a folder and have acted on perhaps eight.`,
			watchFor: `Overrun. The first time it goes to fifteen minutes you lose the parents of small children for good. And do not let it turn into a complaint about the other shift; if that starts, ask "what would you have needed to know at seven?"`,
		},
		{
			at: "2025-03-04",
			by: "maureen",
			reason: "After the third month of forms we dropped the form. One line on a whiteboard replaced it.",
			status: "worked",
			whatWeDo: `After the bedside reports, at 7:20, both shifts stand in the alcove by the linen cart. Ten minutes on the kitchen timer.

1. **What did this shift teach us?** Outgoing people only, two or three voices.
2. **What are we handing over that we are not sure of?**
3. **Who else should know?** A name, or we let it go.

One thing, and only one, goes on the whiteboard in the alcove, in at most twelve words, with initials. It stays there for seven days and is then wiped. If it still matters somebody will write it again, and when a line has been written three times I take it to the unit council.

Mornings are different: night staff may leave one line on the board and go home. The day shift reads it aloud.`,
			whatHappened: `Nobody missed the form, me included. From October to February we held 124 evening huddles out of 151 and the average length was nine minutes (I timed a sample of forty). Nineteen lines came back three times; fourteen of those were fixed, mostly small: a second bladder scanner, a changed pharmacy cut-off, where the spare telemetry batteries live.

Overtime attributed to handover went from 4.1 to 2.6 hours a week. I had expected it to rise, and I am not sure that the huddle is the cause, because staffing also improved in November.`,
			watchFor: `Overrun, as before. The whiteboard is public: a visitor once read a line that was close to a patient's story. We moved the board inside the alcove, and the rule now is that you could read the line to anyone's mother.`,
		},
		{
			at: "2025-11-12",
			by: "maureen",
			reason:
				"Charge nurses were answering the first question themselves. The youngest person speaks first now, and I stopped coming.",
			status: "worked",
			whatWeDo: `Ten minutes at 7:20 in the evening, standing, kitchen timer. Roles:

| Who | Does |
| --- | --- |
| Least experienced person going off shift | speaks first, to "What did this shift teach us?" |
| Charge nurse going off | keeps time, speaks last if at all |
| Charge nurse coming on | asks "What are you handing us that you are not sure of?" |
| Anyone | writes the one line, twelve words, initials |

The line stays for seven days. Three times written, it goes to the unit council. Mornings: one line on the board, no huddle.

The nurse manager is not there. I read the board when I come in.`,
			whyItWorks: `People remember best what they say aloud to the person who will need it in an hour. The question is what you learned, not what went wrong. And rank matters more than I wanted to believe: when I was there, new nurses told us what they thought I would like to have been taught.`,
			whatHappened: `In the first month without me the lines got sharper and somewhat less polite. "We page the wrong team for half of transfers, list is from 2023. TB." That had been true for two years in front of my eyes.

> "I said it because there was nobody there to be disappointed." (a nurse in her fifth month)

Two other units have started. One of them stopped after five weeks; they have a 40% float pool, and hardly anyone works two shifts in a row.`,
		},
		{
			at: "2026-07-21",
			by: "maureen",
			reason:
				"A maternity ward in Nairobi took this up and asked who speaks first when half of the shift is new. Our answer, now that a third of ours are on contract: whoever is new to the unit.",
			status: "worked",
			whatHappened: `Still going after two years, on 6 West and two other units: roughly eight evenings in ten. This spring a third of our nurses were on 13-week contracts. We worried that it would die, and the opposite happened. Travelers know how eleven other hospitals do it, so we now ask them first: "What surprised you here today?" In May a traveler pointed out that we chart weights in two places; that alone saved the night shift about twenty minutes.

What still does not work: mornings. I have stopped trying.`,
			watchFor: `Ten minutes means ten. The board must be fit for anybody's mother to read. If you are the boss, stay away, and do not ask afterwards who said it. With more than a third of staff floating between units, put your effort into the board; the huddle will not hold.`,
		},
	],
	trials: [
		{
			by: "darnell",
			started: "2024-09-03",
			context:
				"Shift change at 3 p.m. in two assembly cells of a valve plant, 22 people. Both shifts overlap for six paid minutes, so we had six and not ten.",
			report: {
				at: "2024-12-10",
				outcome: "worked",
				changed:
					"Six minutes, two questions instead of three. We wrote the line on the traveler cart itself, because nobody on second shift walks past the board.",
				surprised:
					"Second shift had been re-torquing one size of flange for months because they thought that first shift skipped it. First shift thought the same of second.",
				evidence:
					"Double work on the 6-inch line gone; about 35 minutes a day by the cell leads' own count. 48 of 66 huddles held.",
			},
		},
		{
			by: "kofi",
			started: "2025-05-05",
			context:
				"Bus garage, between the morning peak coming in and midday relief. 30 to 40 operators in the room, never the same ones.",
			report: {
				at: "2025-08-19",
				outcome: "mixed",
				changed:
					"There is no single handover in a garage, so I asked the first question at the relief window, one operator at a time, and wrote the line on the board myself.",
				surprised:
					"Operators read the board closely. They did not want to speak in front of the room, though. Everyone knows everyone's seniority number.",
				evidence:
					"31 lines in 15 weeks, 9 of them about one broken left-turn signal, which the city fixed. The talking part never happened, so I would not call it a huddle.",
			},
		},
		{
			by: "nate",
			started: "2025-07-07",
			context:
				"Residents' evening sign-out on a general medicine service: six interns, two seniors, one room, all of them paged the whole time.",
			report: {
				at: "2025-09-30",
				outcome: "did-not-work",
				changed: "Moved it to before sign-out, then to after, then cut it to five minutes. None of it mattered.",
				surprised:
					"The interns rotate every two weeks. What one group had learned was handed over to people who then left. Nurses stay; we do not.",
				evidence: "Held 11 times in twelve weeks. After the second week nobody could name a line from the week before.",
			},
		},
		{
			by: "marisol",
			started: "2026-09-28",
			context:
				"Centro de salud en East Boston, cambio de turno del sábado al mediodía: cinco personas salen y cuatro entran. Empezamos con la pizarra y una sola pregunta.",
		},
	],
};
