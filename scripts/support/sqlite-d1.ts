import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

/** Called before each statement, and before a batch's COMMIT; throwing there stops the site at that very point. */
export type BeforeStatement = (sql: string) => void;

type Row = Record<string, unknown>;

const maxBoundParameters = 100; // D1's own limit
const maxStatementBytes = 100_000; // D1's own limit
const keptStatements = 500; // more different statements than one site has

/** D1's API over a SQLite file opened by Node: for seeding, simulated networks and unit tests. */
export class SqliteD1 implements D1Database {
	readonly sqlite: DatabaseSync;
	beforeStatement: BeforeStatement | undefined;
	readonly #prepared = new Map<string, StatementSync>();

	/** Over a file, or over a database that is open already. */
	constructor(at: string | DatabaseSync = ":memory:", options: { beforeStatement?: BeforeStatement } = {}) {
		this.sqlite = typeof at === "string" ? new DatabaseSync(at) : at;
		this.beforeStatement = options.beforeStatement;
	}

	prepare(query: string): D1PreparedStatement {
		return new Statement(this, query, []);
	}

	/** One transaction: all statements, or none when one fails or the site is stopped between two of them. */
	async batch<T = unknown>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> {
		this.sqlite.exec("BEGIN IMMEDIATE");
		try {
			const results = statements.map((statement) => (statement as Statement).execute<T>());
			this.beforeStatement?.("COMMIT");
			this.sqlite.exec("COMMIT");
			return results;
		} catch (cause) {
			this.sqlite.exec("ROLLBACK");
			throw cause;
		}
	}

	async exec(query: string): Promise<D1ExecResult> {
		this.beforeStatement?.(query);
		this.sqlite.exec(query);
		return { count: query.split(";").filter((part) => part.trim()).length, duration: 0 };
	}

	withSession(): D1DatabaseSession {
		return {
			prepare: (query) => this.prepare(query),
			batch: (statements) => this.batch(statements),
			getBookmark: () => null,
		};
	}

	async dump(): Promise<ArrayBuffer> {
		throw new Error("D1_ERROR: dump() is not offered by D1 any more");
	}

	close(): void {
		this.#prepared.clear();
		this.sqlite.close();
	}

	/** Compiled once per text, as D1 does; the oldest goes when there are too many. */
	compiled(query: string): StatementSync {
		const known = this.#prepared.get(query);
		if (known) return known;
		if (this.#prepared.size >= keptStatements) this.#prepared.delete(this.#prepared.keys().next().value ?? "");
		const statement = this.sqlite.prepare(query);
		this.#prepared.set(query, statement);
		return statement;
	}
}

class Statement implements D1PreparedStatement {
	readonly #database: SqliteD1;
	readonly #query: string;
	readonly #values: SQLInputValue[];

	constructor(database: SqliteD1, query: string, values: SQLInputValue[]) {
		this.#database = database;
		this.#query = query;
		this.#values = values;
	}

	bind(...values: unknown[]): D1PreparedStatement {
		if (values.length > maxBoundParameters) throw new Error("D1_ERROR: too many SQL variables: SQLITE_ERROR");
		return new Statement(this.#database, this.#query, values.map(bindable));
	}

	async first<T = Row>(column?: string): Promise<T | null> {
		const row = this.execute<Row>().results[0];
		if (!row) return null;
		if (column === undefined) return row as T;
		if (!(column in row)) throw new Error(`D1_COLUMN_NOTFOUND: Column not found (${column})`);
		return row[column] as T;
	}

	async run<T = Row>(): Promise<D1Result<T>> {
		return this.execute<T>();
	}

	async all<T = Row>(): Promise<D1Result<T>> {
		return this.execute<T>();
	}

	raw<T = unknown[]>(options: { columnNames: true }): Promise<[string[], ...T[]]>;
	raw<T = unknown[]>(options?: { columnNames?: false }): Promise<T[]>;
	async raw<T = unknown[]>(options: { columnNames?: boolean } = {}): Promise<T[] | [string[], ...T[]]> {
		const { columns, rows } = this.#rows();
		return options.columnNames ? [columns, ...(rows as T[])] : (rows as T[]);
	}

	execute<T>(): D1Result<T> {
		const { columns, rows, changes, lastRowId } = this.#rows();
		const results = rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])) as T);
		return { success: true, results, meta: meta(results.length, changes, lastRowId) };
	}

	#rows(): { columns: string[]; rows: unknown[][]; changes: number; lastRowId: number } {
		this.#database.beforeStatement?.(this.#query);
		if (this.#query.length > maxStatementBytes) throw new Error("D1_ERROR: statement too long: SQLITE_TOOBIG");
		try {
			const statement = this.#database.compiled(this.#query);
			const columns = statement.columns().map((column) => column.name);
			if (columns.length === 0) {
				const done = statement.run(...this.#values);
				return { columns, rows: [], changes: Number(done.changes), lastRowId: Number(done.lastInsertRowid) };
			}
			statement.setReturnArrays(true);
			const rows = (statement.all(...this.#values) as unknown as unknown[][]).map((row) => row.map(returned));
			return { columns, rows, changes: this.#changesOf(rows.length), lastRowId: 0 };
		} catch (cause) {
			throw asD1Error(cause);
		}
	}

	/** A statement that returns rows may have written too (RETURNING); then it changed as many as it returned. */
	#changesOf(rows: number): number {
		return /\breturning\b/i.test(this.#query) ? rows : 0;
	}
}

const bindable = (value: unknown): SQLInputValue => {
	if (typeof value === "boolean") return value ? 1 : 0;
	if (value === null || typeof value === "number" || typeof value === "string") return value;
	if (value instanceof ArrayBuffer) return new Uint8Array(value);
	if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
	throw new Error(`D1_TYPE_ERROR: Type '${typeof value}' not supported for value '${String(value)}'`);
};

/** D1 gives bytes back as a list of numbers. */
const returned = (value: unknown): unknown => (value instanceof Uint8Array ? Array.from(value) : value);

const asD1Error = (cause: unknown): Error => {
	const message = cause instanceof Error ? cause.message : String(cause);
	const kind = message.includes("constraint failed") ? "SQLITE_CONSTRAINT" : "SQLITE_ERROR";
	return new Error(`D1_ERROR: ${message}: ${kind}`, { cause });
};

const meta = (rows: number, changes: number, lastRowId: number): D1Meta & Row => ({
	duration: 0,
	size_after: 0,
	rows_read: rows,
	rows_written: changes,
	last_row_id: lastRowId,
	changed_db: changes > 0,
	changes,
});
