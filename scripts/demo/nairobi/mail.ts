import type { DemoMail } from "../types/mail.ts";

export const mail: DemoMail[] = [
	{ by: "kiprono", at: "2026-11-10", timeZone: "Africa/Nairobi", digest: { every: "week", weekday: 1, hour: 7 } },
	{
		by: "meera",
		at: "2026-11-11",
		timeZone: "Africa/Nairobi",
		quiet: ["22:00", "06:30"],
		digest: { every: "day", hour: 7 },
		letters: { assist: "digest" },
	},
];
