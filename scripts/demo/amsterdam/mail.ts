import type { DemoMail } from "../types/mail.ts";

export const mail: DemoMail[] = [
	{
		by: "sevda",
		at: "2026-11-09",
		timeZone: "Europe/Amsterdam",
		quiet: ["22:00", "07:00"],
		digest: { every: "week", weekday: 5, hour: 16 },
		letters: { conversation: "digest", proposal: "at-once" },
	},
];
