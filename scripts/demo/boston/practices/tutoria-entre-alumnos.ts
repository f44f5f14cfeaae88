import type { DemoPractice } from "../../types/practice.ts";

export const tutoriaEntreAlumnos: DemoPractice = {
	key: "tutoria-entre-alumnos",
	lang: "es",
	tags: ["education", "youth", "peer-learning", "mathematics"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-03-18",
			by: "hector",
			reason: "No funcionó y quiero que quede escrito por qué.",
			status: "did-not-work",
			title: "Tutoría de matemáticas entre alumnos de octavo y séptimo",
			situation: `Tengo 52 alumnos de séptimo y la mitad llegó hace menos de dos años. En octavo hay unos quince que pasaron por lo mismo y hoy van bien. Pensé: quién mejor para explicar una ecuación en español que alguien que la aprendió en español hace un año.`,
			tension: `Los de octavo saben cómo se siente no entender. Pero saber hacer un problema y saber callarse mientras otro lo intenta son dos cosas diferentes. A mí me costó diez años la segunda.`,
			whatWeDo: `Lunes y miércoles, última media hora, doce parejas fijas de octubre a febrero. Di a los tutores una hora de preparación y una hoja con tres frases: "¿Qué ya sabes?", "Enséñame dónde te trabas", "¿Cómo lo comprobarías?". Les prometí horas de servicio comunitario.`,
			whyItWorks: `Esperaba que por confianza: se pregunta con menos vergüenza a un amigo que a un maestro.`,
			whatHappened: `A las tres semanas los tutores hacían los problemas y los de séptimo copiaban. Más rápido, todos contentos. Lo vi y lo corregí con otra hora de preparación; duró dos miércoles.

En el examen de enero los doce de la tutoría sacaron en promedio 61, y los que no estaban, 63. Nada. Cuatro de los tutores, en cambio, subieron bastante, porque para hacerle la tarea a otro hay que saber hacerla.

Lo que más me pesa: un tutor se burló del acento de su pareja, que es de la costa hondureña, como yo. El muchacho no dijo nada y dejó de venir los lunes. Me enteré en febrero.

Dos errores míos. Formé las parejas por nivel, sin preguntarle a nadie. Y estaba yo solo para doce parejas, así que en realidad no estaba con ninguna.`,
			watchFor: `Si alguien lo intenta: cuatro parejas, no doce; que se elijan; que el tutor tenga las manos vacías, sin lápiz. Y pregunte en la segunda semana, en privado, cómo lo tratan.`,
		},
	],
	trials: [],
};
