import { sql } from "drizzle-orm";
import type { SignedEntry } from "./activity.ts";
import type { Site, Statement } from "./site.ts";
import { logEntry } from "./tables.ts";

/**
 * Appends our own entries to the log. The sequence is given by SQLite at commit, in order, so no two writers race;
 * a second entry of the same revision breaks the unique index and with it the whole batch.
 */
export const appendToLog = (site: Site, entries: readonly SignedEntry[]): Statement[] =>
	entries.map((entry) =>
		site.db.insert(logEntry).values({
			activityId: entry.activityId,
			mark: entry.mark,
			type: entry.type,
			recordId: entry.recordId,
			kind: entry.kind,
			rev: entry.rev,
			origin: site.origin,
			scope: entry.audience.scope,
			sites: entry.audience.scope === "sites" ? entry.audience.sites : [],
			activity: entry.json,
			at: site.clock(),
		}),
	);

/** Takes the content of a record's entries up to a revision out of the log; the entries themselves stay. */
export const blankEntries = (site: Site, recordId: string, upTo: number): Statement =>
	site.db.run(sql`update ${logEntry} set activity = null
		where record_id = ${recordId} and rev <= ${upTo} and type <> 'Delete'`);
