import type { Child } from "hono/jsx";
import type { Html } from "./html.ts";

/**
 * What TypeScript and the bundler make of `<p>…</p>` (tsconfig's jsxImportSource): hono's types, and a renderer of our own
 * that knows nothing but text. Why: docs/decisions/0010.
 */
export type { JSX } from "hono/jsx/jsx-runtime";

type Props = { readonly [name: string]: unknown; readonly children?: unknown };
type Tag = string | ((props: Props) => unknown);

/** A piece of a page that isn't written yet: its parents come first, and say how it is written (context.ts). */
class Element {
	readonly tag: Tag;
	readonly props: Props;

	constructor(tag: Tag, props: Props) {
		this.tag = tag;
		this.props = props;
	}

	toString(): string {
		return textOf(this);
	}
}

/** Markup that is written as it stands. */
class Raw {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	toString(): string {
		return this.text;
	}
}

export const jsx = (tag: Tag, props: Props): Element => new Element(tag, props);
export { jsx as jsxDEV, jsx as jsxs };

export const Fragment = ({ children }: { readonly children?: Child }): unknown => children;

/** Takes text for markup. Only for what was made by code that escapes: nothing else may come near it. */
export const raw = (markup: string): Html => new Raw(markup) as unknown as Html;

const special = /[&<>"']/;
const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

const escaped = (text: string): string =>
	special.test(text) ? text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter) : text;

const voidTags = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** What is written so far of the one page that is being written: rendering never waits. */
let page = "";

/** The names come from our own code, never from outside. */
const writeAttribute = (name: string, value: unknown): void => {
	if (value === undefined || value === null) return;
	if (typeof value !== "boolean") page += ` ${name}="${escaped(String(value))}"`;
	// `aria-hidden` and their like say true or false in words; of the others it matters only whether they are there.
	else if (name.startsWith("aria-") || name.startsWith("data-")) page += ` ${name}="${value}"`;
	else if (value) page += ` ${name}=""`;
};

const writeElement = ({ tag, props }: Element): void => {
	if (typeof tag === "function") {
		write(tag(props));
		return;
	}
	page += `<${tag}`;
	for (const name in props) if (name !== "children") writeAttribute(name, props[name]);
	if (voidTags.has(tag)) {
		page += "/>";
		return;
	}
	page += ">";
	write(props.children);
	page += `</${tag}>`;
};

const write = (child: unknown): void => {
	if (typeof child === "string") page += escaped(child);
	else if (child === undefined || child === null || typeof child === "boolean") return;
	else if (child instanceof Element) writeElement(child);
	else if (Array.isArray(child)) for (const one of child) write(one);
	else if (child instanceof Raw) page += child.text;
	else if (child instanceof Promise) throw new Error("A view waited for something.");
	// Whatever else it is, also an object out of JSON that pretends to be markup, it is text.
	else page += escaped(String(child));
};

/** A piece of a page as HTML. */
export const textOf = (child: unknown): string => {
	const around = page;
	page = "";
	try {
		write(child);
		return page;
	} finally {
		page = around;
	}
};
