import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";

/** What a column holds, as it stands in a row of the archive. */
export type Column = {
	readonly name: string;
	readonly holds: "text" | "json" | "integer" | "boolean" | "real";
	readonly required: boolean;
	/** What stands there where a row says nothing: older archives lack what came later. */
	readonly otherwise: string | number | boolean | null;
	readonly oneOf: readonly string[] | undefined;
};

export type TableShape = {
	readonly name: string;
	readonly columns: readonly Column[];
	readonly key: readonly string[];
};

const kinds: Readonly<Record<string, Column["holds"]>> = {
	SQLiteText: "text",
	SQLiteTextJson: "json",
	SQLiteInteger: "integer",
	SQLiteBoolean: "boolean",
	SQLiteReal: "real",
};

const columnOf = (column: SQLiteColumn): Column => {
	const holds = kinds[column.columnType];
	if (!holds) throw new Error(`A column of a kind that archives don't know: ${column.columnType} ${column.name}`);
	const otherwise = (column.default ?? null) as Column["otherwise"];
	// A number of its own is given to a row that says none.
	const numbered = column.primary && holds === "integer";
	return {
		name: column.name,
		holds,
		required: column.notNull && otherwise === null && !numbered,
		otherwise,
		oneOf: column.enumValues?.length ? column.enumValues : undefined,
	};
};

const keyOf = (table: SQLiteTable): string[] => {
	const { primaryKeys, columns } = getTableConfig(table);
	const together = primaryKeys[0]?.columns.map(({ name }) => name);
	return together ?? columns.filter(({ primary }) => primary).map(({ name }) => name);
};

/** A table of the schema as archives see it, but for the columns that stay behind. */
export const shapeOf = (
	table: SQLiteTable,
	{ without = [], by }: { readonly without?: readonly string[]; readonly by?: readonly string[] } = {},
): TableShape => ({
	name: getTableConfig(table).name,
	columns: Object.values(getTableColumns(table))
		.map(columnOf)
		.filter(({ name }) => !without.includes(name)),
	key: by ?? keyOf(table),
});
