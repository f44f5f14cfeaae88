import type { Options, TableContent } from "./rules.ts";

/** What we take from a table, in the order in which it is asked for. */
export const tableFields = {
	people: ["name", "first", "last", "email"],
	posts: ["text", "topic", "author", "email", "when", "source"],
} as const;
export type TableKind = keyof typeof tableFields;
export type TableField = (typeof tableFields)[TableKind][number];

export const fieldWords: Readonly<Record<TableField, string>> = {
	name: "The whole name",
	first: "First name, where it stands apart",
	last: "Last name, where it stands apart",
	email: "E-mail address",
	text: "What was written",
	topic: "Its topic",
	author: "Who wrote it",
	when: "When",
	source: "Its number or address there",
};

/** How columns are called in the tables that people have, by language: English, Spanish, Dutch, Swahili, French, German, Portuguese. */
const known: Readonly<Record<TableField, readonly string[]>> = {
	name: [
		...["name", "full name", "display name", "member", "person", "nombre", "nombre completo", "nombre y apellidos"],
		...[
			"naam",
			"volledige naam",
			"jina",
			"jina kamili",
			"nom complet",
			"nom et prenom",
			"vollstandiger name",
			"nome",
			"nome completo",
		],
	],
	first: [
		...["first name", "firstname", "given name", "forename", "nombres", "primer nombre", "voornaam", "jina la kwanza"],
		...["prenom", "vorname", "primeiro nome"],
	],
	last: [
		...["last name", "lastname", "surname", "family name", "apellido", "apellidos", "achternaam", "jina la ukoo"],
		...["jina la mwisho", "nom", "nom de famille", "nachname", "familienname", "sobrenome", "apelido"],
	],
	email: [
		...["email", "e mail", "mail", "email address", "e mail address", "mail address", "email 1 value"],
		...["correo", "correo electronico", "direccion de correo", "e mailadres", "emailadres", "mailadres", "barua pepe"],
		...[
			"courriel",
			"adresse mail",
			"adresse e mail",
			"adresse email",
			"e mail adresse",
			"email adresse",
			"endereco de email",
		],
	],
	text: [
		...[
			"text",
			"body",
			"content",
			"message",
			"post",
			"post raw",
			"raw",
			"description",
			"texto",
			"mensaje",
			"contenido",
		],
		...["tekst", "bericht", "inhoud", "ujumbe", "maandishi", "texte", "contenu", "nachricht", "inhalt", "mensagem"],
	],
	topic: [
		...["topic", "topic title", "title", "subject", "thread", "tema", "titulo", "asunto", "onderwerp", "titel", "mada"],
		...["kichwa", "sujet", "titre", "thema", "betreff", "assunto"],
	],
	author: [
		...["author", "user", "username", "from", "by", "posted by", "autor", "autora", "usuario", "auteur", "schrijver"],
		...["mwandishi", "utilisateur", "verfasser", "benutzer", "de"],
	],
	when: [
		...[
			"date",
			"created at",
			"created",
			"posted at",
			"time",
			"timestamp",
			"fecha",
			"datum",
			"tarehe",
			"erstellt am",
			"data",
		],
	],
	source: ["id", "post id", "guid", "url", "link", "address", "number", "enlace", "kiungo"],
};

/** Words as they are compared: without accents, capitals and signs. */
const folded = (text: string): string =>
	text
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Where each field most likely stands, by what the columns are called, and for addresses by what stands in them. */
export const guessColumns = (kind: TableKind, { head, rows }: Pick<TableContent, "head" | "rows">): Options => {
	const names = head.map(folded);
	const taken = new Set<number>();
	const found: Record<string, string> = {};
	const take = (field: TableField, at: number) => {
		if (at < 0 || taken.has(at)) return;
		taken.add(at);
		found[field] = String(at);
	};
	for (const field of tableFields[kind]) {
		const at = known[field].map((word) => names.indexOf(word)).find((i) => i >= 0 && !taken.has(i));
		take(field, at ?? -1);
	}
	if (found.email === undefined && kind === "people") {
		const some = rows.slice(0, 20);
		take(
			"email",
			head.findIndex((_, i) => some.some(({ cells }) => address.test(cells[i] ?? ""))),
		);
	}
	// Of a table without names for its columns the first that holds words is who it is about.
	if (kind === "people" && found.name === undefined && found.first === undefined && found.last === undefined)
		take(
			"name",
			head.findIndex((_, i) => !taken.has(i) && rows.some(({ cells }) => /\p{L}/u.test(cells[i] ?? ""))),
		);
	return found;
};

/** What stands in a row for a field; nothing where no column was chosen for it. */
export const cellOf = (options: Options, cells: readonly string[], field: TableField): string => {
	const at = options[field];
	return at === undefined || at === "" ? "" : (cells[Number(at)] ?? "");
};

/** The columns that nothing is taken from, for the preview to say so. */
export const columnsLeft = (kind: TableKind, options: Options, head: readonly string[]): string[] => {
	const used = new Set(tableFields[kind].map((field) => options[field]));
	return head.filter((_, i) => !used.has(String(i)));
};
