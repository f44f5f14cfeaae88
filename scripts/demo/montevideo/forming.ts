import type { DemoForming } from "../types/forming.ts";

export const forming: DemoForming = {
	aims: [
		{
			key: "contarnos",
			by: "graciela",
			at: "2026-11-03",
			title: "Contarnos cada quince días qué probamos y qué pasó",
		},
		{
			key: "quien-calla",
			by: "washington",
			at: "2026-11-04",
			title: "Que en una decisión hable también quien suele callar",
			description:
				"Empezamos por donde cada uno **ya preside algo**: la apertura de la feria, la asamblea, la sala de profesores.",
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
		{
			by: "mateo",
			at: "2026-10-28",
			success: "Que un vecino le diga a un médico “eso no lo voy a tomar” y sigan conversando.",
			eachOther: "Preguntar sin que parezca examen.",
		},
		{
			by: "yanina",
			at: "2026-11-04",
			success: "Que estudiar de noche no sea una cosa que se hace a escondidas del encargado.",
			eachOther: "Que me digan si lo que pregunto es una pavada. En serio.",
		},
	],
	motivations: [
		{
			by: "washington",
			at: "2026-11-19",
			text: "Vine por la feria. Ahora vengo porque los martes salgo con una cosa para el domingo.",
			shown: "chapter",
		},
	],
	shares: [
		{
			by: "mateo",
			at: "2026-11-01",
			mine: "Preguntar dos veces antes de contestar una",
			as: { by: "graciela", text: "Hablar menos en las reuniones que convoco" },
		},
		{
			by: "nelson",
			at: "2026-11-06",
			as: { by: "washington", text: "Que en la asamblea hable el que nunca habla" },
		},
		{
			by: "yanina",
			at: "2026-11-07",
			mine: "Que a los que estudiamos de noche se nos pregunte antes",
			as: { by: "rosario", text: "Que en una decisión hable también el que viene a comer" },
		},
	],
};
