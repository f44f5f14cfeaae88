import type { DemoPractice } from "../../types/practice.ts";

export const laFamiliaHablaPrimero: DemoPractice = {
	key: "la-familia-habla-primero",
	lang: "es",
	tags: ["education", "dialogue", "families", "trust"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2024-11-06",
			by: "lucia",
			reason: "Primera versión, después de las reuniones de otoño con tres maestras.",
			status: "mixed",
			title: "La familia habla primero en la reunión de padres",
			situation: `Dos veces al año cada familia tiene quince minutos con la maestra. La maestra abre la computadora, enseña las notas y los resultados de la prueba estatal, dice dos cosas buenas y una preocupación. La mamá asiente. "¿Alguna pregunta?" No hay preguntas. A los doce minutos ya está la siguiente familia en el pasillo.`,
			tension: `Muchas de nuestras familias vienen de países donde a la maestra no se le discute, y vienen directo del trabajo. Nosotros decimos que los padres son los primeros educadores y luego no les dejamos decir ni una frase. Pero también es verdad que una maestra con 24 familias en dos tardes no puede improvisar veinticuatro conversaciones.`,
			whatWeDo: `Una semana antes mandamos una hoja con una sola pregunta: **"¿Qué hace su hijo en la casa que nosotros no vemos en la escuela?"** Se puede contestar por mensaje de voz.

En la reunión la computadora está cerrada. Los primeros cinco minutos son de la familia y empiezan con esa pregunta. La maestra no toma notas, escucha. Después habla de lo que ve en clase, empezando por algo que se conecte con lo que acaba de oír. Las notas van impresas en un sobre, para leerlas en casa y llamar si hay dudas.`,
			whyItWorks: `Quien habla primero decide de qué se trata la reunión. Y sobre lo que el niño hace en su casa la familia es la experta, no hay respuesta incorrecta.`,
			whatHappened: `Tres maestras, 61 familias. Supimos de un niño de tercero, callado en clase, que le lee la Biblia en voz alta a su abuela ciega, y de una niña que lleva las cuentas del puesto de comida. En unas veinte reuniones, sin embargo, hubo un silencio largo y la maestra terminó abriendo la computadora. Un papá se molestó: "Yo vine por las notas".`,
			watchFor: `El sobre con las notas no basta para todos. Y cinco minutos de silencio son muy largos si nadie avisó.`,
		},
		{
			at: "2025-11-19",
			by: "lucia",
			reason:
				"Los papás que querían las notas tenían razón: ahora las reciben antes. Y llamamos nosotras en vez de mandar la hoja.",
			status: "worked",
			whatWeDo: `1. Las notas llegan a la casa **una semana antes**, con una página que explica cada número en palabras normales.
2. La secretaria, que conoce a todos, llama y adelanta la pregunta: *"¿Qué hace su hijo en la casa que nosotros no vemos?"* Dura dos minutos. Si contestan ahí mismo, ella lo apunta, con permiso.
3. En la reunión, la computadora cerrada. Primero la familia, sin reloj, más o menos cinco minutos. Si no sale nada, la maestra cuenta algo de su propia infancia en la escuela. Casi siempre abre la puerta.
4. La maestra dice qué ve en clase y propone una sola cosa para las dos partes: una cosa que hará la escuela y una que hará la casa.
5. El niño, desde cuarto grado, está presente y cierra: *¿qué oíste?*`,
			whatHappened: `Este otoño lo hicieron once maestras con 204 familias. Vinieron 171, contra 138 el año pasado; parte de eso es por las llamadas, no por la pregunta. La secretaria se volvió la persona más importante de la reunión y pedimos que se le pagaran las horas.

Una maestra con mucha experiencia lo dejó. Le parece que a las familias con problemas serios hay que decírselos en el primer minuto. No la convencí y no estoy segura de que se equivoque.`,
			watchFor: `Que la pregunta no suene a inspección: en una casa pensaron que era del departamento de protección de menores. Por eso llama alguien conocido. Y si hay una noticia difícil, no la esconda detrás de la pregunta; se dice antes, por teléfono.`,
		},
	],
	trials: [
		{
			by: "hector",
			started: "2025-10-02",
			context: "Séptimo y octavo grado en Chelsea, matemáticas, 38 familias en dos tardes, diez minutos por familia.",
			report: {
				at: "2025-12-11",
				outcome: "mixed",
				changed: "Con diez minutos no alcanzan cinco de escucha. Hice tres, y con los alumnos presentes.",
				surprised:
					"A los trece años les da vergüenza que el papá cuente lo que hacen en casa. Dos se salieron. Otro, en cambio, se quedó viendo a su mamá como si no la conociera.",
				evidence:
					"29 familias. En 12 apareció algo que usé después en clase (un papá es carpintero: hicimos fracciones con su cinta métrica). En el resto fue una reunión como siempre.",
			},
		},
		{
			by: "beatriz",
			started: "2026-03-10",
			context: "Ninth-grade conferences, in English, Cape Verdean Creole and Spanish, 54 families.",
			report: {
				at: "2026-05-05",
				outcome: "worked",
				changed:
					"Grades went out ten days ahead. The phone call was made by a ninth-grader's older sibling who graduated, paid for three evenings.",
				surprised: "Four families asked me the question back: what do I do at home that they do not see?",
				evidence:
					"47 of 54 came, against 33 in the fall. Eleven home facts ended up in my lesson plans. No change in grades that I could honestly attribute to it.",
			},
		},
	],
};
