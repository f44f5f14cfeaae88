import type { InTongues } from "#core/tongues.ts";

export const proposedWords: InTongues<Readonly<Record<"subject" | "said", string>>> = {
	en: {
		subject: "Proposed: a new version of {title}",
		said: "{by} has learned something, and proposes other words for your practice “{title}”. Take in what you like of them, or say why not:",
	},
	nl: {
		subject: "Voorgesteld: een nieuwe versie van {title}",
		said: "{by} heeft iets geleerd, en stelt andere woorden voor in jouw werkwijze “{title}”. Neem over wat je goed vindt, of zeg waarom niet:",
	},
	es: {
		subject: "Propuesta: una nueva versión de {title}",
		said: "{by} aprendió algo y propone otras palabras para tu práctica «{title}». Toma lo que te guste de ellas, o di por qué no:",
	},
	sw: {
		subject: "Limependekezwa: toleo jipya la {title}",
		said: "{by} amejifunza jambo, na anapendekeza maneno mengine kwa utaratibu wako “{title}”. Chukua unayoyapenda, au sema kwa nini hapana:",
	},
};
