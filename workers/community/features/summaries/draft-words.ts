/**
 * How the site words a draft, by language. `{…}` stands for what is filled in; `{outcome}` in `home` and `away` is either
 * nothing or a colon and what came of it. Counts of people are worded by the plural rules of the language.
 */
export type DraftWords = {
	readonly title: string;
	readonly titleOfDays: string;
	readonly quiet: string;
	readonly parts: Readonly<Record<"written" | "tried" | "failed" | "begun" | "between", string>>;
	readonly added: string;
	readonly changed: string;
	readonly moreWritten: string;
	readonly triedBy: string;
	readonly moreTried: string;
	readonly began: string;
	readonly member: string;
	readonly fewMembers: string;
	readonly members: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
	readonly home: string;
	readonly homeFromSomewhere: string;
	readonly away: string;
	readonly outcomes: Readonly<Record<"worked" | "mixed" | "did-not-work" | "tried", string>>;
	readonly statuses: Readonly<Record<"worked" | "mixed" | "did-not-work" | "untried", string>>;
};

const en: DraftWords = {
	title: "What we learned in {period}",
	titleOfDays: "What we learned: {period}",
	quiet: "A quiet time: nothing was written down that can be told here.",
	parts: {
		written: "Written",
		tried: "Tried",
		failed: "Did not work",
		begun: "Begun",
		between: "Between chapters",
	},
	added: "New: {title}, by {by} ({status}).",
	changed: "Changed: {title} ({status}).",
	moreWritten: "More was written that stays within the chapter.",
	triedBy: "{title}, tried by {by}: {outcome}.",
	moreTried: "More was tried that stays within the chapter.",
	began: "{people} began to try something: {titles}.",
	member: "a member",
	fewMembers: "a few members",
	members: { one: "{n} member", other: "{n} members" },
	home: "We brought home {title} from {from}{outcome}.",
	homeFromSomewhere: "We brought home a practice of another chapter{outcome}.",
	away: "{by} tried our {title}{outcome}.",
	outcomes: {
		worked: "it worked",
		mixed: "it went both ways",
		"did-not-work": "it did not work",
		tried: "it was tried",
	},
	statuses: { worked: "worked", mixed: "mixed", "did-not-work": "did not work", untried: "not tried yet" },
};

const nl: DraftWords = {
	title: "Wat we leerden in {period}",
	titleOfDays: "Wat we leerden: {period}",
	quiet: "Een stille tijd: er is niets opgeschreven dat hier verteld kan worden.",
	parts: {
		written: "Opgeschreven",
		tried: "Geprobeerd",
		failed: "Werkte niet",
		begun: "Begonnen",
		between: "Tussen leergemeenschappen",
	},
	added: "Nieuw: {title}, van {by} ({status}).",
	changed: "Veranderd: {title} ({status}).",
	moreWritten: "Er is meer opgeschreven dat binnen onze leergemeenschap blijft.",
	triedBy: "{title}, geprobeerd door {by}: {outcome}.",
	moreTried: "Er is meer geprobeerd dat binnen onze leergemeenschap blijft.",
	began: "{people} zijn iets gaan proberen: {titles}.",
	member: "een lid",
	fewMembers: "enkele leden",
	members: { one: "{n} lid", other: "{n} leden" },
	home: "We namen {title} over van {from}{outcome}.",
	homeFromSomewhere: "We namen een werkwijze over van een andere leergemeenschap{outcome}.",
	away: "{by} probeerde onze werkwijze {title}{outcome}.",
	outcomes: {
		worked: "het werkte",
		mixed: "het werkte deels",
		"did-not-work": "het werkte niet",
		tried: "het is geprobeerd",
	},
	statuses: { worked: "werkte", mixed: "wisselend", "did-not-work": "werkte niet", untried: "nog niet geprobeerd" },
};

const es: DraftWords = {
	title: "Lo que aprendimos en {period}",
	titleOfDays: "Lo que aprendimos: {period}",
	quiet: "Un tiempo tranquilo: no se escribió nada que se pueda contar aquí.",
	parts: {
		written: "Escrito",
		tried: "Probado",
		failed: "No funcionó",
		begun: "Empezado",
		between: "Entre comunidades",
	},
	added: "Nuevo: {title}, de {by} ({status}).",
	changed: "Cambiado: {title} ({status}).",
	moreWritten: "Se escribió más, que se queda en nuestra comunidad.",
	triedBy: "{title}, lo probó {by}: {outcome}.",
	moreTried: "Se probó más, que se queda en nuestra comunidad.",
	began: "{people} empezaron a probar algo: {titles}.",
	member: "alguien de la comunidad",
	fewMembers: "algunas personas",
	members: { one: "{n} persona", many: "{n} de personas", other: "{n} personas" },
	home: "Trajimos {title}, de {from}{outcome}.",
	homeFromSomewhere: "Trajimos una práctica de otra comunidad{outcome}.",
	away: "{by} probó nuestra práctica {title}{outcome}.",
	outcomes: {
		worked: "funcionó",
		mixed: "funcionó a medias",
		"did-not-work": "no funcionó",
		tried: "se probó",
	},
	statuses: { worked: "funcionó", mixed: "a medias", "did-not-work": "no funcionó", untried: "todavía sin probar" },
};

const sw: DraftWords = {
	title: "Tuliyojifunza {period}",
	titleOfDays: "Tuliyojifunza: {period}",
	quiet: "Kipindi tulivu: hakuna kilichoandikwa kinachoweza kusimuliwa hapa.",
	parts: {
		written: "Yaliyoandikwa",
		tried: "Yaliyojaribiwa",
		failed: "Hayakufanya kazi",
		begun: "Yaliyoanzishwa",
		between: "Kati ya jumuiya",
	},
	added: "Jipya: {title}, kutoka kwa {by} ({status}).",
	changed: "Limebadilishwa: {title} ({status}).",
	moreWritten: "Mengine yaliandikwa, nayo yanabaki ndani ya jumuiya yetu.",
	triedBy: "{title}, limejaribiwa na {by}: {outcome}.",
	moreTried: "Mengine yalijaribiwa, nayo yanabaki ndani ya jumuiya yetu.",
	began: "{people} wameanza kujaribu jambo: {titles}.",
	member: "mwanachama",
	fewMembers: "wanachama wachache",
	members: { one: "mwanachama {n}", other: "wanachama {n}" },
	home: "Tumeleta nyumbani {title} kutoka {from}{outcome}.",
	homeFromSomewhere: "Tumeleta nyumbani zoezi la jumuiya nyingine{outcome}.",
	away: "{by} walijaribu zoezi letu {title}{outcome}.",
	outcomes: {
		worked: "lilifanya kazi",
		mixed: "lilifanya kazi kwa sehemu",
		"did-not-work": "halikufanya kazi",
		tried: "lilijaribiwa",
	},
	statuses: {
		worked: "lilifanya kazi",
		mixed: "kwa sehemu",
		"did-not-work": "halikufanya kazi",
		untried: "bado halijajaribiwa",
	},
};

const known: Readonly<Record<string, DraftWords>> = { en, nl, es, sw };

/** The words for a language tag, and the tag that they are in: regions share their language's, the rest get English. */
export const wordsFor = (tag: string): { readonly language: string; readonly words: DraftWords } => {
	const words = known[tag.split("-")[0]?.toLowerCase() ?? ""];
	return words ? { language: tag, words } : { language: "en", words: en };
};

/** A template with its places filled; what is filled in is not looked at again. */
export const filled = (template: string, values: Readonly<Record<string, string>>): string =>
	template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
