import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type CycleChoices, readCycleChoices } from "./form-store.ts";
import { allWithin } from "./rules.ts";
import {
	boundsBehind,
	boundsOf,
	type Choice,
	derivedFrom,
	forgetThreads,
	type OriginRow,
	originsQuery,
	readComesFrom,
	type SourceRow,
	sourceFrom,
	sourceQuery,
	sourceStill,
	stillWritable,
	untieOpen,
	writableQuery,
} from "./store.ts";

const sourceGone = problem("invalid", "What this comes from is not there any more, or isn’t open to you.", {
	field: "from",
});
const notInGroup = problem("invalid", "Please choose one of your groups that is open.", { field: "group" });

/** Something new, before it is written: where it will be read, and what it comes from. */
type Planned = {
	readonly id: string;
	/** The working group that it is for. */
	readonly groupId: string | null;
	/** Whether its writer alone reads it. */
	readonly alone?: boolean;
	/** The document that it comes from, or several. */
	readonly from?: string | readonly string[];
};

/**
 * Checks that a person may write something for these readers and out of these sources, and gives the conditions and the
 * link to the source for the batch in which it is made.
 */
export const groundsFor = async (
	{ db, clock }: Pick<Services, "db" | "clock">,
	who: Person,
	{ id, groupId, alone = false, from }: Planned,
): Promise<Result<Statement[]>> => {
	const sources = typeof from === "string" ? [from].filter(Boolean) : (from ?? []);
	const [[group], ...rows] = await readBatch<[Choice, ...(SourceRow | OriginRow)[]]>(db, [
		writableQuery(groupId ?? "", who.id),
		...sources.flatMap((source) => [sourceQuery(who.id, source), originsQuery(source)]),
	]);
	if (groupId && !group) return notInGroup;
	const statements = groupId ? [stillWritable(db, groupId, who.id)] : [];
	for (const i of sources.keys()) {
		const [[row], origins] = [rows[2 * i] as SourceRow[], rows[2 * i + 1] as OriginRow[]];
		const source = sourceFrom(row);
		if (!source) return sourceGone;
		const within = allWithin([source, ...boundsBehind(origins)], who.id, groupId ?? (alone ? who.id : null));
		if (!within.ok) return within;
		statements.push(sourceStill(db, source), derivedFrom(db, id, source.id, clock()));
	}
	return ok(statements);
};

/** The statement that keeps where something came from, for what needs no grounds: its people agreed. */
export const comingFrom = ({ db, clock }: Pick<Services, "db" | "clock">, id: string, from: string): Statement =>
	derivedFrom(db, id, from, clock());

/**
 * Whether something that is for a group or for oneself may go to other readers, given what it came from. What everybody
 * here has read is narrowed without asking.
 */
export const mayGoTo = async (
	{ db }: Pick<Services, "db">,
	writerId: string,
	id: string,
	container: string | null,
): Promise<Result<void>> => {
	const [origins] = await readBatch<[OriginRow]>(db, [originsQuery(id)]);
	return allWithin(boundsOf(origins), writerId, container);
};

/** What the forms of the cycle offer to choose from, and what they were opened from with `?from=ID`. One round trip. */
export const choicesFor = ({ db }: Pick<Services, "db">, who: Person, from: string): Promise<CycleChoices> =>
	readCycleChoices(db, who.id, from);

/** The statement that forgets where something came from and what came of it, for the batch in which it goes. */
export const forgettingThreads = ({ db }: Pick<Services, "db">, id: string): Statement => forgetThreads(db, id);

/** The statement that unties something from a source, as long as everybody here reads that: what binds it stays. */
export const untying = ({ db }: Pick<Services, "db">, id: string, sourceId: string): Statement =>
	untieOpen(db, id, sourceId);

/** Whether a thing came from another already, over however many steps: linked the other way they would go in a circle. */
export const comesFrom = ({ db }: Pick<Services, "db">, id: string, sourceId: string): Promise<boolean> =>
	readComesFrom(db, id, sourceId);
