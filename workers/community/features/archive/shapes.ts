import { shapeOf, type TableShape } from "./columns.ts";
import { packed } from "./registry.ts";

/** The tables that archives hold rows of, by their names. */
export const shapes: ReadonlyMap<string, TableShape> = new Map(
	packed.map(([name, { table, without, by }]) => [name, shapeOf(table, { without, by })]),
);
