import type { DemoCommitment, DemoReflection } from "../types/cycle.ts";

export const reflections: DemoReflection[] = [
	{
		key: "ramon-tenia-razon",
		by: "washington",
		at: "2026-11-09",
		question: "surprised",
		lang: "es",
		audience: "chapter",
		text: "Ramón vende huevos al lado mío desde hace once años y ayer habló por primera vez en una reunión. Dijo dónde tiene que parar el camión. Tenía razón desde hace once años.",
	},
	{
		key: "doce-segundos",
		by: "nelson",
		at: "2026-11-16",
		question: "disappointed",
		lang: "es",
		audience: "chapter",
		from: { trial: "silencio-antes-de-votar", by: "nelson" },
		text: `Me dio vergüenza ajena, y la ajena era la mía. Yo quería silencio porque **a mí** me cansan los gritos.

A los que gritan les sirven. Es lo único que se parece a decidir.`,
	},
	{
		key: "dos-bolsas",
		by: "rosario",
		at: "2026-11-14",
		question: "excited",
		lang: "es",
		audience: "chapter",
		text: "Con las dos bolsas en la mesa se armó una discusión de veinte minutos sobre lentejas. En seis años nunca habían discutido conmigo. Me pareció que por primera vez la olla era de ellos también.",
	},
	{
		key: "de-quien-se-habla",
		by: "yanina",
		at: "2026-11-18",
		question: "new-issue",
		lang: "es",
		audience: "chapter",
		text: "Acá no me llamaron alumna hasta que se pusieron a hablar de alumnos. Fueron diez minutos. ¿Qué pasa en una mesa cuando uno de los que hablan es también de los que se habla?",
	},
	{
		key: "si-no-llamo-yo",
		by: "graciela",
		at: "2026-11-15",
		question: "free",
		lang: "es",
		audience: "private",
		text: "Si no llamo yo, ¿vienen? No quiero probarlo en diciembre, que viene poca gente igual y no voy a saber por qué.",
	},
];

export const commitments: DemoCommitment[] = [
	{
		key: "camion",
		by: "washington",
		at: "2026-11-10",
		lang: "es",
		text: "Hacer parar el camión donde dijo Ramón, dos domingos, y decir delante de todos de quién fue la idea",
		due: "2026-11-22",
		from: { reflection: "ramon-tenia-razon" },
	},
	{
		key: "dos-preguntas",
		by: "mateo",
		at: "2026-11-06",
		lang: "es",
		text: "Esta semana, en cada visita, hacer dos preguntas antes de la primera indicación",
		due: "2026-11-13",
		told: {
			at: "2026-11-14",
			state: "kept",
			learned: "Me salió en once de diecinueve. En las otras ocho estaba atrasado, que es cuando más falta hacía.",
		},
	},
];
