import type { InTongues } from "#core/tongues.ts";

export type ClosingWords = {
	readonly announced: {
		readonly subject: string;
		readonly said: string;
		readonly becomes: string;
		readonly words: string;
		readonly take: string;
		readonly after: string;
	};
	readonly calledOff: { readonly subject: string; readonly said: string };
	readonly closed: {
		readonly subject: string;
		readonly said: string;
		readonly read: string;
		readonly after: string;
	};
};

export const closingWords: InTongues<ClosingWords> = {
	en: {
		announced: {
			subject: "{chapter} closes on {day}",
			said: "{chapter} comes to its end. Its last day is {day}.",
			becomes: "What becomes of everything stands here. Read it, and say what you think:",
			words:
				"You decide about your own words: what you have shared further can stay with those who have it, or you take it back.",
			take: "You can take along everything that is yours:",
			after: "After that day you can still read here. Afterwards, write to: {contact}",
		},
		calledOff: {
			subject: "{chapter} goes on",
			said: "What you were told of the end of {chapter} is taken back: it goes on.",
		},
		closed: {
			subject: "{chapter} has come to its end",
			said: "{chapter} has come to its end. Thank you for what you brought, tried and told.",
			read: "You can still read everything here, and take along what is yours:",
			after: "Whom to write to from now on: {contact}",
		},
	},
	nl: {
		announced: {
			subject: "{chapter} houdt op {day} op",
			said: "{chapter} houdt op te bestaan. De laatste dag is {day}.",
			becomes: "Wat er van alles wordt, staat hier. Lees het, en zeg wat je ervan vindt:",
			words:
				"Over je eigen woorden beslis jij: wat je verder hebt gedeeld, kan blijven bij wie het heeft, of je neemt het terug.",
			take: "Alles wat van jou is, kun je meenemen:",
			after: "Na die dag kun je hier nog lezen. Schrijf daarna naar: {contact}",
		},
		calledOff: {
			subject: "{chapter} gaat door",
			said: "Wat je over het einde van {chapter} hoorde, gaat niet door: {chapter} blijft bestaan.",
		},
		closed: {
			subject: "{chapter} is opgehouden",
			said: "{chapter} is opgehouden te bestaan. Dank je wel voor wat je hebt meegebracht, geprobeerd en verteld.",
			read: "Je kunt hier nog alles lezen, en meenemen wat van jou is:",
			after: "Naar wie je vanaf nu kunt schrijven: {contact}",
		},
	},
	es: {
		announced: {
			subject: "{chapter} cierra el {day}",
			said: "{chapter} llega a su fin. Su último día es el {day}.",
			becomes: "Aquí está escrito qué pasa con cada cosa. Léelo y di qué te parece:",
			words:
				"Sobre tus palabras decides tú: lo que compartiste más allá puede quedarse con quienes lo tienen, o lo retiras.",
			take: "Puedes llevarte todo lo que es tuyo:",
			after: "Después de ese día todavía se puede leer aquí. Más adelante, escribe a: {contact}",
		},
		calledOff: {
			subject: "{chapter} sigue",
			said: "Lo que te contamos del fin de {chapter} queda sin efecto: la comunidad sigue.",
		},
		closed: {
			subject: "{chapter} llegó a su fin",
			said: "{chapter} llegó a su fin. Gracias por lo que trajiste, probaste y contaste.",
			read: "Aquí todavía puedes leerlo todo, y llevarte lo que es tuyo:",
			after: "A quién escribir desde ahora: {contact}",
		},
	},
	sw: {
		announced: {
			subject: "{chapter} itafungwa {day}",
			said: "{chapter} inafikia mwisho wake. Siku yake ya mwisho ni {day}.",
			becomes: "Kila kitu kitakuwaje kimeandikwa hapa. Soma, kisha useme maoni yako:",
			words: "Kuhusu maneno yako unaamua wewe: uliyoshiriki nje yanaweza kubaki kwa walio nayo, au unayachukua tena.",
			take: "Unaweza kuchukua kila kilicho chako:",
			after: "Baada ya siku hiyo bado unaweza kusoma hapa. Baadaye, mwandikie: {contact}",
		},
		calledOff: {
			subject: "{chapter} inaendelea",
			said: "Uliyoambiwa kuhusu mwisho wa {chapter} yameondolewa: inaendelea.",
		},
		closed: {
			subject: "{chapter} imefikia mwisho",
			said: "{chapter} imefikia mwisho wake. Asante kwa uliyoleta, uliyojaribu na uliyosimulia.",
			read: "Bado unaweza kusoma kila kitu hapa, na kuchukua kilicho chako:",
			after: "Wa kumwandikia kuanzia sasa: {contact}",
		},
	},
};
