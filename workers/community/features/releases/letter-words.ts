import type { InTongues } from "#core/tongues.ts";

export const releaseWords: InTongues<Readonly<Record<"subject" | "said" | "answer", string>>> = {
	en: {
		subject: "{by} asks whether your words may be read by more people",
		said: "{by} would like everyone in {chapter} to read something that was said among you: “{title}”.",
		answer: "Read the exact words, and say yes or no. A no needs no reason, and then nothing goes out.",
	},
	nl: {
		subject: "{by} vraagt of meer mensen jouw woorden mogen lezen",
		said: "{by} zou graag zien dat iedereen in {chapter} iets leest wat onder jullie gezegd is: “{title}”.",
		answer:
			"Lees de precieze woorden, en zeg ja of nee. Een nee heeft geen reden nodig, en dan gaat er niets naar buiten.",
	},
	es: {
		subject: "{by} pregunta si más personas pueden leer tus palabras",
		said: "A {by} le gustaría que todos en {chapter} lean algo que se dijo entre ustedes: «{title}».",
		answer: "Lee las palabras exactas y di sí o no. Un no no necesita razones, y entonces nada sale de ahí.",
	},
	sw: {
		subject: "{by} anauliza kama maneno yako yanaweza kusomwa na watu zaidi",
		said: "{by} angependa kila mtu {chapter} asome jambo lililosemwa kati yenu: “{title}”.",
		answer: "Soma maneno yenyewe, kisha useme ndiyo au hapana. Hapana haihitaji sababu, na hapo hakuna kinachotoka.",
	},
};
