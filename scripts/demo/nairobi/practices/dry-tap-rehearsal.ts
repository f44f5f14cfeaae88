import type { DemoPractice } from "../../types/practice.ts";

export const dryTapRehearsal: DemoPractice = {
	key: "dry-tap-rehearsal",
	lang: "en",
	tags: ["systems-thinking", "water", "scenarios", "farming", "health"],
	audience: "network",
	involved: ["wanjiku", "halima"],
	versions: [
		{
			at: "2026-10-12",
			by: "otieno",
			reason: "Designed by four organisations of the circle; the first rehearsal is being prepared",
			status: "untried",
			title: "A rehearsal of twenty-one days without rain in the pipes",
			situation:
				"When the dam fell below 40% in 2022 each organisation met the rationing alone. The hospital bought tankers, which drove up the price for the market; the market paid, which drew tankers away from the schools; the cooperative upstream pumped at night. We all behaved sensibly and made it worse for each other by the tenth day.",
			tension:
				"A drought plan exists. It has 118 pages, an organogram and no people in it. But a simulation with real people asks busy organisations for a day, for something that isn't happening, and shows them things about their neighbours which they may hold against them.",
			whatWeDo: `One Saturday. Six tables: water company, hospital and clinics (Wanjiku), market (Halima), cooperative, two schools, a kiosk vendors' table. **One minute is one hour; the day plays twenty-one days.**

Each table gets a jug with its daily water in coloured beads, and a purse.

| Day | What the referee announces |
|---|---|
| 1 | Supply at 60%, on alternate days |
| 4 | A main bursts; the eastern zone is dry for 36 hours |
| 7 | Tanker price doubles |
| 9 | First cholera rumour. True or not is decided by a die |
| 12 | Schools must close or pay |
| 15 | The company's accounts are frozen |
| 18 | Rain upstream. Not in the dam |
| 21 | End |

Tables may trade, lend, steal and talk, and they may call a meeting, which costs an hour for everyone. After day 7 and day 14 we stop for half an hour: *what did you do that was sensible, and for whom was it not?*

The afternoon belongs to two questions. Which three agreements, made now, would have changed day ten? Who must sign them who was not in this room?`,
			whyItWorks:
				"We believe that people who have once stolen beads from a hospital will pick up the telephone earlier. It's a guess. The rehearsals for emergencies at the maternity ward are the nearest thing that any of us has seen work.",
			whatHappened: "",
			watchFor:
				"That it's fun. If at four o'clock people only laugh, we've made a game. Nor should the company come out as the villain in front of its customers without having had a chance to say what it can't do; I'm biased there.",
		},
	],
	trials: [
		{
			by: "otieno",
			started: "2026-11-07",
			context:
				"A small run with three tables and fourteen people, on the morning before the November circle, to see whether the clock and the beads work.",
		},
	],
};
