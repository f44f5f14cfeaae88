import type { DemoPractice } from "../../types/practice.ts";

export const walkingWithTwoNeighbours: DemoPractice = {
	key: "walking-with-two-neighbours",
	lang: "en",
	tags: ["conflict", "dialogue", "housing", "trust"],
	audience: "chapter",
	involved: ["femi"],
	versions: [
		{
			at: "2026-03-03",
			by: "rachid",
			reason:
				"Femi asked me to write it in English so that he could send it to a friend. Keep it in our chapter for now please, the neighbours read as well.",
			status: "mixed",
			title: "Walking with two neighbours",
			situation:
				"Noise, a pram in the stairwell, a dog, cooking smells. By the time it reaches me there are letters, a log of dates and times, and sometimes the police. Officially I offer mediation in an office with a jug of water.",
			tension:
				"At a table they sit opposite each other with their evidence. But if I only talk to each of them separately I become the postman, and each believes that I am on their side.",
			whatWeDo:
				"I ring both bells and ask for half an hour. We walk, the three of us next to each other, around the block, me in the middle for the first lap. No papers. First lap: how long have you lived here, what was it like when you came. Second lap: what do you hear or smell, and where in your flat are you then. After that, if it goes, I walk behind. At the door we agree on one thing for two weeks. I come back on the day.",
			whyItWorks:
				"Walking, you look at the same thing. You can be silent without it being a statement. And nobody slams a door in the middle of a street.",
			whatHappened:
				"Seventeen walks in a year. In nine it got better and stayed so. In five the agreement lasted a few weeks. Three went wrong, one of them badly: a woman who was afraid of her neighbour said yes to the walk because she did not dare to say no to me. I saw it halfway. She should never have walked next to him, and it was I who brought her there.",
			watchFor:
				"Ask each of them alone first, on another day: is there anything that makes you afraid? If they hesitate, no walk. And it is no use when the floor is simply too thin; then you need a carpet and a landlord who pays for it, so us.",
		},
	],
	trials: [
		{
			by: "marijke",
			started: "2026-04-07",
			context: "A mother and her adult son who share a flat and quarrel about his registration; two walks.",
			report: {
				at: "2026-06-02",
				outcome: "mixed",
				changed: "Along the canal instead of around the block, so that nobody they know would see them.",
				surprised: "They talked about his father, whom nobody had mentioned in two years of files.",
				evidence:
					"The registration is arranged. The quarrels are not over, says the mother, but they now happen in the kitchen and not in my office.",
			},
		},
	],
};
