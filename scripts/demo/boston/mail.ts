import type { DemoMail } from "../types/mail.ts";

export const mail: DemoMail[] = [
	{ by: "hoa", at: "2026-11-09", timeZone: "America/New_York", digest: { every: "week", weekday: 7, hour: 8 } },
	{
		by: "lucia",
		at: "2026-11-10",
		timeZone: "America/New_York",
		quiet: ["20:30", "06:00"],
		digest: { every: "day", hour: 6 },
		letters: { conversation: "digest" },
	},
];
