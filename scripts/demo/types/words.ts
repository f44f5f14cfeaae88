export type DemoLang = "en" | "nl" | "sw" | "es";
export type DemoChapterKey = "boston" | "nairobi" | "amsterdam" | "montevideo";
export type DemoOutcome = "worked" | "mixed" | "did-not-work";
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
