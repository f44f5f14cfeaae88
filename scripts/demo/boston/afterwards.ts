import type { DemoAfterwards } from "../types/meeting.ts";

export const afterwards: DemoAfterwards = {
	since: "2026-09-30",
	readers: ["maureen", "kofi", "hoa", "nate", "leila"],
	promised: [
		{
			by: "yesenia",
			on: "2026-10-13",
			lang: "en",
			text: "Leave the chair at the head of the table empty in two meetings of the promotoras, and sit by the door",
			due: "2026-11-06",
			told: {
				at: "2026-11-08",
				state: "kept",
				learned:
					"The first time somebody else sat down in it and chaired. The second time nobody did, and the newest of the seven spoke first.",
			},
		},
		{
			by: "guerline",
			on: "2026-10-13",
			lang: "en",
			text: "Ask each teller one question in the parking lot instead of in the meeting",
			told: {
				at: "2026-11-09",
				state: "changed",
				learned:
					"It rained for a week. I asked on the phone on the way home. They told me more, and I could not see their faces.",
			},
		},
		{
			by: "darnell",
			on: "2026-11-10",
			lang: "en",
			text: "Stop the second of our two shift huddles for two weeks, and see who misses it",
			due: "2026-12-01",
		},
		{
			by: "hoa",
			on: "2026-11-10",
			lang: "en",
			text: "Leave one evening hour of the branch unplanned, and write down what people do with it",
			due: "2026-12-04",
		},
	],
	sent: [
		{ meeting: "2026-10-13", on: "2026-10-17", by: "lucia" },
		{ meeting: "2026-11-10", on: "2026-11-14", by: "priya" },
	],
	turns: [
		{
			on: "2026-12-08",
			at: "2026-11-16",
			by: "priya",
			to: "guerline",
			role: "bring-case",
			answer: "taken",
			title: "A form that everybody signs and nobody has read",
		},
		{ on: "2026-12-08", at: "2026-11-16", by: "priya", to: "tomasz", role: "bring-case", answer: "declined" },
		{ on: "2026-12-08", at: "2026-11-20", by: "lucia", to: "maureen", role: "present" },
	],
};
