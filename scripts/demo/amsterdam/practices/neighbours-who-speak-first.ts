import type { DemoPractice } from "../../types/practice.ts";

export const neighboursWhoSpeakFirst: DemoPractice = {
	key: "neighbours-who-speak-first",
	lang: "en",
	tags: ["energy-transition", "trust", "languages", "volunteers", "housing"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2025-09-30",
			by: "shanti",
			reason: "Written in English because two of the coaches who made it work do not read Dutch.",
			status: "worked",
			title: "Neighbours who speak first, experts who come second",
			situation:
				"We had nine volunteer energy coaches: retired engineers, kind, thorough, Dutch-speaking. In one block of 96 flats they got into 14. People said they had no time. They had time; they had no wish to explain their debts to a stranger with a thermal camera, through a ten-year-old daughter who translated.",
			tension:
				"An engineer knows why the flat is cold. A neighbour knows who will open the door. Training neighbours into engineers takes a year, and most of them do not want it.",
			whatWeDo: `- We look for one person on each staircase whom others already ask for things: who reads letters for people, who has the spare keys. We find them by asking the caretaker and the corner shop, not by posting a vacancy.
- They get two evenings of training, not ten. Only three measures (radiator foil, thermostat at night, draught at the letter box) and one sentence: *"I do not know, I will bring someone."*
- The first visit is by the neighbour alone, in their own language, no forms, no camera.
- Only if the household wants it, the engineer comes along the second time. The neighbour stays in the room.
- Children do not translate. If the neighbour lacks the language, we do not go in that day.
- Neighbours are paid: 20 euros per household, because the engineers have a pension and they do not.`,
			whyItWorks:
				"People are not buying information, they are deciding whom to let see their kitchen. Once that is settled the technical part takes half an hour.",
			whatHappened:
				"Seven neighbours, five languages (Turkish, Tigrinya, Arabic, Sranan, Dutch), four months. They got into 61 of the 96 flats; in 38 an engineer followed. Average gas use in the 38 dropped by about 9 percent compared with the same months, corrected for a mild autumn as well as we can. In the 23 others we do not know. One neighbour was accused of passing on who had arrears. She had not, but she stopped, and I understand her.",
			watchFor:
				"The neighbour has to live there afterwards. Agree what she never asks about: income, arrears, who is registered. And two of our engineers left because they felt reduced to a second visit. I should have asked them before, not told them.",
		},
	],
	trials: [
		{
			by: "rachid",
			started: "2026-01-06",
			context:
				"Announcing the ventilation works in two blocks, 110 tenants; four neighbours went first, the contractor came second.",
			report: {
				at: "2026-04-14",
				outcome: "worked",
				changed: "We paid per staircase instead of per door, so nobody counted households.",
				surprised: "One of the four was the man I had most complaints about. Everybody knows him, so everybody opened.",
				evidence: "The contractor found nobody at home in 6 of 110 flats. In the earlier block it was 29 of 96.",
			},
		},
		{
			by: "joost",
			started: "2026-04-07",
			context: "Asking people to disconnect their downpipe from the sewer, one street of 52 owner-occupied houses.",
			report: {
				at: "2026-07-14",
				outcome: "mixed",
				changed: "Unpaid, since these were home owners and it felt odd to offer money. Three volunteers.",
				surprised:
					"In a street where everybody is equal nobody is the one you ask. Our three were simply the most enthusiastic, and enthusiasm made people step back.",
				evidence: "13 of 52 pipes disconnected; a letter with a subsidy elsewhere gave 9 of 50. Not nothing, not much.",
			},
		},
	],
};
