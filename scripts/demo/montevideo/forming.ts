import type { DemoForming } from "../types.ts";

export const forming: DemoForming = {
	aims: [
		{
			key: "contarnos",
			by: "graciela",
			at: "2026-11-03",
			title: "Contarnos cada quince días qué probamos y qué pasó",
		},
	],
	work: [],
	progress: [],
	arrivals: [
		{
			by: "graciela",
			at: "2026-10-21",
			success: "Que en el Cerro nadie tenga que descubrir solo lo que el vecino ya sabe.",
			eachOther: "Acompañarnos en lo que sale mal, que es casi todo al principio.",
		},
		{ by: "soledad", at: "2026-10-22", eachOther: "Escucharnos sin corregir." },
	],
	motivations: [],
	shares: [],
};
