import type { DemoHeld } from "../types/meeting.ts";

export const held: DemoHeld[] = [
	{
		on: "2026-11-03",
		began: "2026-11-03T22:11:00Z",
		by: "washington",
		came: ["graciela", "soledad", "nelson", "rosario", "ruben", "mateo"],
		notes: [
			{
				by: "soledad",
				part: "reflect",
				text: "Como es la primera vez no había nada prometido. Cada uno contó una cosa de su trabajo que no anda. Salieron siete y **cinco eran reuniones**.",
			},
			{
				by: "nelson",
				part: "learn",
				text: "Washington contó los cinco minutos al lado del camión. Preguntamos qué hace cuando uno contesta. Dijo: *lo miro*.\n\nRosario: en la olla eso sería la cola, y en la cola ya se habla de todo.",
			},
			{
				by: "ruben",
				part: "debrief",
				text: "De los dos grupos: sabemos mejor quién habla que quién falta.",
			},
			{
				by: "graciela",
				part: "next",
				text: "Dos prueban algo antes del 17. El que no pueda venir manda a decir cómo le fue, por teléfono y no por mensaje.",
			},
		],
		pairs: { size: 3, minutes: 10, prompt: "¿Qué probaste este año, y quién se enteró?" },
	},
	{
		on: "2026-11-17",
		began: "2026-11-17T22:06:00Z",
		by: "soledad",
		came: ["graciela", "washington", "rosario", "yanina", "mateo", "ruben", "camila"],
		notes: [
			{
				by: "washington",
				part: "reflect",
				text: "Nelson no pudo venir, y mandó a decir: el silencio en la asamblea salió mal y lo escribió igual. Le aplaudimos por teléfono.\n\nGraciela dijo de vuelta que anota demasiado. Yanina preguntó para quién anota. Nadie supo.",
			},
			{
				by: "rosario",
				part: "learn",
				text: "**El que se va sin avisar.** En la olla nos damos cuenta por la vianda que sobra: dos días. En el liceo por la lista: un mes. En la feria el mismo domingo, porque queda el hueco.\n\nEl hueco avisa. ¿Qué hueco deja un alumno?",
			},
			{
				by: "yanina",
				part: "learn",
				text: "El banco de al lado. Yo supe antes que la adscripta que Brian no volvía. Nadie me preguntó.",
			},
			{
				by: "ruben",
				part: "debrief",
				text: "El borrador se leyó entero, de pie, con la olla apagada. Se tacharon nueve palabras: “territorio”, dos veces.",
			},
			{
				by: "soledad",
				part: "next",
				text: "El 1.º de diciembre en la sala de espera de Casabó, con el pase de guardia delante. Hasta entonces, cada uno mira quién falta y a quién se le podría preguntar.",
			},
		],
		pairs: { size: 2, minutes: 12, prompt: "¿Quién dejó de venir este año, y quién lo supo primero?" },
	},
];
