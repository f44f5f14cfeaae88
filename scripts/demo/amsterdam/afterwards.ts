import type { DemoAfterwards } from "../types/meeting.ts";

export const afterwards: DemoAfterwards = {
	since: "2026-09-20",
	readers: ["marijke", "daniel", "joost", "yasmin"],
	promised: [
		{
			by: "rachid",
			on: "2026-10-13",
			lang: "nl",
			text: "Bij drie bewoners aanbellen zonder map onder mijn arm",
			told: {
				at: "2026-11-09",
				state: "kept",
				learned:
					"Bij twee werd ik binnengelaten, bij één gevraagd of ik ontslagen was. Met koffie duurt het een half uur langer, en daarna hoef ik niet terug.",
			},
		},
		{
			by: "shanti",
			on: "2026-11-10",
			lang: "nl",
			text: "Aan mevrouw Bakker vragen wat zij haar buren over de verwarming vertelt, en dat in de folder zetten zoals zij het zegt",
			due: "2026-12-06",
		},
		{
			by: "marek",
			on: "2026-11-10",
			lang: "en",
			text: "Come back to one flat a month after we installed, without a tool in my hand",
			due: "2026-12-05",
		},
	],
	sent: [
		{ meeting: "2026-10-13", on: "2026-10-16", by: "anouk" },
		{ meeting: "2026-11-10", on: "2026-11-13", by: "femi" },
	],
	turns: [
		{
			on: "2026-12-08",
			at: "2026-11-17",
			by: "anouk",
			to: "sevda",
			role: "bring-case",
			answer: "taken",
			title: "De sleutel die bij drie buren ligt",
		},
		{ on: "2026-12-08", at: "2026-11-19", by: "anouk", to: "wim", role: "facilitate" },
	],
};
