import type { InTongues } from "#core/tongues.ts";
import type { ReaderAnswer } from "./rules.ts";

/** `{person}` is who writes, or who reads. */
export type ReadingWords = {
	readonly asked: { readonly subject: string; readonly said: string; readonly rest: string };
	readonly answered: Readonly<Record<ReaderAnswer, { readonly subject: string; readonly said: string }>>;
};

export const readingWords: InTongues<ReadingWords> = {
	en: {
		asked: {
			subject: "{person} asks you to read something a second time",
			said: "{person} wants to tell something further without the names in it, and asks you to read it beside the original: could anybody still be recognised?",
			rest: "You can say no there without a reason.",
		},
		answered: {
			approve: {
				subject: "Your text was read a second time",
				said: "{person} has read it, and thinks that nobody can be recognised. You can tell it now.",
			},
			return: {
				subject: "Your text was read a second time",
				said: "{person} has read it, and says what might still be recognised.",
			},
			decline: {
				subject: "Your text still needs a second reader",
				said: "Whom you asked can’t read it this time. Perhaps somebody else can.",
			},
		},
	},
	nl: {
		asked: {
			subject: "{person} vraagt je om mee te lezen",
			said: "{person} wil iets verder vertellen zonder de namen erin, en vraagt je om het naast het origineel te lezen: is er nog iemand te herkennen?",
			rest: "Je kunt daar nee zeggen, zonder reden.",
		},
		answered: {
			approve: {
				subject: "Je tekst is door een tweede lezer gelezen",
				said: "{person} heeft hem gelezen, en denkt dat niemand te herkennen is. Je kunt het nu vertellen.",
			},
			return: {
				subject: "Je tekst is door een tweede lezer gelezen",
				said: "{person} heeft hem gelezen, en zegt wat misschien nog te herkennen is.",
			},
			decline: {
				subject: "Je tekst zoekt nog een tweede lezer",
				said: "Wie je vroeg, kan hem deze keer niet lezen. Misschien kan iemand anders het.",
			},
		},
	},
	es: {
		asked: {
			subject: "{person} te pide una segunda lectura",
			said: "{person} quiere contar algo más allá sin los nombres, y te pide que lo leas junto al original: ¿se podría reconocer todavía a alguien?",
			rest: "Allí puedes decir que no, sin dar razones.",
		},
		answered: {
			approve: {
				subject: "Tu texto tuvo su segunda lectura",
				said: "{person} lo leyó y piensa que no se puede reconocer a nadie. Ya puedes contarlo.",
			},
			return: {
				subject: "Tu texto tuvo su segunda lectura",
				said: "{person} lo leyó y dice qué se podría reconocer todavía.",
			},
			decline: {
				subject: "A tu texto le falta todavía una segunda lectura",
				said: "La persona a quien preguntaste no puede leerlo esta vez. Quizás otra pueda.",
			},
		},
	},
	sw: {
		asked: {
			subject: "{person} anakuomba usome kwa mara ya pili",
			said: "{person} anataka kusimulia jambo kwa wengine bila majina yaliyomo, na anakuomba ulisome pamoja na la awali: je, kuna mtu bado anaweza kutambulika?",
			rest: "Unaweza kukataa hapo bila kutoa sababu.",
		},
		answered: {
			approve: {
				subject: "Maandishi yako yamesomwa kwa mara ya pili",
				said: "{person} ameyasoma, na anaona hakuna anayeweza kutambulika. Sasa unaweza kuyasimulia.",
			},
			return: {
				subject: "Maandishi yako yamesomwa kwa mara ya pili",
				said: "{person} ameyasoma, na anasema ni nini bado kinaweza kutambulika.",
			},
			decline: {
				subject: "Maandishi yako bado yanahitaji msomaji wa pili",
				said: "Uliyemwomba hawezi kuyasoma mara hii. Huenda mtu mwingine anaweza.",
			},
		},
	},
};
