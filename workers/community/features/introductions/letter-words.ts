import type { InTongues } from "#core/tongues.ts";

type Words = { readonly subject: string; readonly said: string; readonly more: string };

/** `{chapter}` is the other one. */
export const introductionWords: InTongues<{ readonly asked: Words; readonly answered: Words }> = {
	en: {
		asked: {
			subject: "Somebody would like to meet you",
			said: "Somebody of {chapter} would like to be introduced to you. Read what they wrote, and say yes or no:",
			more: "They see nothing more of you unless you say yes.",
		},
		answered: {
			subject: "An answer to your wish to meet somebody",
			said: "There is an answer from {chapter}. Read it here:",
			more: "",
		},
	},
	nl: {
		asked: {
			subject: "Iemand wil je graag leren kennen",
			said: "Iemand van {chapter} wil graag aan je voorgesteld worden. Lees wat er geschreven is, en zeg ja of nee:",
			more: "Zolang je geen ja zegt, krijgt die verder niets van je te zien.",
		},
		answered: {
			subject: "Een antwoord op je wens om iemand te leren kennen",
			said: "Er is een antwoord van {chapter}. Lees het hier:",
			more: "",
		},
	},
	es: {
		asked: {
			subject: "Alguien quiere conocerte",
			said: "Alguien de {chapter} quiere que se conozcan. Lee lo que escribió, y di sí o no:",
			more: "No verá nada más de ti si no dices que sí.",
		},
		answered: {
			subject: "Hay respuesta a tu deseo de conocer a alguien",
			said: "Hay una respuesta de {chapter}. Léela aquí:",
			more: "",
		},
	},
	sw: {
		asked: {
			subject: "Mtu angependa kukutana nawe",
			said: "Mtu wa {chapter} angependa kutambulishwa kwako. Soma alichoandika, kisha useme ndiyo au hapana:",
			more: "Hataona zaidi kukuhusu mpaka useme ndiyo.",
		},
		answered: {
			subject: "Jibu la ombi lako la kukutana na mtu",
			said: "Kuna jibu kutoka {chapter}. Lisome hapa:",
			more: "",
		},
	},
};
