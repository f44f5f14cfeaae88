import type { InTongues } from "#core/tongues.ts";
import { es, sw } from "./letter-more-words.ts";

type Said = { readonly subject: string; readonly said: string };

export type ConsultationWords = {
	/** Why somebody gets the letter. */
	readonly why: Readonly<Record<"concerned" | "canWrite" | "voiced" | "owes", string>>;
	readonly letters: Readonly<
		Record<
			"asked" | "gathered" | "drafted" | "published" | "reported" | "withdrawn" | "owedSoon" | "owedToday" | "overdue",
			Said
		>
	>;
};

const en: ConsultationWords = {
	why: {
		concerned: "You get this letter because it concerns you, too. By {day} you are told what was done with the answer.",
		canWrite:
			"You get this letter because you can do that. Once it is written down, the others need do nothing more here than say whether it is theirs.",
		voiced: "You get this letter because you gave your voice.",
		owes: "You get this letter because you asked.",
	},
	letters: {
		asked: {
			subject: "You are asked: {title}",
			said: "Somebody would like to know what the community says: “{title}”. A few lines in your own words are enough.",
		},
		gathered: {
			subject: "The voices are in: {title}",
			said: "Everybody has been heard on “{title}”. Now somebody writes down the one answer that is in the voices.",
		},
		drafted: {
			subject: "Is this your answer, too? {title}",
			said: "An answer to “{title}” is written down. Say whether it is yours. If it isn’t, say why: your dissent is published beside it.",
		},
		published: {
			subject: "The community answered: {title}",
			said: "There is an answer to what you asked: “{title}”. By {day} the others expect to hear what you did with it, and what you didn’t and why.",
		},
		reported: {
			subject: "What was done with your answer: {title}",
			said: "You were asked: “{title}”. Now you can read what was done with the answer.",
		},
		withdrawn: { subject: "Not asked any more: {title}", said: "“{title}” was withdrawn. You can read why." },
		owedSoon: {
			subject: "What was done? {title}",
			said: "By {day} the others expect to hear what was done with the answer to “{title}”, and what was not and why.",
		},
		owedToday: {
			subject: "What was done? {title}",
			said: "By today the others expect to hear what was done with the answer to “{title}”, and what was not and why.",
		},
		overdue: {
			subject: "Overdue: what was done? {title}",
			said: "By {day} you were to say what was done with the answer to “{title}”. Everybody who was asked sees that you haven’t. A few honest lines are enough, also if nothing was done.",
		},
	},
};

const nl: ConsultationWords = {
	why: {
		concerned:
			"Je krijgt deze brief omdat het ook jou aangaat. Uiterlijk op {day} hoor je wat er met het antwoord gedaan is.",
		canWrite:
			"Je krijgt deze brief omdat jij dat kunt doen. Staat het eenmaal op papier, dan hoeven de anderen alleen nog te zeggen of het ook hun antwoord is.",
		voiced: "Je krijgt deze brief omdat je je stem hebt laten horen.",
		owes: "Je krijgt deze brief omdat jij het gevraagd hebt.",
	},
	letters: {
		asked: {
			subject: "Jou wordt iets gevraagd: {title}",
			said: "Iemand wil graag weten wat de gemeenschap zegt: “{title}”. Een paar regels in je eigen woorden zijn genoeg.",
		},
		gathered: {
			subject: "De stemmen zijn binnen: {title}",
			said: "Iedereen is gehoord over “{title}”. Nu schrijft iemand het ene antwoord op dat in die stemmen zit.",
		},
		drafted: {
			subject: "Is dit ook jouw antwoord? {title}",
			said: "Er is een antwoord opgeschreven op “{title}”. Zeg of het ook het jouwe is. Is het dat niet, zeg dan waarom: jouw afwijkende stem wordt ernaast gepubliceerd.",
		},
		published: {
			subject: "De gemeenschap heeft geantwoord: {title}",
			said: "Er is een antwoord op wat je vroeg: “{title}”. Uiterlijk op {day} verwachten de anderen te horen wat je ermee gedaan hebt, en wat niet en waarom.",
		},
		reported: {
			subject: "Wat er met jullie antwoord gedaan is: {title}",
			said: "Jullie werd gevraagd: “{title}”. Nu kun je lezen wat er met het antwoord gedaan is.",
		},
		withdrawn: {
			subject: "Niet meer gevraagd: {title}",
			said: "“{title}” is ingetrokken. Je kunt lezen waarom.",
		},
		owedSoon: {
			subject: "Wat is ermee gedaan? {title}",
			said: "Uiterlijk op {day} verwachten de anderen te horen wat er met het antwoord op “{title}” gedaan is, en wat niet en waarom.",
		},
		owedToday: {
			subject: "Wat is ermee gedaan? {title}",
			said: "Vandaag verwachten de anderen te horen wat er met het antwoord op “{title}” gedaan is, en wat niet en waarom.",
		},
		overdue: {
			subject: "Te laat: wat is ermee gedaan? {title}",
			said: "Uiterlijk op {day} zou je zeggen wat er met het antwoord op “{title}” gedaan is. Iedereen aan wie het gevraagd werd, ziet dat het er nog niet staat. Een paar eerlijke regels zijn genoeg, ook als er niets gedaan is.",
		},
	},
};

export const consultationWords: InTongues<ConsultationWords> = { en, nl, es, sw };
