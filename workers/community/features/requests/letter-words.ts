import type { InTongues } from "#core/tongues.ts";

export const requestWords: InTongues<
	Readonly<Record<"subject" | "said" | "why" | "answer" | "decline" | "noMore", string>>
> = {
	en: {
		subject: "{by} asks for your help",
		said: "{by} thinks that you may be able to help with “{title}”.",
		why: "Why you: {reason}",
		answer: "Read it, and answer if you like:",
		decline:
			"If you can’t this time, say so there with one press; no reason is needed. If you do nothing, it lapses after two weeks.",
		noMore: "There you can also say that you don’t take such requests.",
	},
	nl: {
		subject: "{by} vraagt je om hulp",
		said: "{by} denkt dat jij misschien kunt helpen bij “{title}”.",
		why: "Waarom jij: {reason}",
		answer: "Lees het, en antwoord als je wilt:",
		decline:
			"Kun je deze keer niet, zeg het daar dan met één klik; een reden is niet nodig. Doe je niets, dan vervalt het na twee weken.",
		noMore: "Je kunt daar ook zeggen dat je zulke vragen niet wilt krijgen.",
	},
	es: {
		subject: "{by} te pide ayuda",
		said: "{by} cree que quizás puedas ayudar con «{title}».",
		why: "Por qué tú: {reason}",
		answer: "Léelo, y responde si quieres:",
		decline:
			"Si esta vez no puedes, dilo allí con un clic; no hace falta dar razones. Si no haces nada, caduca después de dos semanas.",
		noMore: "Allí también puedes decir que no recibes este tipo de pedidos.",
	},
	sw: {
		subject: "{by} anaomba msaada wako",
		said: "{by} anadhani huenda unaweza kusaidia kuhusu “{title}”.",
		why: "Kwa nini wewe: {reason}",
		answer: "Soma, na ujibu ukipenda:",
		decline:
			"Kama huwezi mara hii, sema hapo kwa kubofya mara moja; sababu haihitajiki. Usipofanya chochote, ombi litaisha baada ya wiki mbili.",
		noMore: "Hapo unaweza pia kusema kwamba hupokei maombi kama haya.",
	},
};
