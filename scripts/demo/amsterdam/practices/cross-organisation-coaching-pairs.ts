import type { DemoPractice } from "../../types/practice.ts";

export const crossOrganisationCoachingPairs: DemoPractice = {
	key: "cross-organisation-coaching-pairs",
	lang: "en",
	tags: ["coaching", "peer-learning", "trust", "facilitation"],
	audience: "network",
	involved: ["anouk"],
	versions: [
		{
			at: "2025-03-25",
			by: "femi",
			reason: "The plan, as we agreed it in the third meeting of the community.",
			status: "untried",
			title: "Coaching pairs across organisations",
			situation:
				"Twelve people from nine organisations say, in the same meeting, that the most useful hour of the month is the one with somebody from elsewhere. A nurse and a hydrologist had sat in a car together for forty minutes and came back with three ideas. We would like to have that on purpose.",
			tension:
				"Inside your own organisation a coach knows the context and has an interest. Outside it, the coach has no interest and no context. We bet that an hour of explaining the context is part of the help.",
			whatWeDo: `- Six pairs, drawn by lot, never from the same organisation.
- One hour every two weeks for six months, half an hour each way.
- Walk if you can. No notes, no report to the group.
- A pair may stop at any time without giving a reason.`,
			whyItWorks:
				"We expect that the questions of an outsider are naive in the useful way, and that a fixed rhythm makes it a habit.",
			whatHappened: "",
			watchFor: "Pairs that become friends and stop coaching. We thought that this would be the risk.",
		},
		{
			at: "2025-10-07",
			by: "femi",
			reason:
				"Half a year later two of six pairs are alive. We changed the lot into a choice and the hour into a case.",
			status: "mixed",
			whatWeDo: `- Everybody writes on a card the one thing they want to get better at in the next three months. The cards go on the wall; you choose a *card*, not a person. If two people choose each other's cards, it is a pair.
- Three months, five meetings, dates set on the spot before leaving the room.
- Every meeting starts with the card: what did you try since last time?
- At the end the pair tells the whole group one thing, whatever they like.`,
			whatHappened: `Of the six pairs drawn by lot:

| Pair | Meetings held (of 13) | What they said |
|---|---|---|
| 1 | 11 | "I plan my week around it." |
| 2 | 9 | Still going, now on their own |
| 3 | 4 | Diaries; then embarrassment about the diaries |
| 4 | 3 | One changed jobs |
| 5 | 2 | "Very pleasant. I did not know what to bring." |
| 6 | 0 | Neither wanted to be the first to cancel |

The two that lived had one thing in common: both partners had something at stake that month. The other four had goodwill. Goodwill, it seems, lasts about three meetings.

The second round, with cards, starts next week with four pairs.`,
			watchFor:
				"The freedom to stop without a reason sounded generous. In practice it meant that nobody stopped and everybody faded, and a faded pair avoids each other at the coffee.",
		},
		{
			at: "2026-04-14",
			by: "femi",
			reason:
				"Third round collapsed. I asked all eighteen people who had ever been in a pair what happened, and wrote down what they said instead of designing round four.",
			status: "did-not-work",
			whatWeDo: `We do not run pairs as a programme any more. What we did, for whoever wants to repeat it with open eyes:

- Round 1: by lot, six months. Two of six pairs lived.
- Round 2: by card, three months, dates fixed at once. Three of four lived.
- Round 3: by card, three months, with people from outside the community invited by their managers. One of five lived.

What remains is smaller. On the wall in our room hangs a sheet, *"I could use an hour with someone about …"*. You write it, someone signs, you meet once. If you want a second hour you ask for it again.`,
			whyItWorks:
				"I no longer think that the pair is the unit. The unit is a question that somebody has this week. In round 2 we happened to have fresh questions because we had asked for them that same evening; I took that for the merit of the method and scaled the method.",
			whatHappened: `I spoke with all eighteen people, twenty minutes each, in March. What I heard most:

1. **"I did not want to waste her time."** (eleven people) Without a pressing question they felt like a burden, so they cancelled out of politeness. The other one felt relief and guilt.
2. **"My manager asked how it was going."** (four people, all in round 3) From that moment they had sessions to report instead of questions to ask. One pair met twice only to agree on what to tell.
3. **"I would have liked to be released."** (six people) Somebody should have ended the dead pairs, kindly, with a date. That somebody was me and I was waiting for them.
4. **"It was the best thing of my year."** (five people, all from the pairs that lived) I note this because it is true and because it kept me going half a year longer than the facts allowed.

In numbers: fifteen pairs, six alive at their end date. 58 meetings held out of 123 planned. The cost was perhaps twenty hours of my time, which is cheap, and a fair amount of mutual embarrassment between people who need each other on other days, which is not.

Anouk said in the evaluation what I had not wanted to hear: that the peer consultation group had done the same thing all along with less effort, because there you need a case only once in seven times.

> "In a pair you owe every single time. In a group you may also just be useful to others."

The sheet on the wall has had 23 requests since February; 19 were met. I do not call that a success yet. New things on a wall always do well until the summer.`,
			watchFor: `- Do not let managers nominate. If they want to help, they give the hours and ask nothing.
- If you do run pairs, name the day on which each pair **ends** and make going on the thing that needs a decision.
- Ask about faded pairs within a month. After three months you are asking about shame.
- If your chapter has pairs that live for more than half a year by lot, write to us. We would like to know what is different.`,
		},
	],
	trials: [],
};
