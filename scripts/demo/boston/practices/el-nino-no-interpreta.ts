import type { DemoPractice } from "../../types/practice.ts";

export const elNinoNoInterpreta: DemoPractice = {
	key: "el-nino-no-interpreta",
	lang: "es",
	tags: ["health", "interpreting", "families", "equity"],
	audience: "public",
	involved: ["lucia"],
	versions: [
		{
			at: "2025-12-03",
			by: "marisol",
			reason: "Lo escribo porque me lo pidió la mesa de escuelas.",
			status: "worked",
			title: "El niño no interpreta: los primeros dos minutos de la consulta",
			situation: `Entra una señora con dolor en el pecho y su hija de diez años. La doctora saluda en inglés, la niña contesta por su mamá, y ya está: la niña es la intérprete. Nadie lo decidió. La ley dice que no se debe y nuestro protocolo también. El intérprete por video tarda de tres a siete minutos y la consulta dura quince.`,
			tension: `La niña está orgullosa de ayudar y la mamá confía en ella más que en una voz en una pantalla. Si le digo "tú no puedes", la ofendo. Si la dejo, puede que le toque decirle a su mamá la palabra *tumor*.`,
			whatWeDo: `Lo que cambiamos son los dos minutos de **antes** de que entre la doctora.

1. Recepción pregunta el idioma al dar la cita y otra vez al llegar. La llamada al intérprete se hace desde la sala de espera, no desde el consultorio.
2. La asistente le dice al niño, en su idioma: *"Gracias por cuidar a tu mamá. Hoy eso lo hace una persona a la que le pagan. Tu trabajo es ser su hija."* Le da una tarjeta con tres trabajos: sentarse al lado, darle la mano, avisarnos si algo la asusta.
3. Si el video no conecta en cinco minutos, usamos el teléfono con altavoz. Si tampoco, esperamos. No empezamos.
4. La doctora le habla a la mamá, mirándola a ella.`,
			whyItWorks: `Al niño no se le quita un papel, se le da otro que sí puede cargar. Y el intérprete ya está en la línea cuando la doctora entra con prisa, que es cuando se rompían todas las reglas.`,
			whatHappened: `Contamos durante diez semanas, con palitos en una hoja. En septiembre había un menor interpretando en 23 de 140 consultas en español y en mam; en noviembre, en 4 de 151. Las consultas no se alargaron. Los cuatro casos fueron en mam: para esa lengua hay dos intérpretes en todo el estado y no siempre contestan.

Un muchacho de catorce años se enojó y se fue a la sala de espera. Volvió después y me dijo: "Es que ella no entiende sin mí". Tenía razón en algo: yo no había pensado en lo que pasa en la farmacia, donde sigue interpretando él.

Lucía quiere llevarlo a su escuela. Dice que allá va a ser más difícil, porque la consulta tiene una puerta y una escuela tiene pasillos.`,
			watchFor: `No sirve si la frase se dice con cara de regaño. Y no esconda la falta de intérpretes de lenguas indígenas: anótela cada vez. Con esa lista conseguimos que pagaran una línea más.`,
		},
	],
	trials: [
		{
			by: "lucia",
			started: "2026-01-26",
			context: "Oficina de una escuela K-8: inscripciones, llamadas por disciplina y reuniones de educación especial.",
			report: {
				at: "2026-04-29",
				outcome: "mixed",
				changed:
					"La tarjeta la rediseñaron los alumnos de sexto. En vez de video usamos a dos padres bilingües pagados por hora.",
				surprised:
					"El mayor problema no eran las familias sino nosotros: cuatro adultos llamábamos a un alumno de octavo para 'una cosita rápida'. Una de ellos era yo.",
				evidence:
					"Reuniones formales: cero menores interpretando desde febrero, antes uno de cada seis. En el pasillo y por teléfono sigue igual, calculo que dos o tres veces por semana.",
			},
		},
	],
};
