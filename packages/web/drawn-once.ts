import type { Child } from "hono/jsx";
import { HeadingLevel } from "./components/heading.tsx";
import { useContext } from "./context.ts";
import type { Html } from "./html.ts";
import { raw, textOf } from "./jsx-runtime.ts";
import { publicLife } from "./public-cache.ts";
import { ReaderContext } from "./reader.ts";

/** Letters of all that was drawn: some fifty pages of a list, or a hundred long practices; a few megabytes. */
const mostLetters = 2_000_000;

const pieces = new Map<string, { readonly content: unknown; readonly drawn: Html }>();
let letters = 0;
let forgottenAt = 0;

/** Whether two values that could be written as JSON are the same. */
const same = (a: unknown, b: unknown): boolean => {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	const [mine, theirs] = [a as Record<string, unknown>, b as Record<string, unknown>];
	const names = Object.keys(mine);
	return names.length === Object.keys(theirs).length && names.every((name) => same(mine[name], theirs[name]));
};

/** A text in one piece: what was added together bit by bit is kept as a tree until somebody looks for something in it. */
const inOnePiece = (text: string): string => {
	text.indexOf("\0");
	return text;
};

/**
 * A piece of a page that comes again and again, such as a card in lists: drawn once for each content, and remembered in
 * the isolate for as long as a public page may be. `key` tells such pieces apart; only who has the same content in hand
 * is given a drawing of it. `content` is all that `draw` shows, beside the reader's language and zone; nothing in it says
 * how long ago something was.
 */
export const drawnOnce = (key: string, content: unknown, draw: () => Child): Html => {
	const { language, zone, now } = useContext(ReaderContext);
	if (Math.abs(now - forgottenAt) >= publicLife || letters >= mostLetters) {
		pieces.clear();
		letters = 0;
		forgottenAt = now;
	}
	const place = `${key} ${useContext(HeadingLevel)} ${language} ${zone}`;
	const known = pieces.get(place);
	if (known && same(known.content, content)) return known.drawn;
	const text = inOnePiece(textOf(draw()));
	const drawn = raw(text);
	pieces.set(place, { content, drawn });
	letters += text.length;
	return drawn;
};
