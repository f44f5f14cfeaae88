import type { DemoPractice } from "../../types/practice.ts";

export const clinicStockoutSystemsMap: DemoPractice = {
	key: "clinic-stockout-systems-map",
	lang: "en",
	tags: ["systems-thinking", "health", "medicines", "facilitation"],
	audience: "network",
	involved: ["wanjiku", "otieno"],
	versions: [
		{
			at: "2025-05-22",
			by: "meera",
			reason: "First map made; writing it while the flip chart is still on the wall",
			status: "mixed",
			title: "A systems map of medicine stock-outs, drawn by those who live it",
			situation:
				"Eleven public facilities order from my store, and my store orders from the national supplier each quarter. In 2024 the average clinic was without at least one of its ten most used medicines on 31 days of a quarter. Ask the clinic and it is the store. Ask me and it was the county's payments. Ask the county and it is the clinics, who over-order.",
			tension:
				"Each of these is true from where the speaker stands, and each is a reason to wait for another person to change. Nobody was in a room together long enough to see that we produce the shortages between us.",
			whatWeDo:
				"A half day with 14 people: clinic in-charges, two pharmacy technologists, the store, a county finance officer, the driver, two community health promoters. On a wall of flip chart paper we put all ten medicines and everything that influences whether they're on the shelf, with arrows. Otieno facilitates. We mark delays with a double line, and look for loops.",
			whyItWorks: "People stop explaining and begin to draw; an arrow is harder to argue with than a person.",
			whatHappened:
				"We found the loop that matters in the last half hour: clinics expect to get 60% of what they order, so they order 160%; the store sees inflated orders, so it cuts; so clinics inflate more. A silence fell, since everybody was in it. But the wall had 96 arrows, no one could read it a week later, and nothing was decided.",
			watchFor: "Too many arrows. It felt like wisdom and it was wallpaper.",
		},
		{
			at: "2025-11-20",
			by: "meera",
			reason:
				"Ninety-six arrows changed nothing. One medicine, real bin cards, and one arrow to change for ninety days",
			status: "worked",
			whatWeDo: `Three hours, at most 12 people, one medicine. We started with amoxicillin syrup.

**Before.** Every clinic brings its bin card for that medicine for the past six months. The store brings its issue vouchers, finance brings the dates on which it paid. No bin card, no seat at the table (we lent two clinics a hand to reconstruct theirs).

**Draw.**
1. The medicine's journey on the wall, left to right, as a line: need, order, approval, payment, picking, lorry, shelf, child.
2. Each step is told by the person who does it. Nobody explains anyone else's step.
3. On every step write the *days* it takes, from the papers and not from memory.
4. Only now the return arrows: "when this goes down, what do I do?" Each person completes this sentence once for their own step. Those are the only loops that we draw.

**Choose.** Which arrow could somebody in this room change on Monday without asking for money or permission? One. For ninety days. Put a name on it, and the number that we will look at.`,
			whyItWorks: `Memory and paper disagree, and it's the gap that opens people. This is what the first table looked like:

| Step | Days we said | Days on paper |
|---|---|---|
| Clinic decides to order | 1 | 9 |
| Approval at the sub-county | 2 | 3 |
| County payment | 60 | 24 |
| Picking at my store | 2 | 11 |
| Lorry | 14 | 4 |

I had complained of payments and the lorry for three years. The eleven days are mine.`,
			whatHappened:
				"The arrow we chose: the store publishes every Friday, on one sheet by WhatsApp, what it really has, and the clinics promise to order what they use. Padding fell from about 160% to 115% of consumption in ninety days (seven of the eleven clinics; four gave no usable data). Days without amoxicillin syrup: from 12 a quarter to 4 on average.",
			watchFor: `- The most senior person explaining the steps of others.
- Clinics that come without papers and with opinions.
- Do not promise that the map brings medicine. It brings a shorter quarrel.`,
		},
		{
			at: "2026-07-16",
			by: "meera",
			reason: "Three more medicines mapped, and an honest second look: it held for two and not for the others",
			status: "mixed",
			whatHappened: `We have now mapped four medicines, each with its own three hours. Average days out of stock in a quarter, same seven clinics:

| Medicine | Before | After 90 days | After 8 months |
|---|---|---|---|
| Amoxicillin syrup | 12 | 4 | 5 |
| ORS and zinc | 9 | 3 | 3 |
| Metformin | 17 | 10 | 16 |
| Oxytocin | 3 | 3 | 6 |

The first two are ordered by people who were in the room and are still in their posts. For metformin the real loop runs through the national tender, where we have no arrow to change; the map showed it on day one and we did not want to see it. Oxytocin became worse when two in-charges were transferred in February and the new ones, who had never seen the sheet, started padding again. You can't blame them: in their old sub-county it was the only way to get anything.

So: the method works for what the people in the room can touch, as long as they stay. Wanjiku now takes every newly posted in-charge through the old map within two weeks. Whether that's enough we will know by Christmas.`,
			watchFor: `- **Transfers.** A loop that was broken by an agreement between people comes back with new people. Redraw, do not hand over a photo.
- The medicine for which no one in the room can change anything. Say so, and write the letter, and map something else.
- The most senior person explaining the steps of others.
- My own Friday sheet: in the three weeks that I was on leave nobody sent it, and orders rose.`,
		},
	],
	trials: [
		{
			by: "naserian",
			started: "2026-01-29",
			context:
				"Same three hours, not for a medicine but for the promoters' reporting booklets, which always run out in one ward and lie in boxes in another.",
			report: {
				at: "2026-05-14",
				outcome: "worked",
				changed:
					"No bin cards exist for booklets, so the promoters brought the booklets themselves, with dates on the first and last page.",
				surprised: "There was no shortage. There was one key, and one person who held it.",
				evidence: "A second key. No ward without booklets since the 9th of February.",
			},
		},
		{
			by: "kiprono",
			started: "2026-03-02",
			context:
				"Cooperative's agrovet shop: why mineral lick and dewormer run out in the dry months. Eight people, two and a half hours.",
			report: {
				at: "2026-06-30",
				outcome: "mixed",
				changed: "Shorter table, five steps. Farmers drew with beans on the floor instead of pens on a wall.",
				surprised:
					"The farmers buy early because they fear we will run out, and so we run out. We all laughed and then nobody knew how to be the first to stop.",
				evidence:
					"The shop's stock book: dewormer out on 11 days in the quarter before, 8 after. I would not call it a result.",
			},
		},
		{
			by: "otieno",
			started: "2026-09-21",
			context: "Repair clamps and couplings in the company's three depots; with storekeepers, crews and procurement.",
		},
	],
};
