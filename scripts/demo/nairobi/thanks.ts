import type { DemoThanks } from "../types/helping.ts";

export const thanks: DemoThanks[] = [
	{
		by: "halima",
		to: "wanjiku",
		at: "2026-09-22",
		text: "You told me to sit in the chair myself and say nothing for ten minutes. It was the longest Saturday of my life, and the others spoke.",
	},
	{
		by: "meera",
		to: "otieno",
		practice: "dry-tap-rehearsal",
		at: "2026-10-12",
		text: "We rehearsed the day without water before it came. When it came nobody ran to the gate.",
	},
	{
		by: "njoroge",
		to: "hassan",
		practice: "mgeni-wa-kwanza",
		at: "2026-10-02",
		text: "Mgeni alinyamaza, na sisi tukasikia tulichokuwa hatukisikii. Asante kwa uvumilivu wako.",
	},
	{
		by: "grace",
		to: "kiprono",
		practice: "daftari-la-makosa",
		at: "2026-09-22",
		text: "Ulituambia uliandika lako usiku. Nami niliandika langu usiku. Asubuhi hatukuwa peke yetu.",
	},
	{
		by: "achieng",
		to: "meera",
		at: "2026-11-09",
		text: "For answering at night, when the shelf was already empty, without asking why I had not counted.",
	},
];
