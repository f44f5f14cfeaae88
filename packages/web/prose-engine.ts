type Engine = typeof import("./markdown.ts");

/** What turns Markdown into HTML: loaded with the first page, so that answers without one need not wait for it. */
let engine: Engine | undefined;

/** To be awaited before a page is rendered. */
export const loadMarkdown = async (): Promise<void> => {
	engine ??= await import("./markdown.ts");
};

/** `markdown` (markdown.ts) within a page that is being rendered. */
export const renderedMarkdown: Engine["markdown"] = (text, options) => {
	if (!engine) throw new Error("A page was rendered before loadMarkdown.");
	return engine.markdown(text, options);
};
