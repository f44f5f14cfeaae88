import type { InTongues } from "#core/tongues.ts";

/** With a link that opens something once. */
type LinkWords = { readonly subject: string; readonly open: string; readonly rest: string };

/** What every letter begins with, and the letters by which one comes in. */
export const letterWords: InTongues<{
	readonly hello: string;
	readonly helloName: string;
	readonly signIn: LinkWords;
	readonly arrival: LinkWords;
}> = {
	en: {
		hello: "Hello,",
		helloName: "Hello {name},",
		signIn: {
			subject: "Sign in to {site}",
			open: "Open this page to sign in to {site}:",
			rest: "It works once, and for 15 minutes.\nIf it wasn’t you who asked, you needn’t do anything.",
		},
		arrival: {
			subject: "Welcome to {site}",
			open: "You were invited to {site}. Open this page to come in:",
			rest: "It works once, and for a day.\nIf you don’t know what this is about, you needn’t do anything.",
		},
	},
	nl: {
		hello: "Dag,",
		helloName: "Dag {name},",
		signIn: {
			subject: "Inloggen bij {site}",
			open: "Open deze pagina om in te loggen bij {site}:",
			rest: "Ze werkt één keer, en een kwartier lang.\nHeb je er niet zelf om gevraagd? Dan hoef je niets te doen.",
		},
		arrival: {
			subject: "Welkom bij {site}",
			open: "Je bent uitgenodigd bij {site}. Open deze pagina om binnen te komen:",
			rest: "Ze werkt één keer, en een dag lang.\nWeet je niet waar dit over gaat? Dan hoef je niets te doen.",
		},
	},
	es: {
		hello: "Hola:",
		helloName: "Hola, {name}:",
		signIn: {
			subject: "Entrar en {site}",
			open: "Abre esta página para entrar en {site}:",
			rest: "Sirve una sola vez, durante 15 minutos.\nSi no lo pediste tú, no tienes que hacer nada.",
		},
		arrival: {
			subject: "Te damos la bienvenida a {site}",
			open: "Te invitaron a {site}. Abre esta página para entrar:",
			rest: "Sirve una sola vez, durante un día.\nSi no sabes de qué se trata, no tienes que hacer nada.",
		},
	},
	sw: {
		hello: "Habari,",
		helloName: "Habari {name},",
		signIn: {
			subject: "Kuingia {site}",
			open: "Fungua ukurasa huu ili uingie {site}:",
			rest: "Unafanya kazi mara moja tu, kwa dakika 15.\nKama si wewe uliyeomba, huhitaji kufanya chochote.",
		},
		arrival: {
			subject: "Karibu {site}",
			open: "Umealikwa {site}. Fungua ukurasa huu ili uingie:",
			rest: "Unafanya kazi mara moja tu, kwa siku moja.\nKama hujui hii inahusu nini, huhitaji kufanya chochote.",
		},
	},
};
