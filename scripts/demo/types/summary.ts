import type { Day, DemoLang } from "./words.ts";

export type DemoSummary = {
	/** The month that it tells of, `YYYY-MM`. */
	period: string;
	by: string;
	published: Day;
	audience: "network" | "public";
	lang: DemoLang;
	title: string;
	/** Markdown. */
	body: string;
};
