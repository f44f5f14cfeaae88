import type { DemoSeries } from "../types/meeting.ts";

export const series: DemoSeries = {
	by: "washington",
	called: "2026-10-21",
	every: "two-weeks",
	title: "Martes de rueda",
	purpose:
		"Primero qué pasó con lo que dijimos que íbamos a hacer; después una cosa para aprender juntos; al final, quién prueba qué. Mate hay; el que puede trae pan.",
	first: "2026-11-03T19:00",
	timeZone: "America/Montevideo",
	minutes: 120,
	place: "Liceo nocturno, salón 4",
	meetings: [
		{
			on: "2026-11-03",
			title: "Martes de rueda: ¿quién se entera de lo que probás?",
			place: "Liceo nocturno, salón 4",
			facilitator: "washington",
			yes: ["graciela", "soledad", "nelson", "rosario", "ruben"],
			maybe: ["mateo"],
		},
		{
			on: "2026-11-17",
			title: "Martes de rueda: el borrador en voz alta",
			place: "Olla Las Dos Puertas, Cerro Norte; entrar por el fondo",
			facilitator: "soledad",
			yes: ["graciela", "washington", "rosario", "yanina", "mateo", "ruben"],
			no: ["nelson"],
			topics: ["quien-se-va"],
		},
		{
			on: "2026-12-01",
			title: "Martes de rueda: el pase de guardia, y otros pases",
			place: "Policlínica Casabó, sala de espera",
			facilitator: "washington",
			yes: ["mateo", "graciela"],
			topics: ["pase-de-guardia"],
		},
	],
};
