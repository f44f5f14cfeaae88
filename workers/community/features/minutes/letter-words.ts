import type { InTongues } from "#core/tongues.ts";
import type { State } from "../commitments/rules.ts";
import type { NotePart } from "./rules.ts";

export type MinutesWords = {
	readonly subject: string;
	readonly headings: Readonly<
		Record<NotePart | "next-meeting" | "learn-there" | "looked-back" | "learned" | "made" | "raised", string>
	>;
	/** What became of a promise. */
	readonly states: Readonly<Record<State, string>>;
	readonly came: string;
	readonly page: string;
	readonly why: string;
};

export const minutesWords: InTongues<MinutesWords> = {
	en: {
		subject: "Minutes: {title}",
		headings: {
			reflect: "Reflect",
			learn: "Learn together",
			debrief: "What pairs and small groups brought back",
			next: "What’s next",
			"next-meeting": "The next meeting",
			"learn-there": "What we learn there",
			"looked-back": "What came of last time’s promises",
			learned: "What we learned about",
			made: "Who will do what",
			raised: "Topics that came up",
		},
		states: { open: "open", kept: "done", changed: "became something else", dropped: "let go" },
		came: "Who was there: {names}",
		page: "To read on one page, or to print:",
		why: "You get this because you wanted it. Change that here:",
	},
	nl: {
		subject: "Verslag: {title}",
		headings: {
			reflect: "Terugblikken",
			learn: "Samen leren",
			debrief: "Wat tweetallen en kleine groepen meebrachten",
			next: "Hoe nu verder",
			"next-meeting": "De volgende bijeenkomst",
			"learn-there": "Wat we daar leren",
			"looked-back": "Wat er van de vorige toezeggingen gekomen is",
			learned: "Waarover we leerden",
			made: "Wie wat doet",
			raised: "Onderwerpen die opkwamen",
		},
		states: { open: "open", kept: "gedaan", changed: "werd iets anders", dropped: "losgelaten" },
		came: "Wie er waren: {names}",
		page: "Om op één pagina te lezen, of te printen:",
		why: "Je krijgt dit omdat je het wilde. Verander dat hier:",
	},
	es: {
		subject: "Notas: {title}",
		headings: {
			reflect: "Reflexionar",
			learn: "Aprender juntos",
			debrief: "Lo que trajeron las parejas y los grupos pequeños",
			next: "Lo que sigue",
			"next-meeting": "El próximo encuentro",
			"learn-there": "Lo que aprendemos allí",
			"looked-back": "Qué resultó de los compromisos de la vez anterior",
			learned: "Sobre qué aprendimos",
			made: "Quién hará qué",
			raised: "Temas que surgieron",
		},
		states: { open: "pendiente", kept: "hecho", changed: "se volvió otra cosa", dropped: "lo dejó ir" },
		came: "Quiénes estuvieron: {names}",
		page: "Para leerlo en una sola página, o imprimirlo:",
		why: "Recibes esto porque lo quisiste. Cámbialo aquí:",
	},
	sw: {
		subject: "Muhtasari wa mkutano: {title}",
		headings: {
			reflect: "Kutafakari",
			learn: "Kujifunza pamoja",
			debrief: "Walichorudi nacho wawili wawili na vikundi vidogo",
			next: "Kinachofuata",
			"next-meeting": "Mkutano ujao",
			"learn-there": "Tutakachojifunza hapo",
			"looked-back": "Ahadi za mara iliyopita zilivyokwenda",
			learned: "Tulichojifunza",
			made: "Nani atafanya nini",
			raised: "Mada zilizojitokeza",
		},
		states: { open: "bado", kept: "imefanyika", changed: "imekuwa jambo lingine", dropped: "imeachwa" },
		came: "Waliokuwepo: {names}",
		page: "Kusoma kwenye ukurasa mmoja, au kuchapisha:",
		why: "Unapata hii kwa sababu uliitaka. Badilisha hilo hapa:",
	},
};
