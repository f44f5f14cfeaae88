import type { DemoPractice } from "../../types/practice.ts";

export const marketDayAfterActionReview: DemoPractice = {
	key: "market-day-after-action-review",
	lang: "en",
	tags: ["after-action-review", "peer-learning", "market", "meetings"],
	audience: "network",
	involved: ["otieno"],
	versions: [
		{
			at: "2025-07-08",
			by: "halima",
			reason: "After six market days we know that it holds",
			status: "worked",
			title: "After-action review at the end of market day",
			situation:
				"Tuesday and Friday are our big days: 230 stalls, perhaps 6,000 customers, handcarts, county askaris, rain. When something goes wrong (a pickpocket team, a burst drain in row B, two lorries that unload at the same gate) everybody talks about it for the whole evening, each in her own row, and on Friday it happens again.",
			tension:
				"At half past six people have been on their feet since four in the morning. They want to go home with their money before it is dark. Whatever we do must be short and must be finished before the last boda-boda leaves. But on Wednesday nobody remembers and by Thursday everybody is already right.",
			whatWeDo: `At 18:15 one person from each of the seven rows comes to the tea kiosk. It may be a different one each time. Fifteen minutes by the kiosk's clock, standing up. Otieno taught us the four questions; we made them shorter:

- **Tulitaka nini?** What did we want from today?
- **Kulitokea nini?** What took place? Only what you saw. "I was told" is not allowed.
- **Kwa nini?** Why was there a difference? Nobody's name.
- **Ijumaa tufanye nini?** One thing we do differently on Friday, and who.

The kiosk woman writes the one thing on a piece of carton, and it hangs on her kiosk till the next market day. The next review starts with the carton: did we?`,
			whyItWorks:
				"It's the carton. A thing that hangs where all the rows drink their tea can't be forgotten quietly. And because it is one thing only, it gets done.",
			whatHappened:
				"Eleven reviews in six weeks. The lorries now unload by row number. A whistle signal against pickpockets (two short) was proposed by a girl who sells earrings and had it from her school. Of eleven cartons we did eight. The drain we could not do: it is the county's, so we put the photo of it on the carton each time until an officer came for tea and saw it four weeks running.",
			watchFor:
				'Names. The day someone says "row F always", stop and ask what row F saw. And give the kiosk woman her tea money; she loses customers in those fifteen minutes.',
		},
		{
			at: "2026-05-26",
			by: "halima",
			reason:
				"In the short rains the reviews shrank to three people and one complaint. Since December we hold fewer, with one person from outside the gate",
			status: "worked",
			whatWeDo: `Not every market day now: on the **first Friday** of the month, and on **any day on which a whistle was blown**. Seven rows, one person each, and one person from *outside* the gate (a hawker, a handcart man, a customer who is still there). Fifteen minutes at the tea kiosk, standing:

- Tulitaka nini?
- Kulitokea nini? Only what you saw.
- Kwa nini? Nobody's name.
- Siku ijayo tufanye nini? One thing, and who.

The carton hangs at the kiosk. What the person from outside the gate says comes first, because we found that we had been holding reviews for a whole year about people who were not there.`,
			whatHappened:
				"Since the change nine reviews, with an average of seven people. The handcart men told us that the congestion at the north gate at five o'clock is our own empty crates; we had reviewed that congestion four times and blamed the handcarts. We have cartons from 54 reviews in a box. Of those 54 actions 37 were done, 9 were not, and 8 nobody can remember, which is also a result.",
		},
	],
	trials: [
		{
			by: "njoroge",
			started: "2025-09-01",
			context:
				"At the stage, Fridays at 21:30 when the last five vehicles come in. Drivers and conductors, eight weeks.",
			report: {
				at: "2025-11-03",
				outcome: "mixed",
				changed:
					"We moved it to the parking yard, and to Saturday at ten, with tea. At night everyone wants to hand over the cash and sleep.",
				surprised:
					'"Nobody\'s name" was harder for us than for traders; in a matatu there are only two people, so every event has a name.',
				evidence:
					"Eight planned, five held. Two changes came of it: where we queue in the rain, and a spare fire extinguisher at the stage.",
			},
		},
		{
			by: "grace",
			started: "2026-02-09",
			context:
				"At the vegetable collection shed, after each delivery to the supermarket, with graders, loaders and the driver.",
			report: {
				at: "2026-04-14",
				outcome: "worked",
				changed: "The rejected crates stand in the middle while we talk. Nobody needs to be told what happened.",
				surprised:
					"The driver. He had known for two years at which door they reject less and why; no one had asked him.",
				evidence: "Rejected kale went from 14% in January to 8% in March by weight. Some of that is the weather.",
			},
		},
	],
};
