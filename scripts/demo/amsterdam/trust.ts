import type { DemoTrust } from "../types/trust.ts";

export const trust: DemoTrust = {
	questions: [
		"Ik kan hier zeggen wat ik echt denk.",
		"Wat mislukt is vertel ik hier, en het komt niet bij mijn leidinggevende.",
		"Wie het anders ziet, krijgt hier de tijd.",
		"Ik zou hier om hulp vragen vóór het misgaat.",
	],
	pulses: [
		{
			by: "anouk",
			at: "2026-01-20",
			days: 14,
			until: "2026-02-02",
			answers: ["3231", "2121", "3332", "2231", "4332", "1120", "3232"],
		},
		{
			by: "anouk",
			at: "2026-06-09",
			days: 14,
			until: "2026-06-22",
			answers: ["3332", "3222", "4343", "2332", "4333", "2221", "3333", "3342"],
		},
		{
			group: "wijk-en-zorg",
			by: "sevda",
			at: "2026-04-14",
			days: 10,
			until: "2026-04-23",
			answers: ["3122", "2132", "3233", "4133"],
		},
		{ group: "wijk-en-zorg", by: "sevda", at: "2026-11-17", days: 14, answers: ["3332", "4343"] },
	],
	participation: [
		{
			by: "marijke",
			at: "2026-09-01",
			level: "core",
			word: "Tot de zomer. Daarna wil ik een jaar alleen meedoen.",
			shown: "chapter",
		},
		{ by: "femi", at: "2026-09-15", level: "active", word: "", shown: "chapter" },
		{
			by: "wim",
			at: "2026-10-06",
			level: "occasional",
			word: "In het stookseizoen heb ik geen avonden. Bel gerust.",
			shown: "chapter",
		},
		{
			by: "yasmin",
			at: "2026-10-20",
			level: "peripheral",
			word: "I am new to the work, and learn most from listening.",
			shown: "chapter",
		},
	],
	prompts: [
		{
			by: "sevda",
			at: "2026-10-11",
			prompt: "frankness",
			text: "Dat ik de gevallen die ik inbreng uitkies op wat ik al half begrepen heb.",
		},
	],
};
