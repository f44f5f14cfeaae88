import type { DemoPractice } from "../../types.ts";

export const silencioAntesDeVotar: DemoPractice = {
	key: "silencio-antes-de-votar",
	lang: "es",
	tags: ["dialogue", "decisions", "education"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-11-04",
			by: "soledad",
			reason: "Para que lo critiquen antes de que lo pruebe en la sala de profesores.",
			status: "untried",
			title: "Un minuto de silencio antes de votar",
			situation:
				"En el liceo nocturno las asambleas de profesores se deciden a mano alzada a las once de la noche. Se levanta la mano que se ve primero.",
			tension: "Todos quieren irse a su casa, y lo que se vota cansado se discute después en el pasillo.",
			whatWeDo:
				"Antes de votar, un minuto de reloj sin hablar. Cada uno escribe en un papelito qué perdería si se decide lo contrario de lo que quiere. Quien quiere lo lee. Después se vota.",
			whyItWorks: "",
			whatHappened: "",
			watchFor: "Puede parecer un juego. Hay que decir para qué es, en una frase.",
		},
	],
	trials: [],
};
