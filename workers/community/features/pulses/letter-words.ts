import type { InTongues } from "#core/tongues.ts";

/** `{name}` is the chapter or the group that is asked. */
export const pulseLetterWords: InTongues<Readonly<Record<"subject" | "said" | "everybody", string>>> = {
	en: {
		subject: "One minute for trust: {name}",
		said: "In a few days the trust pulse of {name} ends: a few questions, answered without a name. If you haven’t answered yet, it takes a minute:",
		everybody: "This letter goes to everybody once, also to those who have answered: nobody keeps a list of who has.",
	},
	nl: {
		subject: "Eén minuut voor vertrouwen: {name}",
		said: "Over een paar dagen sluit de vertrouwenspeiling van {name}: een paar vragen, zonder naam te beantwoorden. Heb je nog niet geantwoord? Het kost een minuut:",
		everybody:
			"Deze brief gaat één keer naar iedereen, ook naar wie al geantwoord heeft: niemand houdt bij wie dat gedaan heeft.",
	},
	es: {
		subject: "Un minuto para la confianza: {name}",
		said: "En unos días termina el pulso de confianza de {name}: unas pocas preguntas, que se responden sin nombre. Si todavía no respondiste, lleva un minuto:",
		everybody:
			"Esta carta llega una vez a todas las personas, también a las que ya respondieron: nadie guarda una lista de quiénes lo hicieron.",
	},
	sw: {
		subject: "Dakika moja kwa ajili ya kuaminiana: {name}",
		said: "Baada ya siku chache kipimo cha kuaminiana cha {name} kitafungwa: maswali machache, yanayojibiwa bila jina. Kama bado hujajibu, itachukua dakika moja:",
		everybody: "Barua hii inamfikia kila mtu mara moja, hata waliokwisha kujibu: hakuna anayeweka orodha ya waliojibu.",
	},
};
