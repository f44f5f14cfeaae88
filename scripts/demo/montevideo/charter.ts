import type { DemoCharter } from "../types/charter.ts";

const rules = `- Acá no hay jefes ni voceros: cada uno habla por lo que hizo.
- Primero lo que no salió.
- Lo que es de otro no se cuenta afuera sin preguntarle.
- Se termina a las nueve aunque estemos en lo mejor: el 185 no espera.`;

export const charter: DemoCharter = {
	answers: [
		{
			question: "aims",
			by: "graciela",
			at: "2026-10-20",
			text: "Dejar de resolver lo mismo en cada policlínica como si fuera la primera vez.",
		},
		{
			question: "aims",
			by: "washington",
			at: "2026-10-21",
			text: "Aprender a empezar un domingo. Parece poco, pero lo que empieza a los gritos termina a los gritos.",
		},
		{
			question: "aims",
			by: "ruben",
			at: "2026-10-22",
			text: "Que quede escrito. Lo que sabía mi sección del frigorífico hoy lo sabemos cuatro, y uno está enfermo.",
		},
		{
			question: "society",
			by: "rosario",
			at: "2026-10-22",
			text: "Que no haga falta la olla. Y mientras haga falta, que el que come decida qué se cocina.",
		},
		{
			question: "issues",
			by: "nelson",
			at: "2026-10-23",
			text: "Las reuniones. Todos tenemos una por semana que no sirve y nadie se anima a ser el que lo dice.",
		},
		{
			question: "issues",
			by: "soledad",
			at: "2026-10-24",
			text: "El que se va sin avisar: el alumno, la vecina que deja de venir a la olla, el puesto que un domingo no está.",
		},
		{
			question: "posted",
			by: "rosario",
			at: "2026-10-25",
			text: "Martes por medio, a las siete, con algo caliente. Nada de grupo de WhatsApp: tengo once y no leo ninguno.",
		},
		{
			question: "abroad",
			by: "soledad",
			at: "2026-10-25",
			text: "Leí en inglés las rondas de escucha de Nairobi y de Boston. Quiero preguntarles qué hacen con el silencio, porque nosotros lo llenamos.",
		},
		{
			question: "abroad",
			by: "mateo",
			at: "2026-10-29",
			text: "Saber si un pase de guardia en Boston también se hace caminando hacia el ascensor.",
		},
		{
			question: "success",
			by: "graciela",
			at: "2026-11-05",
			text: "Que una vecina de Casabó y una del Cerro no tengan que contar su historia cuatro veces en la misma semana.",
		},
		{
			question: "success",
			by: "yanina",
			at: "2026-11-06",
			text: "Que cuando uno deja de venir alguien lo note el lunes, no en diciembre.",
		},
		{
			question: "each-other",
			by: "nelson",
			at: "2026-11-16",
			text: "Prestarnos la primera vez. Yo ya me equivoqué con el silencio; que Soledad no se equivoque en lo mismo.",
		},
		{
			question: "different",
			by: "soledad",
			at: "2026-11-12",
			text: "Que el jueves haga una cosa que no hubiera hecho, y que el martes haya alguien que me pregunte cómo fue.",
		},
		{
			question: "trust",
			by: "rosario",
			at: "2026-11-08",
			text: "Que nadie saque fotos de la cola. Y que el que estudia diga para quién estudia.",
		},
		{
			question: "discussion",
			by: "ruben",
			at: "2026-11-09",
			text: "Una del 86, en el vestuario: habló primero el que limpiaba los ganchos. Estábamos todos sentados, nadie tenía apuro y el capataz se había ido.",
		},
	],
	steps: [
		{
			step: "first-conversation",
			by: "graciela",
			at: "2026-10-20",
			note: "Nueve alrededor de una mesa en la biblioteca del Cerro, dos de paso. Pregunté una sola cosa: ¿quién se entera de lo que probás?",
			done: "2026-10-21",
		},
		{
			step: "core-group",
			by: "washington",
			at: "2026-11-04",
			note: "Graciela, Soledad y yo hasta marzo. Después otros tres, y en eso estamos de acuerdo los ocho.",
			done: "2026-11-18",
		},
		{
			step: "launch",
			by: "soledad",
			at: "2026-11-18",
			note: "No una fiesta: un tema. “El que se va sin avisar”, con la olla, el liceo y la feria. El liceo presta el salón de actos.",
			plannedFor: "2027-03-09",
		},
	],
	stages: [
		{
			to: "forming",
			by: "graciela",
			at: "2026-11-04",
			word: "Volvieron los mismos y trajeron a dos. Siete contaron algo que no les anda y nadie dio un consejo. Esto ya no es una charla.",
		},
	],
	first: {
		by: "washington",
		at: "2026-11-11",
		reason:
			"Borrador. Rubén y yo lo armamos con lo que contestamos, casi sin tocar las palabras; el 17 lo leemos en voz alta y lo rayamos.",
		reviewOn: "2027-03-16",
		domain:
			"Lo que se aprende en el trabajo de todos los días, en la feria, en la policlínica, en el liceo, en la obra y en la olla, y que hoy se pierde en el camino de un lugar al otro.\n\nNo somos una coordinadora ni pedimos nada a nadie. Para eso hay otras reuniones, y vamos.",
		aspirations:
			"- Que nadie tenga que descubrir solo lo que el vecino ya sabe.\n- Que en una decisión hable también quien suele callar.\n- Que cuando uno deja de venir se note el lunes.",
		groundRules: rules,
		questions:
			"¿Qué se puede anotar sin que deje de decirse?\n\n¿Qué hacen con el silencio los que llevan más años en esto?",
	},
	proposals: [
		{
			by: "yanina",
			at: "2026-11-18",
			basedOn: 1,
			reason:
				"El martes cinco hablaron de “los alumnos” y yo estaba sentada ahí. No me enojé. Pero si hay uno en la mesa, que se le pregunte a él.",
			changes: {
				groundRules: `${rules}\n- Si en la mesa está uno de los que hablamos, se le pregunta a él.`,
			},
		},
	],
	notYet: ["nelson", "yanina"],
};
