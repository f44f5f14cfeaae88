import type { DemoQuestion } from "../types/helping.ts";

export const questions: DemoQuestion[] = [
	{
		key: "el-que-nunca-habla",
		by: "washington",
		at: "2026-11-05",
		lang: "es",
		title: "¿Cómo hacen para que hable el que nunca habla?",
		text: "En la feria somos treinta y deciden los mismos cuatro. Yo soy uno de los cuatro.",
		answers: [
			{
				by: "soledad",
				at: "2026-11-06",
				practice: "silencio-antes-de-votar",
				text: "En el liceo probamos un minuto callados antes de votar. Parece una pavada. El que nunca habla no habla más, pero los otros hablan menos, y entonces queda un lugar.",
			},
		],
		closed: {
			at: "2026-11-12",
			helpedBy: "soledad",
			helped: "Lo hice el domingo a las seis. Medio minuto, con frío. Habló Ramón, que vende huevos, y tenía razón.",
		},
	},
	{
		key: "que-se-anota",
		by: "graciela",
		at: "2026-11-16",
		lang: "es",
		title: "¿Qué anotan de una reunión para que lo lea el que no vino?",
		text: "Anoto todo y no lo lee nadie. Cuando no anoto, preguntan.",
		asked: [{ by: "graciela", to: "soledad", reason: "Offers “Enseñar a adultos”" }],
		answers: [
			{
				by: "ruben",
				at: "2026-11-18",
				text: "Tres renglones: qué se decidió, quién lo hace, y **qué se dijo que no se esperaba**. El tercero es el que leen. Llevo actas desde el 83 y nunca vi que alguien leyera un considerando.",
			},
		],
	},
];
