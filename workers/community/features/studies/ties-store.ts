import { sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import { searchSelect } from "#exchange/search.ts";
import type { Db } from "#exchange/site.ts";
import { containersOf, docShownTo, docs, docVisible, heldIn } from "../../db/container.ts";
import { studyLink } from "../../db/cycle.ts";
import { workingGroup } from "../../db/practices.ts";
import type { Origin } from "../cycle/rules.ts";
import { namedJoins } from "../search/named-store.ts";
import { type StudyRow, studyFrom, studyQuery, type TiedRow, tiedColumns, tiedFrom, tiesQuery } from "./store.ts";

/** As many as one looks through for the one that is meant. */
const mostFound = 20;

/** A study, what it looks at, and the practices and trials that hold some words. One round trip. */
export const readTies = async (db: Db, origin: string, viewerId: string, id: string, q: string) => {
	const hits = searchSelect(q, {
		containers: containersOf(viewerId),
		only: docShownTo(viewerId),
		kinds: ["practice", "trial"],
		origins: [origin],
		limit: mostFound,
	});
	const none = sql`select d.*, 1 as place from ${docs} where 0`;
	const [[row], ties, found] = await readBatch<[StudyRow, TiedRow, TiedRow]>(db, [
		studyQuery(viewerId, id),
		tiesQuery(viewerId, id),
		sql`select ${tiedColumns} from (${hits ?? none}) d ${namedJoins} order by d.place, d.n desc`,
	]);
	return row && { study: studyFrom(row), ties: ties.map(tiedFrom), found: found.map(tiedFrom) };
};

const originColumns = sql`d.id, ${heldIn} as container, g.name as groupName, d.author_id as authorId`;
const originGroup = sql`left join ${workingGroup} g on g.id = ${heldIn}`;

/** A practice or a trial that somebody would look at in a study, and what bounds it. Undefined where they may not see it. */
export const readTarget = async (
	db: Db,
	viewerId: string,
	id: string,
): Promise<(Origin & { id: string }) | undefined> =>
	(
		await db.all<Origin & { id: string }>(sql`select ${originColumns} from ${docs} ${originGroup}
			where d.id = ${id} and d.kind in ('practice', 'trial') and ${docVisible(viewerId)} and instr(d.id, ':') = 0`)
	)[0];

/** What bounds the practices and trials that a study looks at. */
export const readTiedOrigins = (db: Db, studyId: string): Promise<Origin[]> =>
	db.all<Origin>(sql`select ${originColumns} from ${studyLink} l join ${docs} on d.id = l.target_id ${originGroup}
		where l.study_id = ${studyId}`);

/** How many things a study looks at. */
export const countTies = async (db: Db, studyId: string): Promise<number> =>
	(await db.all<{ n: number }>(sql`select count(*) as n from ${studyLink} where study_id = ${studyId}`))[0]?.n ?? 0;
