import type { DemoThanks } from "../types/helping.ts";

export const thanks: DemoThanks[] = [
	{
		by: "soledad",
		to: "nelson",
		practice: "silencio-antes-de-votar",
		at: "2026-11-18",
		text: "Por probar lo mío antes que yo, y contarlo como fue. Ahora le tengo menos miedo.",
	},
	{
		by: "mateo",
		to: "rosario",
		at: "2026-11-18",
		text: "Por prestarnos la olla para la rueda y no dejarnos lavar.",
	},
];
