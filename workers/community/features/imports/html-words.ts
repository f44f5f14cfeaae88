import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";

/** As long as a long article; what is longer would only be slow to read. */
const longestHtml = 120_000;
/** Deeper than any page that somebody wrote. */
const deepest = 120;

/** More marks of how words look than a long article has; each costs time where they lie in one another. */
const mostMarks = 2_000;
const marks = new Set([
	...["b", "strong", "i", "em", "u", "s", "strike", "del", "ins", "code", "tt", "font", "big", "small", "mark", "nobr"],
	...["span", "kbd", "samp", "var", "cite", "sub", "sup"],
]);

type Node = {
	type: string;
	tagName?: string;
	value?: string;
	properties?: Record<string, unknown>;
	children?: Node[];
};

/** What never says anything in words, and what runs. */
const dropped = new Set([
	...["script", "style", "template", "iframe", "object", "embed", "noscript", "svg", "math", "form", "input", "button"],
	...["select", "textarea", "audio", "video", "canvas", "head", "title", "link", "meta", "base"],
]);

const safe = (address: unknown): string | null => {
	const url = typeof address === "string" ? URL.parse(address.trim()) : null;
	return url && /^(https?|mailto):$/.test(url.protocol) ? url.href : null;
};

class TooDeep extends Error {}

const text = (value: string): Node => ({ type: "text", value });

/** Only what is said: nothing that runs, links that lead to pages or letters, and pictures as links to them. */
const kept = (node: Node, depth: number): Node[] => {
	if (depth > deepest) throw new TooDeep();
	if (node.type === "comment" || node.type === "doctype") return [];
	if (node.type !== "element") return [{ ...node, ...(node.children ? { children: within(node, depth) } : {}) }];
	const { tagName = "", properties = {} } = node;
	if (dropped.has(tagName)) return [];
	if (tagName === "img") {
		const src = safe(properties.src);
		const alt = typeof properties.alt === "string" ? properties.alt.trim() : "";
		// Forums put emoji into their posts as pictures named by words between colons.
		if (/^:[\w+-]+:$/.test(alt)) return [text(alt)];
		return src === null
			? alt
				? [text(alt)]
				: []
			: [{ type: "element", tagName: "a", properties: { href: src }, children: [text(alt || "a picture")] }];
	}
	if (tagName === "a") {
		const href = safe(properties.href);
		return href === null ? within(node, depth) : [{ ...node, properties: { href }, children: within(node, depth) }];
	}
	return [{ ...node, properties: {}, children: within(node, depth) }];
};

const within = (node: Node, depth: number): Node[] => (node.children ?? []).flatMap((child) => kept(child, depth + 1));

const marksIn = (node: Node): number =>
	(node.children ?? []).reduce((sum, child) => sum + marksIn(child), marks.has(node.tagName ?? "") ? 1 : 0);

/** The words without marks of how they look. */
const unmarked = (node: Node): Node[] => {
	const children = node.children?.flatMap(unmarked);
	return marks.has(node.tagName ?? "") ? (children ?? []) : [children ? { ...node, children } : node];
};

/** HTML as it was read: Markdown, and whether it lost its bold and slanted letters because there were too many. */
type Words = { readonly text: string; readonly simplified: boolean };

/** HTML as Markdown; null where it is too long or nested too deeply to be somebody's words. */
export const markdownOf = (html: string): Words | null => {
	if (html.length > longestHtml) return null;
	try {
		const tree = fromHtml(html, { fragment: true }) as unknown as Node;
		const whole = { ...tree, children: within(tree, 0) };
		const simplified = marksIn(whole) > mostMarks;
		const clean = simplified ? { ...whole, children: whole.children.flatMap(unmarked) } : whole;
		const mdast = toMdast(clean as unknown as Parameters<typeof toMdast>[0]);
		const text = toMarkdown(mdast as Parameters<typeof toMarkdown>[0], {
			extensions: [gfmToMarkdown()],
			bullet: "-",
			emphasis: "*",
		}).trim();
		return { text, simplified };
	} catch (cause) {
		if (cause instanceof TooDeep || cause instanceof RangeError) return null;
		throw cause;
	}
};

/** Whether a text was written as HTML. */
export const isHtml = (words: string): boolean =>
	/<(p|br|div|a|ul|ol|li|h[1-6]|strong|em|b|i|blockquote|img|pre|span)\b[^>]*>/i.test(words);
