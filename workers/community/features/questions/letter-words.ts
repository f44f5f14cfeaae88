import type { InTongues } from "#core/tongues.ts";

export const answeredWords: InTongues<Readonly<Record<"one" | "many" | "said" | "close" | "anHour", string>>> = {
	en: {
		one: "Your question has an answer",
		many: "Your questions have answers",
		said: "Somebody has answered:",
		close: "When one of them helped, close the question and say what it was; others will find it.",
		anHour: "However many answer, you get at most one such letter an hour.",
	},
	nl: {
		one: "Je vraag heeft een antwoord",
		many: "Je vragen hebben antwoorden",
		said: "Iemand heeft geantwoord:",
		close: "Heeft een antwoord geholpen? Sluit de vraag dan af en zeg wat het was; anderen zullen het vinden.",
		anHour: "Hoeveel mensen er ook antwoorden, je krijgt hooguit één zo’n brief per uur.",
	},
	es: {
		one: "Tu pregunta tiene respuesta",
		many: "Tus preguntas tienen respuestas",
		said: "Alguien respondió:",
		close: "Cuando una respuesta te haya ayudado, cierra la pregunta y di cuál fue; otras personas la encontrarán.",
		anHour: "Aunque respondan muchas personas, recibes como mucho una carta así por hora.",
	},
	sw: {
		one: "Swali lako lina jibu",
		many: "Maswali yako yana majibu",
		said: "Mtu amejibu:",
		close: "Jibu likikusaidia, lifunge swali na useme lilikuwa lipi; wengine wataliona.",
		anHour: "Hata wakijibu wengi, unapata barua kama hii si zaidi ya moja kwa saa.",
	},
};
