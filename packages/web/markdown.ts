import { micromark, type Options } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/**
 * People's Markdown as HTML: GitHub's dialect without raw HTML and without footnotes (whose anchors would collide
 * between texts on one page). Addresses other than http, https and mailto lose their link; nothing is loaded from
 * elsewhere, so a picture becomes a link to it.
 */
const options: Options = {
	extensions: [gfm(), { disable: { null: ["gfmFootnoteCall", "gfmFootnoteDefinition", "gfmPotentialFootnoteCall"] } }],
	htmlExtensions: [gfmHtml()],
};

const rel = 'rel="nofollow ugc noopener"';

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** `href` is already escaped by micromark; what is a path is taken to lie at the text's own site. */
const link = (href: string, base: string | undefined): string => {
	if (/^(https?:|mailto:)/i.test(href) || href.startsWith("#")) return `<a href="${href}" ${rel}>`;
	if (/^\/(?!\/)/.test(href)) return `<a href="${base ?? ""}${href}" ${rel}>`;
	return "<a>";
};

const render = (text: string, under: number, origin: string | undefined): string => {
	let inLink = false;
	let level = under;
	const rendered = micromark(text, options);
	const written = [...new Set([...rendered.matchAll(/<h([1-6])>/g)].map((match) => match[1] ?? ""))].sort();
	// micromark escapes every < and > that isn't a tag of its own, in text and attributes, so tags can be read like this.
	return rendered.replace(/<(\/?)(a|img|h[1-6]|table|pre|input)\b([^>]*)>/g, (tag, end, name, rest) => {
		const closing = end === "/";
		if (name === "a") {
			inLink = !closing;
			return closing ? tag : link(attribute(rest, "href"), origin);
		}
		if (name === "img") {
			const alt = attribute(rest, "alt") || "picture";
			return inLink ? alt : `${link(attribute(rest, "src"), origin)}${alt}</a>`;
		}
		if (name === "input") return rest.includes("checked") ? "☑" : "☐";
		if (name === "table") return closing ? `${tag}</div>` : `<div class="scroll" tabindex="0">${tag}`;
		if (name === "pre") return closing ? tag : '<pre tabindex="0">';
		if (!closing) level = Math.min(6, level + 1, under + 1 + written.indexOf(name[1]));
		return `<${end}h${level}>`;
	});
};

/**
 * micromark takes half a millisecond to two for a kilobyte, so what was rendered lately is remembered in the isolate,
 * to this many letters in all. Only who has the text itself in hand can find its rendering.
 */
const mostRemembered = 2_000_000;
const remembered = new Map<string, string>();
let letters = 0;

const remember = (key: string, html: string): string => {
	remembered.set(key, html);
	letters += key.length + html.length;
	for (const [oldest, rendered] of remembered) {
		if (letters <= mostRemembered) break;
		remembered.delete(oldest);
		letters -= oldest.length + rendered.length;
	}
	return html;
};

/**
 * Renders Markdown. `under` is the level of the heading that the text stands below (2: its own begin at `<h3>`, whatever
 * it called them, and never leave a level out); `base` is the origin of a text from another site, where its paths lie.
 */
export const markdown = (text: string, { under = 2, base }: { under?: number; base?: string } = {}): string => {
	const origin = base && /^https?:\/\/[\w.:-]+$/.test(base) ? base : undefined;
	const key = `${under} ${origin ?? ""} ${text}`;
	return remembered.get(key) ?? remember(key, render(text, under, origin));
};
