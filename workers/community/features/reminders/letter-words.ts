import type { InTongues } from "#core/tongues.ts";
import type { Ending } from "../commitments/rules.ts";

export type ReminderWords = {
	readonly subject: string;
	readonly soon: string;
	/** What one said of coming. */
	readonly answers: Readonly<Record<"yes" | "maybe" | "no", string>>;
	readonly page: string;
	readonly promised: string;
	/** By which one says what came of a promise. */
	readonly became: Readonly<Record<Ending, string>>;
};

export const reminderWords: InTongues<ReminderWords> = {
	en: {
		subject: "Soon: {title}",
		soon: "we meet soon:",
		answers: {
			yes: "You said that you come.",
			maybe: "You said that you may come. If you know by now, say so on its page.",
			no: "You said that you don’t come this time. What you tell is there all the same.",
		},
		page: "Its page, with the agenda:",
		promised:
			"What you said you would do comes back there. However it went is fine, and each way there is something learned. You can say it here already:",
		became: { kept: "I did it", changed: "It became something else", dropped: "I let it go" },
	},
	nl: {
		subject: "Binnenkort: {title}",
		soon: "binnenkort zien we elkaar:",
		answers: {
			yes: "Je hebt gezegd dat je komt.",
			maybe: "Je hebt gezegd dat je misschien komt. Weet je het inmiddels? Zeg het op de pagina.",
			no: "Je hebt gezegd dat je deze keer niet komt. Wat jij vertelt, is er toch bij.",
		},
		page: "De pagina, met de agenda:",
		promised:
			"Wat je zou doen, komt daar terug. Hoe het ook ging, het is goed, en er is altijd iets van te leren. Je kunt het hier al zeggen:",
		became: { kept: "Ik heb het gedaan", changed: "Het werd iets anders", dropped: "Ik heb het losgelaten" },
	},
	es: {
		subject: "Pronto: {title}",
		soon: "pronto nos encontramos:",
		answers: {
			yes: "Dijiste que vienes.",
			maybe: "Dijiste que quizás vengas. Si ya lo sabes, dilo en su página.",
			no: "Dijiste que esta vez no vienes. Lo que cuentes estará allí de todos modos.",
		},
		page: "Su página, con el orden del día:",
		promised:
			"Lo que dijiste que harías vuelve allí. Como haya salido está bien, y de cada manera se aprende algo. Puedes contarlo ya aquí:",
		became: { kept: "Lo hice", changed: "Se volvió otra cosa", dropped: "Lo dejé ir" },
	},
	sw: {
		subject: "Hivi karibuni: {title}",
		soon: "tunakutana hivi karibuni:",
		answers: {
			yes: "Ulisema utakuja.",
			maybe: "Ulisema huenda utakuja. Kama sasa unajua, sema kwenye ukurasa wake.",
			no: "Ulisema hutakuja mara hii. Utakachosimulia kitakuwepo hata hivyo.",
		},
		page: "Ukurasa wake, pamoja na ajenda:",
		promised:
			"Ulichosema utafanya kitarudi hapo. Vyovyote kilivyokwenda ni sawa, na kila njia ina la kujifunza. Unaweza kusema hapa tayari:",
		became: { kept: "Nimefanya", changed: "Imekuwa jambo lingine", dropped: "Nimeacha" },
	},
};
