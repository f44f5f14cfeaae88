import type { DemoAfterwards } from "../types/meeting.ts";

export const afterwards: DemoAfterwards = {
	since: "2026-11-02",
	readers: ["graciela", "nelson", "mateo"],
	promised: [
		{
			by: "nelson",
			on: "2026-11-03",
			lang: "es",
			text: "Probar el minuto de silencio en la asamblea de la cooperativa, antes de votar el turno de la mezcladora",
			due: "2026-11-15",
			told: {
				at: "2026-11-16",
				state: "kept",
				learned:
					"Lo hice y salió mal: duró doce segundos. Aprendí que no se le puede pedir silencio a gente que esperó un mes para hablar.",
			},
		},
		{
			by: "rosario",
			on: "2026-11-03",
			lang: "es",
			text: "Preguntar en la cola qué se cocina el sábado, y cocinar eso",
			told: {
				at: "2026-11-14",
				state: "changed",
				learned:
					"El primer día todos dijeron “lo que haya”. El segundo puse dos bolsas en la mesa, porotos y lentejas, y pregunté cuál. Ahí sí.",
			},
		},
		{
			by: "graciela",
			on: "2026-11-17",
			lang: "es",
			text: "Anotar de la próxima reunión solo tres cosas, y leérselas por teléfono a uno que no vino",
			due: "2026-12-01",
		},
		{
			by: "soledad",
			on: "2026-11-17",
			lang: "es",
			text: "Preguntarle a Yanina, y no a la lista, quién falta en cuarto, los lunes de acá a fin de mes",
			due: "2026-11-30",
		},
		{
			by: "washington",
			on: "2026-11-17",
			lang: "es",
			text: "Dejar de hablar segundo. Contar hasta treinta puestos antes de abrir la boca",
		},
	],
	sent: [
		{ meeting: "2026-11-03", on: "2026-11-06", by: "washington" },
		{ meeting: "2026-11-17", on: "2026-11-19", by: "soledad" },
	],
	turns: [{ on: "2026-12-01", at: "2026-11-20", by: "washington", to: "rosario", role: "bring-case" }],
};
