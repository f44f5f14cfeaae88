import type { InTongues } from "#core/tongues.ts";

/** What can be moderated and is called by its kind in a letter; anything else is `other`. */
type Kind =
	| "answer"
	| "assist"
	| "commitment"
	| "consultation"
	| "conversation"
	| "decision"
	| "entry"
	| "group"
	| "meeting"
	| "message"
	| "objective"
	| "other"
	| "practice"
	| "profile"
	| "progress"
	| "proposal"
	| "question"
	| "record"
	| "reflection"
	| "space"
	| "stance"
	| "story"
	| "study"
	| "summary"
	| "thanks"
	| "topic"
	| "trial"
	| "value"
	| "voice";

/** Each as one says it of one thing among others: “a question”. */
export const thingWords: InTongues<Readonly<Record<Kind, string>>> = {
	en: {
		answer: "an answer",
		assist: "a peer assist",
		commitment: "a commitment",
		consultation: "a consultation",
		conversation: "a conversation",
		decision: "a decision",
		entry: "a contribution",
		group: "a group",
		meeting: "a meeting",
		message: "a message",
		objective: "an objective",
		other: "a text",
		practice: "a practice",
		profile: "a profile",
		progress: "a word on how it goes",
		proposal: "a proposed version",
		question: "a question",
		record: "a record from another chapter",
		reflection: "a reflection",
		space: "a space",
		stance: "a word on an answer",
		story: "a story",
		study: "a study",
		summary: "a summary",
		thanks: "a word of thanks",
		topic: "a topic",
		trial: "a trial",
		value: "a story of value",
		voice: "a voice in a consultation",
	},
	nl: {
		answer: "een antwoord",
		assist: "een casus",
		commitment: "een voornemen",
		consultation: "een raadpleging",
		conversation: "een gesprek",
		decision: "een besluit",
		entry: "een bijdrage",
		group: "een groep",
		meeting: "een bijeenkomst",
		message: "een bericht",
		objective: "een leerdoel",
		other: "een tekst",
		practice: "een werkwijze",
		profile: "een profiel",
		progress: "een woord over hoe het gaat",
		proposal: "een voorgestelde versie",
		question: "een vraag",
		record: "iets van een andere leergemeenschap",
		reflection: "een terugblik",
		space: "een leerruimte",
		stance: "een woord bij een antwoord",
		story: "een verhaal",
		study: "een onderzoek",
		summary: "een samenvatting",
		thanks: "een bedankje",
		topic: "een onderwerp",
		trial: "een proef",
		value: "een verhaal over wat het opleverde",
		voice: "een stem in een raadpleging",
	},
	es: {
		answer: "una respuesta",
		assist: "un caso",
		commitment: "un compromiso",
		consultation: "una consulta",
		conversation: "una conversación",
		decision: "una decisión",
		entry: "una contribución",
		group: "un grupo",
		meeting: "un encuentro",
		message: "un mensaje",
		objective: "un objetivo de aprendizaje",
		other: "un texto",
		practice: "una práctica",
		profile: "un perfil",
		progress: "unas palabras sobre cómo va",
		proposal: "una versión propuesta",
		question: "una pregunta",
		record: "algo de otra comunidad",
		reflection: "una reflexión",
		space: "un espacio",
		stance: "unas palabras sobre una respuesta",
		story: "una historia",
		study: "un estudio",
		summary: "un resumen",
		thanks: "un agradecimiento",
		topic: "un tema",
		trial: "una prueba",
		value: "una historia de lo que valió",
		voice: "una voz en una consulta",
	},
	sw: {
		answer: "jibu",
		assist: "kisa",
		commitment: "ahadi",
		consultation: "mashauriano",
		conversation: "mazungumzo",
		decision: "uamuzi",
		entry: "mchango",
		group: "kikundi",
		meeting: "mkutano",
		message: "ujumbe",
		objective: "lengo la kujifunza",
		other: "maandishi",
		practice: "utaratibu",
		profile: "wasifu",
		progress: "neno kuhusu maendeleo",
		proposal: "toleo lililopendekezwa",
		question: "swali",
		record: "jambo kutoka jumuiya nyingine",
		reflection: "tafakari",
		space: "nafasi ya kujifunza",
		stance: "neno kuhusu jibu",
		story: "simulizi",
		study: "utafiti",
		summary: "muhtasari",
		thanks: "neno la shukrani",
		topic: "mada",
		trial: "jaribio",
		value: "simulizi la faida",
		voice: "sauti katika mashauriano",
	},
};
