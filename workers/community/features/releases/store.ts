import { type SQL, sql } from "drizzle-orm";
import type { ListCursor, ListPlace } from "#core/cursor.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, docVisible, heldIn } from "../../db/container.ts";
import { assistEntry, conversation, message, peerAssist } from "../../db/helping.ts";
import { attendance } from "../../db/meetings.ts";
import { workingGroup } from "../../db/practices.ts";
import { release, releaseAnswer } from "../../db/trust.ts";
import { hiddenReason } from "../moderation/going-further.ts";
import { type Named, type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";
import { mostAsked, type ReleaseState, sourceKinds } from "./rules.ts";

export type Asked = { readonly id: string; readonly name: string; readonly answer: "asked" | "yes" | "no" };
export type Somebody = { readonly id: string; readonly name: string };

type Lying = {
	readonly container: string | null;
	readonly groupName: string | null;
	/** Why it is hidden, where it is: its own people see it still. */
	readonly hiddenReason: string | null;
};
export type SourceRead = Named & Lying;
type SourceRow = NamedRow & Lying;

/** A message lies in the index as a conversation does; by itself it would ask nobody whose words stand around it. */
const sourceQuery = (viewerId: string, id: string): SQL => sql`select ${namedColumns}, ${heldIn} as container,
		(select name from ${workingGroup} where id = ${heldIn}) as groupName,
		${hiddenReason(sql`d.id`)} as hiddenReason
	from ${docs} ${namedJoins} where d.id = ${id} and d.kind in (select value from json_each(${JSON.stringify(sourceKinds)}))
	and d.id not glob 'message_*'
	and ${docVisible(viewerId)}`;

/**
 * Whose words something holds, one more than are asked: of a meeting everybody who was there or wrote in its
 * notes, since these are written together. Who is suspended is asked too, and can answer when they are back.
 */
const voicesQuery = (viewerId: string, id: string): SQL => sql`select h.id, h.name from (
		select person_id from ${attendance} where meeting_id = ${id} and (came_at is not null or wrote_at is not null)
		union select owner_id from ${peerAssist} where id = ${id}
		union select person_id from ${assistEntry} where assist_id = ${id}
		union select started_by from ${conversation} where id = ${id}
		union select person_id from ${message} where conversation_id = ${id} and removed_at is null) v
	join ${person} h on h.id = v.person_id
	where h.state <> 'left' and h.id <> ${viewerId} order by h.name, h.id limit ${mostAsked + 1}`;

/** What words may be brought out of, where the viewer may see it, and who would be asked. One round trip. */
export const readSource = async (db: Db, viewerId: string, id: string) => {
	const [[row], voices] = await readBatch<[SourceRow, Somebody]>(db, [
		sourceQuery(viewerId, id),
		voicesQuery(viewerId, id),
	]);
	if (!row) return undefined;
	const { container, groupName, hiddenReason: reason } = row;
	return { source: { ...namedFrom(row), container, groupName, hiddenReason: reason }, voices };
};

export type ReleaseRead = {
	readonly id: string;
	readonly sourceId: string;
	readonly title: string;
	readonly text: string;
	readonly language: string;
	readonly state: ReleaseState;
	readonly askedBy: string;
	readonly byName: string;
	readonly resultId: string | null;
	readonly createdAt: number;
	/** What the viewer answered; null for who asks. */
	readonly mine: Asked["answer"] | null;
};

const columns: SQL = sql`r.id, r.source_id as sourceId, r.title, r.text, r.language, r.state,
	r.asked_by as askedBy, coalesce(b.name, '') as byName, r.result_id as resultId, r.created_at as createdAt,
	a.answer as mine`;
const joined = (viewerId: string): SQL => sql`left join ${person} b on b.id = r.asked_by
	left join ${releaseAnswer} a on a.release_id = r.id and a.person_id = ${viewerId}`;
/** Who asks sees it, and who is asked. */
const seen = (viewerId: string): SQL => sql`(r.asked_by = ${viewerId} or a.answer is not null)`;

const oneQuery = (viewerId: string, id: string): SQL =>
	sql`select ${columns} from ${release} r ${joined(viewerId)} where r.id = ${id} and ${seen(viewerId)}`;
const answersQuery = (id: string): SQL => sql`select h.id, h.name, x.answer from ${releaseAnswer} x
	join ${person} h on h.id = x.person_id where x.release_id = ${id} order by h.name, h.id limit ${mostAsked}`;

/** A wish to bring words out, with who was asked. One round trip. */
export const readRelease = async (db: Db, viewerId: string, id: string) => {
	const [[row], asked, [source]] = await readBatch<[ReleaseRead, Asked, NamedRow]>(db, [
		oneQuery(viewerId, id),
		answersQuery(id),
		sql`select ${namedColumns} from ${docs} ${namedJoins}
			where d.id = (select source_id from ${release} where id = ${id}) and ${docVisible(viewerId)}`,
	]);
	return row && { release: row, asked, source: source && namedFrom(source) };
};

export const releaseCursor = ({ createdAt, id }: ReleaseRead): ListCursor => ({ key: createdAt, id });

/** What one asked, and what one was asked, latest first; one more than `limit`. */
export const readReleases = (db: Db, viewerId: string, { limit, after }: ListPlace): Promise<ReleaseRead[]> =>
	db.all(sql`select ${columns} from (
			select id from ${release} where asked_by = ${viewerId}
			union select release_id from ${releaseAnswer} where person_id = ${viewerId}) own
		join ${release} r on r.id = own.id ${joined(viewerId)}
		${after ? sql`where (r.created_at, r.id) < (${after.key}, ${after.id})` : sql``}
		order by r.created_at desc, r.id desc limit ${limit + 1}`);
