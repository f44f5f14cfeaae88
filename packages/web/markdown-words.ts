import { renderedMarkdown } from "./prose-engine.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name] ?? "");

const attribute = (rest: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(rest)?.[1] ?? "";

/** What stands in place of a tag: line ends where something ends, and nothing for what only looks different. */
const ends: Readonly<Record<string, string>> = {
	...{ p: "\n\n", h3: "\n\n", h4: "\n\n", h5: "\n\n", h6: "\n\n", pre: "\n\n", ul: "\n\n", ol: "\n\n", table: "\n\n" },
	...{ li: "\n", tr: "\n", td: " · ", th: " · " },
};

/**
 * People's Markdown as it is read, without its marks: for comparing what two texts say. Paragraphs are parted by an empty
 * line, points of a list by a line each, and a link is followed by where it leads.
 */
export const markdownWords = (text: string): string => {
	const lists: number[] = [];
	let link = { href: "", from: 0 };
	let out = "";
	let kept = 0;
	for (const [, words = "", end, name = "", rest = ""] of renderedMarkdown(text).matchAll(
		/([^<]*)(?:<(\/?)([a-z][a-z0-9]*)([^>]*)>|$)/g,
	)) {
		// Within code a line end is one; elsewhere it is where the writer's line happened to be full.
		const said = decoded(words);
		out += kept > 0 ? said : said.replace(/\s+/g, " ").replace(/^ /, /\s$|^$/.test(out) ? "" : " ");
		const opens = end !== "/";
		if (name === "pre") kept += opens ? 1 : -1;
		if (name === "ul" || name === "ol") {
			if (opens) lists.push(name === "ol" ? Number(attribute(rest, "start") || 1) : 0);
			else lists.pop();
			if (opens && lists.length > 1) out = `${out.trimEnd()}\n`;
		}
		if (name === "li" && opens) {
			const number = lists.at(-1) ?? 0;
			out += `${"  ".repeat(lists.length - 1)}${number > 0 ? `${number}.` : "•"} `;
			if (number > 0) lists[lists.length - 1] = number + 1;
		}
		if (name === "a" && opens) link = { href: decoded(attribute(rest, "href")), from: out.length };
		if (name === "a" && !opens && link.href !== "" && out.slice(link.from) !== link.href) out += ` (${link.href})`;
		if (name === "br" || name === "hr") out += name === "hr" ? "—\n\n" : "\n";
		if (!opens) out = lists.length > 0 && name !== "td" ? closed(out, ends[name] && "\n") : closed(out, ends[name]);
	}
	return out
		.replace(/ · ?$/gm, "")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
};

/** Nothing ends twice: what closes within another leaves one line end. */
const closed = (out: string, end = ""): string =>
	end.startsWith("\n") ? `${out.replace(/\s+$/, "")}${end}` : out + end;
