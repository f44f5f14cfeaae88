import type { DemoPractice } from "../../types/practice.ts";

export const abrirLaFeria: DemoPractice = {
	key: "abrir-la-feria-juntos",
	lang: "es",
	tags: ["markets", "after-action-review"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-10-27",
			by: "washington",
			reason: "Lo que hacemos desde hace dos domingos.",
			status: "mixed",
			title: "Cinco minutos antes de abrir la feria",
			situation:
				"A las seis de la mañana treinta puestos se arman en una cuadra. Cada domingo se repite la misma pelea por la esquina y por el camión que no sale.",
			tension: "Todos quieren hablarlo y nadie tiene tiempo: el que se para a hablar arma tarde.",
			whatWeDo:
				"A las seis menos cinco nos juntamos al lado del camión, de pie. Una sola pregunta: **¿qué salió mal el domingo pasado que hoy se puede evitar?** Habla quien quiere, nadie contesta. Se elige una cosa y se dice quién la mira.",
			whyItWorks: "Es una sola cosa, y es para dentro de diez minutos.",
			whatHappened:
				"Dos domingos, once y catorce puestos de treinta. El camión salió a tiempo las dos veces. La pelea por la esquina sigue igual.",
			watchFor: "Con lluvia no viene nadie. Y si habla siempre el mismo, los nuevos se van.",
		},
	],
	trials: [
		{
			by: "rosario",
			started: "2026-11-05",
			context: "La olla, los sábados a las nueve, al lado de la garrafa, antes de prender. Somos cinco que cocinamos.",
		},
	],
};
