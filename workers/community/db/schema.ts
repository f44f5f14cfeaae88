/** Every table of a chapter's database, for drizzle-kit. Code imports a table from its own file. */
export * from "../../../packages/exchange/search-tables.ts";
export * from "../../../packages/exchange/tables.ts";
export * from "../../../packages/identity/tables.ts";
export * from "./chapter.ts";
export * from "./cycle.ts";
export * from "./daily.ts";
export * from "./endings.ts";
export * from "./forming.ts";
export * from "./helping.ts";
export * from "./meetings.ts";
export * from "./people.ts";
export * from "./practices.ts";
export * from "./summaries.ts";
export * from "./trust.ts";
export * from "./value.ts";
export * from "./voice.ts";
