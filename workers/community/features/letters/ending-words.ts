import type { InTongues } from "#core/tongues.ts";
import { type LetterKind, letterKindNames, wordsOfKind } from "../../letter-kinds.ts";

export type EndingWords = {
	readonly because: string;
	readonly stop: string;
	/** What comes by mail, by kind. */
	readonly kinds: Readonly<Record<LetterKind, string>>;
};

const asOnThePage = Object.fromEntries(letterKindNames.map((kind) => [kind, wordsOfKind(kind).what]));

/** How a letter says at its end why it came, and how no more of its kind do. */
export const endingWords: InTongues<EndingWords> = {
	en: {
		because: "You get this because of: {what}.",
		stop: "No more of these, with one click:",
		kinds: asOnThePage as Record<LetterKind, string>,
	},
	nl: {
		because: "Je krijgt dit vanwege: {what}.",
		stop: "Deze niet meer krijgen, met één klik:",
		kinds: {
			conversation: "wat er gezegd wordt in gesprekken die je volgt",
			request: "iemand vraagt je om hulp",
			answer: "je vraag heeft een antwoord",
			assist: "een casus van jou, of waaraan je meedoet, gaat verder",
			thanks: "iemand bedankt je",
			reminder: "een bijeenkomst waar je komt, is binnenkort",
			"meeting-change": "zo’n bijeenkomst verandert of gaat niet door",
			minutes: "verslagen",
			turn: "een beurt in een bijeenkomst wordt je aangeboden",
			proposal: "iemand stelt andere woorden voor in jouw werkwijze",
			reading: "je wordt gevraagd om iets als tweede te lezen, of het jouwe is gelezen",
			introduction: "iemand van een andere leergemeenschap wil je leren kennen",
			introduced: "iemand die je wilt leren kennen, heeft geantwoord",
			added: "iemand voegt je toe aan een groep of een leerruimte, of nodigt je uit in een kring",
			decision: "een besluit dat jou aangaat, gaat verder of wordt opnieuw bekeken",
			consultation: "iemand vraagt om de stem van de gemeenschap, of zegt wat ermee gedaan is",
			pulse: "een vertrouwenspeiling staat nog open",
			space: "een leerruimte van jou houdt op",
			closing: "deze leergemeenschap houdt op",
			moderation: "iets van jou is verborgen of verwijderd, en waarom; of wat er van je melding werd",
			report: "er is iets gemeld waarover jij beslist",
			departure: "een groep van jou wordt misschien een eigen leergemeenschap",
			joining: "iemand wil erbij komen",
			links: "een verbinding met een andere leergemeenschap is veranderd",
			leaving: "iemand is weggegaan",
		},
	},
	es: {
		because: "Recibes esto por: {what}.",
		stop: "Para no recibir más de estas, con un clic:",
		kinds: {
			conversation: "lo que se dice en conversaciones que sigues",
			request: "alguien te pide ayuda",
			answer: "tu pregunta tiene respuesta",
			assist: "un caso que trajiste o en el que participas sigue adelante",
			thanks: "alguien te da las gracias",
			reminder: "pronto hay un encuentro al que vienes",
			"meeting-change": "un encuentro así cambia o se cancela",
			minutes: "notas de encuentros",
			turn: "te ofrecen un turno en un encuentro",
			proposal: "alguien propone otras palabras para tu práctica",
			reading: "te piden una segunda lectura, o se leyó lo tuyo",
			introduction: "alguien de otra comunidad quiere conocerte",
			introduced: "respondió alguien a quien quieres conocer",
			added: "alguien te incluye en un grupo o un espacio, o te invita a un círculo",
			decision: "una decisión que te concierne avanza, o toca volver a mirarla",
			consultation: "alguien pide la voz de la comunidad, o cuenta qué se hizo con ella",
			pulse: "todavía se puede responder un pulso de confianza",
			space: "un espacio tuyo llega a su fin",
			closing: "esta comunidad llega a su fin",
			moderation: "se ocultó o retiró algo tuyo, y por qué; o qué pasó con tu aviso",
			report: "alguien avisó de algo sobre lo que decides",
			departure: "un grupo tuyo podría ser una comunidad propia",
			joining: "alguien pide entrar",
			links: "cambió un vínculo con otra comunidad",
			leaving: "alguien se fue",
		},
	},
	sw: {
		because: "Unapata hii kwa sababu ya: {what}.",
		stop: "Ili usipate tena barua kama hizi, kwa kubofya mara moja:",
		kinds: {
			conversation: "yanayosemwa katika mazungumzo unayofuatilia",
			request: "mtu anaomba msaada wako",
			answer: "swali lako lina jibu",
			assist: "kisa ulicholeta au unachoshiriki kinaendelea",
			thanks: "mtu anakushukuru",
			reminder: "mkutano utakaohudhuria umekaribia",
			"meeting-change": "mkutano kama huo umebadilika au umefutwa",
			minutes: "mihtasari ya mikutano",
			turn: "umepewa nafasi katika mkutano",
			proposal: "mtu anapendekeza maneno mengine kwa utaratibu wako",
			reading: "unaombwa kusoma jambo kwa mara ya pili, au lako limesomwa",
			introduction: "mtu wa jumuiya nyingine angependa kukutana nawe",
			introduced: "mtu ambaye ungependa kukutana naye amejibu",
			added: "mtu anakuongeza katika kikundi au nafasi ya kujifunza, au anakualika katika duara",
			decision: "uamuzi unaokuhusu unaendelea, au utaangaliwa tena",
			consultation: "mtu anaomba sauti ya jumuiya, au anasema ilifanyiwa nini",
			pulse: "kipimo cha kuaminiana bado kinaweza kujibiwa",
			space: "nafasi yako ya kujifunza inafikia mwisho",
			closing: "jumuiya hii inafikia mwisho wake",
			moderation: "jambo lako limefichwa au kuondolewa, na kwa nini; au yaliyotokea kuhusu ulichoripoti",
			report: "kuna jambo lililoripotiwa ambalo wewe unaamua",
			departure: "kikundi chako huenda kikawa jumuiya yake yenyewe",
			joining: "mtu anaomba kujiunga",
			links: "uhusiano na jumuiya nyingine umebadilika",
			leaving: "mtu ameondoka",
		},
	},
};
