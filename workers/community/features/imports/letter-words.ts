import type { InTongues } from "#core/tongues.ts";

export const askedInWords: InTongues<Readonly<Record<"subject" | "said" | "open" | "rest" | "goodbye", string>>> = {
	en: {
		subject: "{by} asks you to {chapter}",
		said: "{by} looks after {chapter}, a learning community, and would like to have you there too.",
		open: "If you would like that as well, open this page:",
		rest: "It works once, and for two weeks. Until you open it you aren’t part of anything, and nobody there sees your name.",
		goodbye: "If you don’t want to come, you needn’t do anything: after two weeks we forget your address.",
	},
	nl: {
		subject: "{by} vraagt je bij {chapter}",
		said: "{by} zorgt mee voor {chapter}, een leergemeenschap, en zou jou er ook graag bij hebben.",
		open: "Wil jij dat ook? Open dan deze pagina:",
		rest: "Ze werkt één keer, en twee weken lang. Zolang je haar niet opent, hoor je nergens bij en ziet niemand daar je naam.",
		goodbye: "Wil je niet komen, dan hoef je niets te doen: na twee weken vergeten we je adres.",
	},
	es: {
		subject: "{by} te invita a {chapter}",
		said: "{by} cuida de {chapter}, una comunidad de aprendizaje, y quisiera que también estés allí.",
		open: "Si tú también lo quieres, abre esta página:",
		rest: "Sirve una sola vez, durante dos semanas. Hasta que la abras no formas parte de nada, y nadie allí ve tu nombre.",
		goodbye: "Si no quieres venir, no tienes que hacer nada: después de dos semanas olvidamos tu dirección.",
	},
	sw: {
		subject: "{by} anakualika {chapter}",
		said: "{by} husimamia {chapter}, jumuiya ya kujifunza, na angependa nawe uwepo.",
		open: "Kama nawe unapenda, fungua ukurasa huu:",
		rest: "Unafanya kazi mara moja tu, kwa wiki mbili. Mpaka uufungue, wewe si sehemu ya chochote, na hakuna huko anayeona jina lako.",
		goodbye: "Kama hutaki kuja, huhitaji kufanya chochote: baada ya wiki mbili tunasahau anwani yako.",
	},
};
