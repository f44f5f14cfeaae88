import type { DemoConversation } from "../types/helping.ts";

export const conversations: DemoConversation[] = [
	{
		about: { practice: "silencio-antes-de-votar" },
		said: [
			{
				by: "ruben",
				at: "2026-11-17",
				text: "En el frigorífico no había silencio antes de votar, pero había uno que decía: “¿alguno que no habló?”. Y esperaba mirando el piso. @Nelson, ¿y si el minuto no es callarse sino esperar a uno?",
			},
			{
				by: "nelson",
				at: "2026-11-18",
				text: "Puede ser. El error mío fue pedirle algo a cuarenta. A uno solo se lo puedo pedir.",
			},
			{
				by: "soledad",
				at: "2026-11-19",
				text: "En la sala de profesores somos catorce y estamos cansados, no enojados. Lo pruebo esta noche, y antes digo en voz alta lo que te pasó a vos.",
			},
		],
	},
	{
		title: "¿Qué les decimos a los de la red?",
		said: [
			{
				by: "graciela",
				at: "2026-11-16",
				text: "Pedimos entrar el sábado y todavía no contestan. Preguntan qué vamos a compartir. Tenemos **dos prácticas y una salió mal**. ¿Alcanza?",
			},
			{
				by: "rosario",
				at: "2026-11-17",
				text: "Que sí, y que la que salió mal va primero. Pero de la olla no sale nada sin que yo lo lea.",
			},
			{
				by: "soledad",
				at: "2026-11-18",
				text: "Así está puesto: cada cosa la comparte el que la escribió. I can translate if somebody asks, pero que lean primero en español.",
			},
			{ by: "mateo", at: "2026-11-19", text: "Y les preguntamos por el silencio, que es lo que no sabemos." },
		],
	},
];
