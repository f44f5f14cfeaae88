import type { InTongues } from "#core/tongues.ts";

export const changeWords: InTongues<
	Readonly<Record<"changed" | "calledOff" | "now" | "cannot" | "off" | "page" | "untitled", string>>
> = {
	en: {
		changed: "Changed: {title}",
		calledOff: "Called off: {title}",
		now: "a meeting that you said you come to has changed. It is now:",
		cannot: "If you can’t come now, say so on its page:",
		off: "a meeting that you said you come to is called off: “{title}”, {when}.",
		page: "Its page:",
		untitled: "A meeting",
	},
	nl: {
		changed: "Veranderd: {title}",
		calledOff: "Gaat niet door: {title}",
		now: "een bijeenkomst waar je zou komen, is veranderd. Het wordt nu:",
		cannot: "Kun je nu niet meer? Zeg het op de pagina:",
		off: "een bijeenkomst waar je zou komen, gaat niet door: “{title}”, {when}.",
		page: "De pagina:",
		untitled: "Een bijeenkomst",
	},
	es: {
		changed: "Cambió: {title}",
		calledOff: "Se cancela: {title}",
		now: "cambió un encuentro al que dijiste que vienes. Ahora es:",
		cannot: "Si ahora no puedes venir, dilo en su página:",
		off: "se cancela un encuentro al que dijiste que vienes: «{title}», {when}.",
		page: "Su página:",
		untitled: "Un encuentro",
	},
	sw: {
		changed: "Umebadilika: {title}",
		calledOff: "Umefutwa: {title}",
		now: "mkutano uliosema utahudhuria umebadilika. Sasa ni:",
		cannot: "Kama sasa huwezi kuja, sema kwenye ukurasa wake:",
		off: "mkutano uliosema utahudhuria umefutwa: “{title}”, {when}.",
		page: "Ukurasa wake:",
		untitled: "Mkutano",
	},
};
