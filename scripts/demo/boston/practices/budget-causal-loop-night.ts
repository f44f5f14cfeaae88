import type { DemoPractice } from "../../types/practice.ts";

export const budgetCausalLoopNight: DemoPractice = {
	key: "budget-causal-loop-night",
	lang: "en",
	tags: ["systems-thinking", "education", "local-government", "budget"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2025-05-20",
			by: "ezra",
			reason: "Written the month after. Published because I keep being asked for the slides.",
			status: "did-not-work",
			title: "Budget night with causal loops, and why I would not do it again",
			situation: `Our district spends $74 million a year. Each spring there is a public hearing in which the business manager shows 60 slides and nine people attend, four of whom are running against us. In 2025 special education transport had gone up by 31% in two years and was about to eat two teaching positions. There is a story in that, and it is a loop: we send children to programs outside of the district, that costs tuition and buses, so there is less money for programs of our own, so we send more children away.

I had been to a two-day course in systems thinking. I saw that loop and thought: if the residents could draw it themselves, we would have a different conversation.`,
			tension: `A budget is a system, and everyone meets it as a line item. The people in the hall had come because of one line each: the bus, the band, the reading specialist. I wanted them to let go of the line and look at the whole. That is a thing you may ask of people who trust you. I was asking it of people who had come to check whether they could.`,
			whatWeDo: `One evening in April, high school library, 7 to 9:30. Invitations in four languages. 64 people came, which was a record.

- 20 minutes: I explained arrows, plus and minus signs, reinforcing and balancing loops. There was an example with a bathtub.
- 50 minutes: eight tables, each with a trained facilitator (board members, two principals, a retired engineer), a large sheet and 22 cards with variables such as *class size*, *out-of-district placements*, *families moving away*.
- 30 minutes: tables presented their diagrams.
- 20 minutes: "Where could we intervene?" Stickers.`,
			whyItWorks: `It did not, so I will say why I believed that it would. In my course twelve managers drew a diagram of a beer supply chain, and by the afternoon they had stopped blaming one another. I took the drawing for the cause. I now think that it was the two days, the lunch, and the fact that nobody in that room owned a brewery.`,
			whatHappened: `By 8:15 I knew.

**The notation took the evening.** At two tables a full half hour went into whether "more buses" to "less money" takes a plus or a minus. A father who drives a school van said, "I know what it costs. I don't know what your arrow means." He left at the break. He should have been the expert in the room.

**The cards were our cards.** Twenty-two variables that the superintendent and I had written. *Racism* was not among them, neither was *my child was sent away because nobody here wanted to teach him*. A mother wrote that second one on a napkin and put it in the middle of her table. Her facilitator, who is a good man, asked her to phrase it as a variable.

**The loop blamed someone.** On the sheet the reinforcing loop went through a node called *out-of-district placements*. In the hall it went through eleven parents whose children are those placements. When a table presented it as "the vicious circle that eats our schools" one of them stood up and read out what her son's first year at the collaborative had done for him. Then she said:

> "You drew a picture of the problem and my kid is in it."

I have thought about that sentence most days since.

**The stickers meant nothing.** 140 stickers, most of them on *state funding*, which was the one node that nobody present could touch.

We surveyed those who left an address: 38 answers. "I understand the budget better": 14 yes, 24 no. "I felt heard": 11 yes. The following hearing had 90 speakers, and they were not kinder. Two months later we cut the two teachers, as planned.`,
			watchFor: `If you want to try nevertheless, a few things that I would tell my earlier self:

1. Begin with stories, one family's year, and let the loops be found, if at all, by a small group that meets more than once.
2. Let people write the variables. All of them.
3. Never put a group of people who are present on a node.
4. Ask what the evening is for. Ours was meant to be for learning, and it stood on the calendar as a hearing. People were right to treat it as one.
5. Don't take a method into a conflict the month after you learned it.

I did go back to the mother, in June. We had coffee. She is on the advisory council now, and she was the one who insisted that in any next round the board should listen and not draw.`,
		},
	],
	trials: [],
};
