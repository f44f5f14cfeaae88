import type { DemoPractice } from "../../types/practice.ts";

export const scrapBinAfterActionReview: DemoPractice = {
	key: "scrap-bin-after-action-review",
	lang: "en",
	tags: ["after-action-review", "manufacturing", "quality", "peer-learning"],
	audience: "network",
	involved: ["darnell"],
	versions: [
		{
			at: "2024-09-12",
			by: "tomasz",
			reason: "First version.",
			status: "mixed",
			title: "After-action review at the scrap bin",
			situation: `Cell 4 assembles check valves. Parts that fail the test bench go in a red bin, and on Friday the bin goes to the recycler. Quality gets a spreadsheet with scrap codes. Code 7 means "other" and is 44% of the rows. A bronze 8-inch disc costs about $310 before we touch it.`,
			tension: `The people who know why it failed are the ones who typed the code, and they typed 7 because it is late and because the last person who wrote what had really happened got retrained for it.`,
			whatWeDo: `Friday at 2:30, before the recycler comes, four or five of us stand at the bin with the parts in our hands. Fifteen minutes. Pick **one** part.

1. What was supposed to happen to this piece?
2. What did happen? (Hold it. Point.)
3. Why the difference?
4. What do we do on Monday?

I write it in a notebook.`,
			whyItWorks: `You can't be vague about a thing in your hand.`,
			whatHappened: `Eight Fridays. Three good ones. The other five were a hunt for who ran the part. Everyone looks at the traveler card to see the initials, and then the talk is over.`,
			watchFor: `The initials.`,
		},
		{
			at: "2025-07-10",
			by: "tomasz",
			reason:
				"We cover the initials, and whoever chooses the part has to choose one of his own or one from a machine, never a neighbor's.",
			status: "worked",
			whatWeDo: `Friday at 2:30, fifteen minutes, standing at the bin. First and second shift both (second comes in ten minutes early, paid).

- A piece of tape over the initials on every traveler card. Before we start.
- Pick one part. You may pick your own. You may pick one that nobody remembers. You do not pick somebody else's.
- What was supposed to happen? What did happen? Why the difference? What on Monday?
- "Operator error" is not an answer to the third. If we get there, we ask what made the error easy to make.
- One change, one name, one Friday to look back at it. Max three open changes; if three are open we don't review, we go and finish one.`,
			whyItWorks: `You can't be vague about a thing in your hand. And when you pick your own part the rest stop being judges. Darnell picked one of his own the first time, a batch that he had released himself without the right gasket in 2011. He still had the disc in his office. It helped more than the tape.`,
			whatHappened: `From January to June we looked at 21 parts and finished 13 changes.

| Cause we had been calling "other" | Parts | What we changed |
| --- | --- | --- |
| Disc nicked on the transfer cart | 6 | wooden cradle, $40 |
| Seat ring in upside down, it fits both ways | 5 | a dot of paint; supplier adds a notch from 2026 |
| Test bench gauge sticks below 60 °F | 4 | we warm up the bench; gauge replaced in May |
| Wrong drawing revision at the bench | 3 | nothing yet, see below |
| We never found out | 3 | nothing |

Scrap in the cell went from 3.8% to 2.3% of parts. Some of that is the spring, it is always better than winter. The drawing problem is not ours: engineering releases on Thursday and printing is on Monday. We wrote to them twice.`,
			watchFor: `The third open change. We had seven once and nobody believed in any of them. Also people start bringing "interesting" parts. Boring parts cost more.`,
		},
		{
			at: "2026-02-20",
			by: "tomasz",
			reason:
				"Engineering never answered our notes. Now an engineer stands at the bin once a month, and the sixth part of a kind goes to them in a box.",
			status: "worked",
			whatWeDo: `Friday at 2:30, fifteen minutes, at the bin, both shifts.

1. Tape over the initials.
2. Pick one part: your own, or nobody's.
3. What was supposed to happen? What did? Why the difference? What on Monday?
4. One change, one name, one Friday to look back. Three open at most.
5. On the first Friday of the month a design engineer comes. The engineer only asks in the first ten minutes.
6. If the same cause comes up a sixth time and the fix is not ours, all six parts go in a box to the engineering manager's desk. With the notebook page. We don't send e-mails.`,
			whatHappened: `We sent two boxes. The first one (drawing revisions, six castings, 71 pounds) stood on his desk for a day and a half. Printing is on Thursday now. The second came back with a note that the tolerance is right and our fixture is wrong, and he was right, it was worn.

Scrap in the cell was 1.9% in the last quarter of 2025. Cells 2 and 6 began in the fall. Cell 6 stopped after a month: their lead likes to find the guilty one, and tape does not help against that.

What it costs: fifteen minutes times nine people is about two and a quarter hours a week. At the old scrap rate we threw away around $1,900 a week in this cell. I do not need a better argument for it.

A thing I did not expect. Apprentices ask to come. One of them, second year, said this:

> "In school they show you good parts."

So on the first Friday we now put one good part beside the bad one.`,
			watchFor: `A lead who wants a name. Start in another cell. And if the engineer starts explaining in minute two, hand him the part.`,
		},
	],
	trials: [
		{
			by: "maureen",
			started: "2025-03-17",
			context:
				"Ward supply room: expired and opened-but-unused items instead of scrap. Five nurses and an aide, every second Monday.",
			report: {
				at: "2025-06-23",
				outcome: "mixed",
				changed:
					"No initials to cover, so that was easy. We picked one item from the waste bin of the week and kept the four questions.",
				surprised:
					"Most of the waste was fear. People open a second kit before a procedure 'in case', because the supply room is 60 steps away and one doctor sighs when he has to wait.",
				evidence:
					"Opened-unused kits fell from 31 to 18 a month after we put two kits in a bedside drawer. The sighing has no owner. We stopped at session six, when the easy causes were used up.",
			},
		},
		{
			by: "guerline",
			started: "2026-09-04",
			context:
				"Loan applications that members abandoned halfway: one each Friday, printed, name covered, four staff at the counter before we open.",
		},
	],
};
