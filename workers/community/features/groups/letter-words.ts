import type { InTongues } from "#core/tongues.ts";
import type { GroupInList } from "./store.ts";

export type AddedWords = {
	readonly subject: string;
	/** What somebody was taken into, by its kind. */
	readonly said: Readonly<Record<GroupInList["kind"], string>>;
	readonly look: string;
	readonly leave: string;
};

export const addedWords: InTongues<AddedWords> = {
	en: {
		subject: "{by} has added you: {name}",
		said: {
			group: "{by} has added you to the working group “{name}”.",
			space: "{by} has added you to the space “{name}”.",
			circle: "{by} has invited you to “{name}”. Only those who are invited can see it, and that it is there at all.",
		},
		look: "Here you find who else is in it, and what it is about:",
		leave: "You can leave at any time, on the same page, without a reason.",
	},
	nl: {
		subject: "{by} heeft je toegevoegd: {name}",
		said: {
			group: "{by} heeft je toegevoegd aan de werkgroep “{name}”.",
			space: "{by} heeft je toegevoegd aan de leerruimte “{name}”.",
			circle: "{by} heeft je uitgenodigd voor “{name}”. Alleen wie is uitgenodigd, ziet het, en ook dat het er is.",
		},
		look: "Hier vind je wie er nog meer bij zijn, en waar het over gaat:",
		leave: "Je kunt altijd weggaan, op dezelfde pagina, zonder reden.",
	},
	es: {
		subject: "{by} te ha incluido: {name}",
		said: {
			group: "{by} te ha incluido en el grupo de trabajo «{name}».",
			space: "{by} te ha incluido en el espacio «{name}».",
			circle: "{by} te ha invitado a «{name}». Solo quienes están invitados lo ven, y saben que existe.",
		},
		look: "Aquí encuentras quién más participa y de qué se trata:",
		leave: "Puedes salir cuando quieras, en la misma página, sin dar razones.",
	},
	sw: {
		subject: "{by} amekuongeza: {name}",
		said: {
			group: "{by} amekuongeza katika kikundi kazi “{name}”.",
			space: "{by} amekuongeza katika nafasi ya kujifunza “{name}”.",
			circle: "{by} amekualika katika “{name}”. Ni walioalikwa peke yao wanaoiona, na kujua kwamba ipo.",
		},
		look: "Hapa utaona nani wengine wamo, na inahusu nini:",
		leave: "Unaweza kutoka wakati wowote, kwenye ukurasa huo huo, bila kutoa sababu.",
	},
};
