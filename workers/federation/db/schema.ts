/** Every table of a federation's database, for drizzle-kit. Code imports a table from its own file. */
export * from "../../../packages/exchange/search-tables.ts";
export * from "../../../packages/exchange/tables.ts";
export * from "../../../packages/identity/tables.ts";
export * from "./network.ts";
export * from "./registry.ts";
