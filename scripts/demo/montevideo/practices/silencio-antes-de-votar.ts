import type { DemoPractice } from "../../types/practice.ts";

export const silencioAntesDeVotar: DemoPractice = {
	key: "silencio-antes-de-votar",
	lang: "es",
	tags: ["dialogue", "decisions", "education"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-11-02",
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
	trials: [
		{
			by: "nelson",
			started: "2026-11-05",
			context:
				"Asamblea de la cooperativa, treinta y ocho familias en el salón comunal; se votaba el turno de la mezcladora.",
			report: {
				at: "2026-11-15",
				outcome: "did-not-work",
				changed: "Sin papelitos: no había lapiceras para todos. Pedí un minuto de reloj y nada más.",
				surprised:
					"Duró doce segundos. Uno preguntó si se había muerto alguien, y se rieron. Después gritaron más que antes, creo que por los doce segundos.",
				evidence:
					"Votaron veintinueve de treinta y ocho, igual que en octubre, y hablaron los mismos seis. Una vecina me dijo en la escalera que ella sí había pensado algo, y que lo perdió con la risa.",
			},
		},
		{
			by: "soledad",
			started: "2026-11-19",
			context:
				"Sala de profesores, catorce, el jueves a las once de la noche. Digo antes para qué es y qué pasó en la cooperativa.",
		},
	],
};
