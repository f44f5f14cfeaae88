import type { Child } from "hono/jsx";
import { HeadingLevel } from "./components/heading.tsx";
import { useContext } from "./context.ts";
import type { Html } from "./html.ts";
import { raw, textOf } from "./jsx-runtime.ts";
import { publicLife } from "./public-cache.ts";
import { ReaderContext } from "./reader.ts";

/** As many cards as some fifty pages of a list have: a few megabytes. */
const mostPieces = 1_500;

const pieces = new Map<string, Html>();
let forgottenAt = 0;

/**
 * A piece of a page that comes again and again, such as a card in lists: drawn once for each content, and remembered in
 * the isolate for as long as a public page may be. Only who has the content itself in hand can find its drawing. `content`
 * is all that `draw` shows, beside the reader's language and zone; nothing in it says how long ago something was.
 */
export const drawnOnce = (name: string, content: unknown, draw: () => Child): Html => {
	const { language, zone, now } = useContext(ReaderContext);
	if (Math.abs(now - forgottenAt) >= publicLife || pieces.size >= mostPieces) {
		pieces.clear();
		forgottenAt = now;
	}
	const key = `${name} ${useContext(HeadingLevel)} ${language} ${zone} ${JSON.stringify(content)}`;
	const known = pieces.get(key);
	if (known) return known;
	const drawn = raw(textOf(draw()));
	pieces.set(key, drawn);
	return drawn;
};
