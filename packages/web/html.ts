import type { HtmlEscapedString } from "hono/utils/html";

/** What a component returns, and a page is. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
