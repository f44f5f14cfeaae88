import type { InTongues } from "#core/tongues.ts";
import type { Phase } from "./rules.ts";

export type AssistWords = {
	readonly phases: Readonly<Record<Phase, string>>;
	/** What is wanted, or can be read, once a phase has begun. */
	readonly opened: Readonly<Record<Phase, string>>;
	readonly contributed: { readonly subject: string; readonly said: string; readonly rest: string };
	readonly moved: { readonly said: string; readonly rest: string };
	readonly overdue: { readonly subject: string; readonly said: string; readonly rest: string };
	readonly askAgain: { readonly subject: string; readonly said: string; readonly rest: string };
};

export const assistWords: InTongues<AssistWords> = {
	en: {
		phases: {
			frame: "The case",
			questions: "Questions only",
			suggestions: "Suggestions",
			"take-away": "What I take away",
			outcome: "What came of it",
			closed: "Closed",
		},
		opened: {
			frame: "",
			questions: "It is open for questions now: only questions, no advice yet.",
			suggestions: "The questions are over. Now say what you would try.",
			"take-away": "Suggestions are over. Next comes what is taken away.",
			outcome: "You can read what was taken away from it. What came of it follows after a while.",
			closed: "You can read what came of it.",
		},
		contributed: {
			subject: "Somebody wrote in your peer assist: {title}",
			said: "There is something new in your peer assist “{title}”:",
			rest: "However many write, you get at most one such letter an hour.",
		},
		moved: { said: "The peer assist “{title}” goes on. {opened}", rest: "You get this letter because you took part." },
		overdue: {
			subject: "Time to move on? {title}",
			said: "“{phase}” was meant to be over by now in the peer assist “{title}”. Nothing moves on by itself. Open the next phase when you think that it is time:",
			rest: "You are not reminded again.",
		},
		askAgain: {
			subject: "What came of it? {title}",
			said: "A while ago others thought along with you in the peer assist “{title}”. They would like to know what came of it. A sentence is plenty, also if nothing did:",
			rest: "You are not asked again, unless you set another day.",
		},
	},
	nl: {
		phases: {
			frame: "De casus",
			questions: "Alleen vragen",
			suggestions: "Suggesties",
			"take-away": "Wat ik meeneem",
			outcome: "Wat ervan gekomen is",
			closed: "Afgesloten",
		},
		opened: {
			frame: "",
			questions: "Je kunt nu vragen stellen: alleen vragen, nog geen advies.",
			suggestions: "De vragen zijn voorbij. Zeg nu wat jij zou proberen.",
			"take-away": "De suggesties zijn voorbij. Nu komt wat ervan meegenomen wordt.",
			outcome: "Je kunt lezen wat ervan meegenomen is. Wat ervan komt, volgt na een tijd.",
			closed: "Je kunt lezen wat ervan gekomen is.",
		},
		contributed: {
			subject: "Iemand schreef bij jouw casus: {title}",
			said: "Er is iets nieuws bij jouw casus “{title}”:",
			rest: "Hoeveel mensen er ook schrijven, je krijgt hooguit één zo’n brief per uur.",
		},
		moved: {
			said: "De casus “{title}” gaat verder. {opened}",
			rest: "Je krijgt deze brief omdat je hebt meegedaan.",
		},
		overdue: {
			subject: "Tijd om verder te gaan? {title}",
			said: "“{phase}” zou bij de casus “{title}” nu voorbij zijn. Niets gaat vanzelf verder. Open de volgende fase wanneer je vindt dat het tijd is:",
			rest: "Je wordt er niet nog eens aan herinnerd.",
		},
		askAgain: {
			subject: "Wat is ervan gekomen? {title}",
			said: "Een tijd geleden hebben anderen met je meegedacht over “{title}”. Ze willen graag weten wat ervan gekomen is. Eén zin is al veel, ook als er niets van kwam:",
			rest: "Het wordt je niet nog eens gevraagd, tenzij je een andere dag kiest.",
		},
	},
	es: {
		phases: {
			frame: "El caso",
			questions: "Solo preguntas",
			suggestions: "Sugerencias",
			"take-away": "Lo que me llevo",
			outcome: "Qué resultó",
			closed: "Cerrado",
		},
		opened: {
			frame: "",
			questions: "Ahora está abierto a preguntas: solo preguntas, todavía sin consejos.",
			suggestions: "Las preguntas terminaron. Ahora di qué probarías tú.",
			"take-away": "Las sugerencias terminaron. Ahora viene lo que cada quien se lleva.",
			outcome: "Puedes leer qué se llevó de aquí quien trajo el caso. Qué resultó se sabrá dentro de un tiempo.",
			closed: "Puedes leer qué resultó.",
		},
		contributed: {
			subject: "Alguien escribió en tu caso: {title}",
			said: "Hay algo nuevo en tu caso «{title}»:",
			rest: "Aunque escriban muchas personas, recibes como mucho una carta así por hora.",
		},
		moved: { said: "El caso «{title}» sigue adelante. {opened}", rest: "Recibes esta carta porque participaste." },
		overdue: {
			subject: "¿Es hora de seguir? {title}",
			said: "La fase «{phase}» del caso «{title}» ya debía haber terminado. Nada avanza por sí solo. Abre la siguiente cuando creas que es el momento:",
			rest: "No te lo recordaremos otra vez.",
		},
		askAgain: {
			subject: "¿Qué resultó? {title}",
			said: "Hace un tiempo otras personas pensaron contigo en el caso «{title}». Les gustaría saber qué resultó. Una frase es suficiente, también si no resultó nada:",
			rest: "No te preguntaremos otra vez, salvo que elijas otro día.",
		},
	},
	sw: {
		phases: {
			frame: "Kisa",
			questions: "Maswali tu",
			suggestions: "Mapendekezo",
			"take-away": "Ninachoondoka nacho",
			outcome: "Kilichotokea",
			closed: "Kimefungwa",
		},
		opened: {
			frame: "",
			questions: "Sasa unaweza kuuliza maswali: maswali tu, bado si ushauri.",
			suggestions: "Maswali yamekwisha. Sasa sema wewe ungejaribu nini.",
			"take-away": "Mapendekezo yamekwisha. Kinachofuata ni anachoondoka nacho aliyeleta kisa.",
			outcome: "Unaweza kusoma alichoondoka nacho. Kilichotokea kitafuata baada ya muda.",
			closed: "Unaweza kusoma kilichotokea.",
		},
		contributed: {
			subject: "Mtu ameandika katika kisa chako: {title}",
			said: "Kuna jipya katika kisa chako “{title}”:",
			rest: "Hata wakiandika wengi, unapata barua kama hii si zaidi ya moja kwa saa.",
		},
		moved: { said: "Kisa “{title}” kinaendelea. {opened}", rest: "Unapata barua hii kwa sababu ulishiriki." },
		overdue: {
			subject: "Ni wakati wa kuendelea? {title}",
			said: "Hatua ya “{phase}” katika kisa “{title}” ilitakiwa iwe imekwisha sasa. Hakuna kinachoendelea chenyewe. Fungua hatua inayofuata unapoona wakati umefika:",
			rest: "Hutakumbushwa tena.",
		},
		askAgain: {
			subject: "Nini kilitokea? {title}",
			said: "Muda uliopita wengine walifikiri pamoja nawe katika kisa “{title}”. Wangependa kujua nini kilitokea. Sentensi moja inatosha, hata kama hakuna kilichotokea:",
			rest: "Hutaulizwa tena, isipokuwa ukichagua siku nyingine.",
		},
	},
};
