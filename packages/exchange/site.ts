import type { BatchItem } from "drizzle-orm/batch";
import type { DrizzleD1Database } from "drizzle-orm/d1";
import type { Clock } from "#core/clock.ts";
import type { Random } from "#core/id.ts";
import type { Log } from "#core/log.ts";
import type { JudgedActivity } from "#protocol/judge.ts";

/** A drizzle database on D1, without a relational schema: tables are passed to each query. */
export type Db = DrizzleD1Database<Record<string, never>> & { readonly $client: D1Database };
export type Statement = BatchItem<"sqlite">;

/** One site taking part in the exchange, with everything from outside passed in (clock, randomness, storage, network). */
export type Site = {
	readonly origin: string;
	readonly kind: "chapter" | "federation";
	readonly db: Db;
	readonly clock: Clock;
	readonly random: Random;
	readonly log: Log;
	/** The site's secret, at least 32 characters; seals the signing keys. */
	readonly secret: string;
	/** Reaches another site; never follows redirects. */
	readonly fetch: (request: Request) => Promise<Response>;
	/** Whether addresses such as `http://boston.localhost:8787` are other sites (local runs only). */
	readonly allowLocal: boolean;
	/** Hands work to the queue. */
	readonly enqueue: (jobs: Job[]) => Promise<void>;
	/** What this site does with records of each kind when they arrive; loaded with the first that do. */
	readonly handlers: () => Promise<KindHandlers>;
	/** Runs after any records were removed: takes out rows of ours that were derived from a record that is gone. */
	readonly swept: (site: Site) => Statement[];
	/** How long one of our caches may still show what was removed, in milliseconds. */
	readonly cacheLife: number;
	/** A federation that lets strangers apply without an invitation. */
	readonly openToApplications: boolean;
	/** Deliberate faults, for the simulator to find; empty everywhere else. */
	readonly faults: ReadonlySet<Fault>;
};

export type Fault = "skip-ledger" | "forget-tombstone" | "cursor-first" | "skip-audience" | "quote-in-answer";

/** Work for the queue: ids only, never content (PITFALLS, identity and trust). */
export type Job =
	| { readonly type: "pull"; readonly peer: string }
	| { readonly type: "heal"; readonly peer: string; readonly after: string }
	| { readonly type: "hint"; readonly peer: string }
	| { readonly type: "recover"; readonly peer: string }
	| { readonly type: "announce" };

/** Statements for records of one kind; they go into the same batch as the records themselves. */
export type KindHandler = {
	/** After records were stored. Guard each row with "the record is at this revision", since older ones may be among them. */
	readonly received?: (site: Site, items: readonly JudgedActivity[]) => Statement[];
	/** After words of our own, forgotten with a restored backup, were learned again from a peer; newer than what was here. */
	readonly recovered?: (site: Site, items: readonly JudgedActivity[]) => Statement[] | Promise<Statement[]>;
};
export type KindHandlers = Readonly<Record<string, KindHandler>>;

type Built = { readonly sql: string; readonly params: unknown[] };

/** Both of Drizzle's ways to write a statement: with its builder, and as raw SQL. */
const built = (statement: Statement): Built => {
	const either = statement as unknown as { toSQL?: () => Built; getQuery?: () => Built };
	const query = either.toSQL?.() ?? either.getQuery?.();
	if (!query) throw new Error("This is not a statement.");
	return query;
};

/**
 * Runs statements as one transaction; an empty list is nothing to do. Drizzle's own batch can't bind the parameters of raw
 * SQL on D1, so D1's is used.
 */
export const runBatch = async (db: Db, statements: readonly Statement[]): Promise<void> => {
	if (statements.length === 0) return;
	await db.$client.batch(
		statements.map((statement) => {
			const { sql, params } = built(statement);
			return db.$client.prepare(sql).bind(...params);
		}),
	);
};
