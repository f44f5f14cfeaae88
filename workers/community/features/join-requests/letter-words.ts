import type { InTongues } from "#core/tongues.ts";

export type JoinWords = {
	readonly welcome: { readonly subject: string; readonly said: string; readonly open: string; readonly once: string };
	readonly member: { readonly subject: string; readonly said: string; readonly open: string; readonly once: string };
	readonly decline: { readonly subject: string; readonly said: string; readonly open: string };
	/** To stewards: `{many}` is how many wait, where it is more than one. */
	readonly one: { readonly subject: string; readonly said: string };
	readonly many: { readonly subject: string; readonly said: string };
	readonly anHour: string;
};

export const joinWords: InTongues<JoinWords> = {
	en: {
		welcome: {
			subject: "Welcome to {chapter}",
			said: "You asked to join {chapter}, and you are welcome.",
			open: "Open this page to come in:",
			once: "It works once, and for two weeks.",
		},
		member: {
			subject: "You are in {chapter} already",
			said: "Somebody, most likely you, asked to join {chapter} with this address. You are in already, so there is nothing to join.",
			open: "Open this page to sign in:",
			once: "It works once, and for a day. Later, “Sign in” sends you a new one.\nIf it wasn’t you who asked, you needn’t do anything.",
		},
		decline: {
			subject: "Your wish to join {chapter}",
			said: "Thank you for asking to join {chapter}. We can’t take you in this time.",
			open: "What we share with everybody stays open to you:",
		},
		one: {
			subject: "Somebody asks to join {chapter}",
			said: "Somebody asks to join {chapter}, and waits for a word from one of you:",
		},
		many: {
			subject: "{many} people ask to join {chapter}",
			said: "{many} people ask to join {chapter}, and each waits for a word from one of you:",
		},
		anHour: "However many ask, you get at most one such letter an hour.",
	},
	nl: {
		welcome: {
			subject: "Welkom bij {chapter}",
			said: "Je vroeg of je bij {chapter} mocht komen, en je bent welkom.",
			open: "Open deze pagina om binnen te komen:",
			once: "Ze werkt één keer, en twee weken lang.",
		},
		member: {
			subject: "Je hoort al bij {chapter}",
			said: "Iemand, waarschijnlijk jijzelf, vroeg met dit adres om bij {chapter} te komen. Je hoort er al bij, dus er is niets meer te doen.",
			open: "Open deze pagina om in te loggen:",
			once: "Ze werkt één keer, en een dag lang. Later vraag je op de inlogpagina om een nieuwe.\nHeb je er niet zelf om gevraagd? Dan hoef je niets te doen.",
		},
		decline: {
			subject: "Je wens om bij {chapter} te komen",
			said: "Dank je wel dat je bij {chapter} wilde komen. Deze keer kunnen we je niet opnemen.",
			open: "Wat we met iedereen delen, blijft voor je open:",
		},
		one: {
			subject: "Iemand wil bij {chapter} komen",
			said: "Iemand wil bij {chapter} komen, en wacht op een woord van een van jullie:",
		},
		many: {
			subject: "{many} mensen willen bij {chapter} komen",
			said: "{many} mensen willen bij {chapter} komen, en ieder wacht op een woord van een van jullie:",
		},
		anHour: "Hoeveel mensen het ook vragen, je krijgt hooguit één zo’n brief per uur.",
	},
	es: {
		welcome: {
			subject: "Te damos la bienvenida a {chapter}",
			said: "Pediste entrar en {chapter}, y te recibimos con gusto.",
			open: "Abre esta página para entrar:",
			once: "Sirve una sola vez, durante dos semanas.",
		},
		member: {
			subject: "Ya formas parte de {chapter}",
			said: "Alguien, seguramente tú, pidió entrar en {chapter} con esta dirección. Ya formas parte, así que no hace falta nada más.",
			open: "Abre esta página para iniciar sesión:",
			once: "Sirve una sola vez, durante un día. Más adelante puedes pedir otra en la página de entrada.\nSi no lo pediste tú, no tienes que hacer nada.",
		},
		decline: {
			subject: "Tu deseo de entrar en {chapter}",
			said: "Gracias por pedir entrar en {chapter}. Esta vez no podemos recibirte.",
			open: "Lo que compartimos con todo el mundo sigue abierto para ti:",
		},
		one: {
			subject: "Alguien pide entrar en {chapter}",
			said: "Alguien pide entrar en {chapter} y espera una palabra de alguno de ustedes:",
		},
		many: {
			subject: "{many} personas piden entrar en {chapter}",
			said: "{many} personas piden entrar en {chapter}, y cada una espera una palabra de alguno de ustedes:",
		},
		anHour: "Aunque lo pidan muchas personas, recibes como mucho una carta así por hora.",
	},
	sw: {
		welcome: {
			subject: "Karibu {chapter}",
			said: "Uliomba kujiunga na {chapter}, na unakaribishwa.",
			open: "Fungua ukurasa huu ili uingie:",
			once: "Unafanya kazi mara moja tu, kwa wiki mbili.",
		},
		member: {
			subject: "Tayari uko {chapter}",
			said: "Mtu, huenda ni wewe, aliomba kujiunga na {chapter} kwa anwani hii. Tayari umo, kwa hiyo hakuna cha kujiunga.",
			open: "Fungua ukurasa huu ili uingie:",
			once: "Unafanya kazi mara moja tu, kwa siku moja. Baadaye unaweza kuomba mwingine kwenye ukurasa wa kuingia.\nKama si wewe uliyeomba, huhitaji kufanya chochote.",
		},
		decline: {
			subject: "Ombi lako la kujiunga na {chapter}",
			said: "Asante kwa kuomba kujiunga na {chapter}. Mara hii hatuwezi kukupokea.",
			open: "Tunachoshiriki na kila mtu kinabaki wazi kwako:",
		},
		one: {
			subject: "Mtu anaomba kujiunga na {chapter}",
			said: "Mtu anaomba kujiunga na {chapter}, na anasubiri neno kutoka kwa mmoja wenu:",
		},
		many: {
			subject: "Watu {many} wanaomba kujiunga na {chapter}",
			said: "Watu {many} wanaomba kujiunga na {chapter}, na kila mmoja anasubiri neno kutoka kwa mmoja wenu:",
		},
		anHour: "Hata wakiomba wengi, unapata barua kama hii si zaidi ya moja kwa saa.",
	},
};
