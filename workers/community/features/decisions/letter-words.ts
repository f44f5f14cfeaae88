import type { InTongues } from "#core/tongues.ts";
import { es, sw } from "./letter-more-words.ts";

type Said = { readonly subject: string; readonly said: string };

export type DecisionWords = {
	/** Why somebody gets the letter. */
	readonly why: Readonly<Record<"asked" | "tookPart" | "proposed" | "wondered" | "once", string>>;
	readonly letters: Readonly<
		Record<
			| "proposed"
			| "consent"
			| "reactions"
			| "rewritten"
			| "objected"
			| "answered"
			| "decided"
			| "withdrawn"
			| "kept"
			| "review",
			Said
		>
	>;
};

const en: DecisionWords = {
	why: {
		asked: "You get this letter because it concerns you, too: what is decided by consent needs to have been asked.",
		tookPart: "You get this letter because you took part.",
		proposed: "You get this letter because you proposed it.",
		wondered: "You get this letter because you asked.",
		once: "You get this letter because you took part. You are reminded once.",
	},
	letters: {
		proposed: {
			subject: "To be decided: {title}",
			said: "“{title}” is proposed. Nothing is decided yet: first everybody may ask what they need to understand it.",
		},
		consent: {
			subject: "Have you an objection? {title}",
			said: "“{title}” was asked about and talked over. Now it is asked whether anything in it stands in the way. Say that you have no objection, that you stand aside, or what would do harm, and why.",
		},
		reactions: {
			subject: "Reactions: {title}",
			said: "The questions on “{title}” are answered. Now each says what it does to them.",
		},
		rewritten: {
			subject: "A new version: {title}",
			said: "There is a new version of “{title}”. What was said of the one before counts for that one: please read it, and say again.",
		},
		objected: {
			subject: "An objection: {title}",
			said: "Somebody has an objection to “{title}”, with its reason. It is a gift: take it in with a new version, or talk it over.",
		},
		answered: {
			subject: "Your question is answered: {title}",
			said: "What you asked about “{title}” has an answer.",
		},
		decided: {
			subject: "Decided: {title}",
			said: "“{title}” is decided. You can read what holds now, and when it is looked at again.",
		},
		withdrawn: {
			subject: "Withdrawn: {title}",
			said: "“{title}” was withdrawn. What was said on it stays to be read.",
		},
		kept: {
			subject: "It goes on holding: {title}",
			said: "“{title}” was looked at again, and stays as it is. You can read why, and when it is looked at next. If you see it otherwise, take it up again on its page.",
		},
		review: {
			subject: "To be looked at again: {title}",
			said: "You meant to look at “{title}” again today. Does it still fit? Then keep it on its page, with a word why and a day on which you look again. If not, take it up again there; that opens a new proposal.",
		},
	},
};

const nl: DecisionWords = {
	why: {
		asked: "Je krijgt deze brief omdat het ook jou aangaat: wie met instemming besluit, heeft het eerst gevraagd.",
		tookPart: "Je krijgt deze brief omdat je hebt meegedaan.",
		proposed: "Je krijgt deze brief omdat je het hebt voorgesteld.",
		wondered: "Je krijgt deze brief omdat je het hebt gevraagd.",
		once: "Je krijgt deze brief omdat je hebt meegedaan. Je wordt er één keer aan herinnerd.",
	},
	letters: {
		proposed: {
			subject: "Te beslissen: {title}",
			said: "“{title}” is voorgesteld. Er is nog niets besloten: eerst mag iedereen vragen wat nodig is om het te begrijpen.",
		},
		consent: {
			subject: "Heb je een bezwaar? {title}",
			said: "Over “{title}” zijn vragen gesteld en er is over gepraat. Nu is de vraag of er iets in de weg staat. Zeg dat je geen bezwaar hebt, dat je opzij stapt, of wat er schade zou doen, en waarom.",
		},
		reactions: {
			subject: "Reacties: {title}",
			said: "De vragen over “{title}” zijn beantwoord. Nu zegt ieder wat het met hen doet.",
		},
		rewritten: {
			subject: "Een nieuwe versie: {title}",
			said: "Er is een nieuwe versie van “{title}”. Wat over de vorige gezegd is, geldt voor de vorige: lees haar, en zeg het opnieuw.",
		},
		objected: {
			subject: "Een bezwaar: {title}",
			said: "Iemand heeft een bezwaar tegen “{title}”, met de reden erbij. Het is een geschenk: neem het mee in een nieuwe versie, of praat erover.",
		},
		answered: {
			subject: "Je vraag is beantwoord: {title}",
			said: "Op wat je vroeg over “{title}” is een antwoord gekomen.",
		},
		decided: {
			subject: "Besloten: {title}",
			said: "“{title}” is besloten. Je kunt lezen wat er nu geldt, en wanneer er opnieuw naar gekeken wordt.",
		},
		withdrawn: {
			subject: "Ingetrokken: {title}",
			said: "“{title}” is ingetrokken. Wat erover gezegd is, blijft te lezen.",
		},
		kept: {
			subject: "Het blijft gelden: {title}",
			said: "Er is opnieuw naar “{title}” gekeken, en het blijft zoals het is. Je kunt lezen waarom, en wanneer er weer naar gekeken wordt. Zie jij het anders, neem het dan op de pagina weer op.",
		},
		review: {
			subject: "Opnieuw bekijken: {title}",
			said: "Vandaag zouden jullie opnieuw naar “{title}” kijken. Past het nog? Laat het dan op de pagina zo staan, met een woord waarom en een dag waarop jullie weer kijken. Zo niet, neem het daar weer op; dat opent een nieuw voorstel.",
		},
	},
};

export const decisionWords: InTongues<DecisionWords> = { en, nl, es, sw };
