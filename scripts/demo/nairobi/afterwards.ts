import type { DemoAfterwards } from "../types/meeting.ts";

export const afterwards: DemoAfterwards = {
	since: "2026-10-01",
	readers: ["meera", "achieng", "otieno", "hassan"],
	promised: [
		{
			by: "halima",
			on: "2026-10-03",
			lang: "en",
			text: "Let somebody else hold the bell at table banking, for four Thursdays",
			told: {
				at: "2026-11-05",
				state: "dropped",
				learned:
					"The bell went missing on the second Thursday. We found out that we start on time without it, and end late with it.",
			},
		},
		{
			by: "hassan",
			on: "2026-11-07",
			lang: "sw",
			text: "Kila siku ya soko nitaandika nani alikataa kulipa, na sababu aliyoitoa yeye mwenyewe",
			due: "2026-11-30",
		},
		{
			by: "meera",
			on: "2026-11-07",
			lang: "en",
			text: "Read one empty line of the store card aloud at each Monday meeting, and wait",
			due: "2026-12-04",
		},
	],
	sent: [
		{ meeting: "2026-10-03", on: "2026-10-07", by: "kiprono" },
		{ meeting: "2026-11-07", on: "2026-11-11", by: "amina" },
	],
	turns: [
		{
			on: "2026-12-05",
			at: "2026-11-14",
			by: "amina",
			to: "grace",
			role: "bring-case",
			answer: "taken",
			title: "Maziwa yaliyokataliwa: nani anaamua, na saa ngapi?",
		},
		{ on: "2026-12-05", at: "2026-11-18", by: "amina", to: "baraka", role: "facilitate" },
	],
};
