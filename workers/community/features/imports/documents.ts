import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { isLanguageTag } from "../chapter/rules.ts";
import { decode, isZip } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
import { partsIn, titleIn } from "./heading-rules.ts";
import { type DocumentForm, type DocumentItem, documentForms, type ItemsContent, type Unread } from "./rules.ts";
import { unzip } from "./zip.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Documents = ItemsContent<DocumentItem>;

const longestTitle = 200;
/** As long as the longest reflection; a practice has six parts of half of it. */
const longestDocument = 60_000;

const keys = {
	title: ["title", "titel", "titulo", "título", "kichwa", "titre"],
	tags: ["tags", "tag", "keywords", "etiquetas", "categories", "labels", "schlagworte", "lebo"],
	language: ["language", "lang", "idioma", "taal", "lugha", "langue", "sprache"],
	form: ["kind", "type", "form"],
	status: ["status", "outcome"],
} as const;

const named = (path: string): string =>
	(path.split("/").at(-1) ?? path)
		.replace(/\.[a-z]+$/i, "")
		.replace(/[-_]+/g, " ")
		.trim();

const isForm = (word: string | undefined): word is DocumentForm => documentForms.includes(word as DocumentForm);

/** One document: its title by its head, its first heading, or its file's name. */
export const readDocument = (text: string, path: string): Result<DocumentItem> => {
	if (text.length > longestDocument)
		return problem("invalid", "it is longer than anything here can be. Bring its chapters one by one.");
	const head = readFrontMatter(text);
	if (!head.ok) return head;
	const value = (of: keyof typeof keys) => keys[of].map((key) => head.value.fields.get(key)).find(Boolean) ?? [];
	const { title: heading, rest } = titleIn(head.value.body.trim());
	const title = (value("title")[0] || heading || named(path)).replace(/\s+/g, " ");
	const whole = rest.trim();
	if (whole === "") return problem("invalid", "there is no text in it beside its head.");
	if (title === "") return problem("invalid", "it has no title. Begin it with a heading: “# Title”.");
	if (title.length > longestTitle)
		return problem("invalid", "its title is longer than titles are. Shorten its first heading.");
	const [form] = value("form");
	const [language] = value("language");
	const read = isForm(form?.toLowerCase()) ? (form?.toLowerCase() as DocumentForm) : null;
	return ok({
		where: path,
		source: path || title,
		title,
		form: read,
		language: language !== undefined && isLanguageTag(language) ? language : null,
		status: value("status")[0]?.toLowerCase() ?? null,
		tags: value("tags")
			.flatMap((tag) => tag.split(","))
			.map((tag) => tag.trim())
			.filter((tag) => tag !== "" && tag.length <= 40)
			.slice(0, 12),
		...partsIn(read ?? "practice", whole),
		whole,
	});
};

/** The documents in a Markdown file, in a ZIP of several, or in what was pasted. */
export const readDocuments = (bytes: Bytes, name: string): Result<Documents & { readonly encoding: string | null }> => {
	const unzipped = isZip(bytes) ? unzip(bytes) : ok({ files: [{ name, bytes }], unread: [] as readonly Unread[] });
	if (!unzipped.ok) return unzipped;
	const { files } = unzipped.value;
	const items: DocumentItem[] = [];
	const unread: Unread[] = [...unzipped.value.unread];
	let encoding: string | null = null;
	for (const file of files) {
		const decoded = decode(file.bytes);
		if (!decoded.ok && files.length === 1 && unread.length === 0) return decoded;
		const read = decoded.ok ? readDocument(decoded.value.text, file.name) : decoded;
		if (decoded.ok) encoding ??= decoded.value.encoding;
		if (read.ok) items.push(read.value);
		else unread.push({ where: file.name || "The text", what: "", why: read.error.message });
	}
	return ok({ from: "items", items, unread, encoding });
};
