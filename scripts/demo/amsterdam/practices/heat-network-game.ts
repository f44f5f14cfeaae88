import type { DemoPractice } from "../../types/practice.ts";

export const heatNetworkGame: DemoPractice = {
	key: "heat-network-game",
	lang: "en",
	tags: ["systems-thinking", "energy-transition", "education", "simulation"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-09-15",
			by: "bram",
			reason:
				"First playable version. I ask other chapters to break it. The rules fit on two pages and I send them to anyone.",
			status: "untried",
			title: "The heat network game: everybody sensible, street still cold",
			situation:
				"My installation students learn the heat pump, the pipe and the valve. Then they come to a street where the housing corporation waits for the municipality, the municipality waits for the grid operator, the owners wait for each other, and they conclude that people are stupid. I concluded that too when I was twenty.",
			tension:
				"Each party does something sensible. Together they produce a street that is still on gas in 2032. You can explain that on a slide, and nobody has ever understood it from a slide.",
			whatWeDo: `A board game for 8 to 12 players, ninety minutes, in the family of the beer game.

- Four roles, each two or three players: corporation, municipality, grid operator, home owners. Each table sees only its own numbers.
- Twelve rounds; a round is half a year. Every round each party orders capacity or commits houses, by a card through a letter box. An order takes **three rounds** to arrive.
- No talking between the tables in rounds 1 to 8. From round 9 they may meet, two minutes per round.
- At the end each table first draws what it *thinks* happened to the number of connected houses. Then we show the real curve.
- Debrief, thirty minutes: who was the culprit? (Every table names another one.) What would you have needed to see, and from whom?`,
			whyItWorks:
				"I expect the same as in the beer game: overshoot, collapse, blame. When you have just done it yourself, with good intentions, you are slower to call others stupid. Whether it survives until they stand in a real street, I cannot say yet.",
			whatHappened: "",
			watchFor:
				"The delay is what makes it hurt, so do not shorten it to save time. And the home owners' table has the fewest decisions; in a dry run with colleagues they got bored in round five. Perhaps that is realistic. It is still bad design.",
		},
	],
	trials: [
		{
			by: "shanti",
			started: "2026-11-03",
			context:
				"One evening with ten energy coaches, to see if it helps them to answer the question why nothing happens in our street.",
		},
	],
};
