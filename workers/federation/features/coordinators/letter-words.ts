import type { InTongues } from "#core/tongues.ts";

export const invitedWords: InTongues<Readonly<Record<"subject" | "said" | "once", string>>> = {
	en: {
		subject: "Will you help coordinate {network}?",
		said: "{by} invites you to coordinate {network}. Open this page to come in:",
		once: "It works once, and for two weeks. If you don’t know what this is about, you needn’t do anything.",
	},
	nl: {
		subject: "Help je mee om {network} te coördineren?",
		said: "{by} nodigt je uit om {network} mee te coördineren. Open deze pagina om binnen te komen:",
		once: "Ze werkt één keer, en twee weken lang. Weet je niet waar dit over gaat? Dan hoef je niets te doen.",
	},
	es: {
		subject: "¿Ayudas a coordinar {network}?",
		said: "{by} te invita a coordinar {network}. Abre esta página para entrar:",
		once: "Sirve una sola vez, durante dos semanas. Si no sabes de qué se trata, no tienes que hacer nada.",
	},
	sw: {
		subject: "Je, utasaidia kuratibu {network}?",
		said: "{by} anakualika kuratibu {network}. Fungua ukurasa huu ili uingie:",
		once: "Unafanya kazi mara moja tu, kwa wiki mbili. Kama hujui hii inahusu nini, huhitaji kufanya chochote.",
	},
};
