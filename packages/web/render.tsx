import type { Html } from "./html.ts";
import { textOf } from "./jsx-runtime.ts";
import { type Reader, ReaderContext } from "./reader.ts";

/** A whole page as text. A view that waits is refused: it would lend its reader to somebody else's page. */
export const renderPage = (page: Html, reader: Reader): string => {
	const text = textOf(<ReaderContext.Provider value={reader}>{page}</ReaderContext.Provider>);
	return `<!doctype html>${text}`;
};
