import type { Html } from "./html.ts";
import { type Reader, ReaderContext } from "./reader.ts";

/**
 * A whole page as text. Views are synchronous: a context lives on one stack for all requests of an isolate, so a
 * component that waits would lend its reader to somebody else's page.
 */
export const renderPage = (page: Html, reader: Reader): string => {
	const text: unknown = (<ReaderContext.Provider value={reader}>{page}</ReaderContext.Provider>).toString();
	if (typeof text !== "string" && !(text instanceof String)) throw new Error("A view waited for something.");
	return `<!doctype html>${text}`;
};
