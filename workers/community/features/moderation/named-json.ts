import { type SQL, sql } from "drizzle-orm";
import { docs, docVisible } from "../../db/container.ts";
import { type NamedRow, namedColumns, namedFrom, namedJoins } from "../search/named-store.ts";

/** What something is called, and where it stands. */
export type Named = { readonly title: string; readonly href: string };

/** The document with this id as one column, for `namedAs`; null where it is no more, or not for this reader. */
export const namedJson = (
	id: SQL,
	readerId: string,
): SQL => sql`(select json_object('id', id, 'kind', kind, 'origin', origin, 'language', language,
		'docTitle', docTitle, 'practiceId', practiceId, 'questionId', questionId, 'peerName', peerName, 'group', "group", 'title', title)
	from (select ${namedColumns} from ${docs} ${namedJoins} where d.id = ${id} and ${docVisible(readerId)}))`;

export const namedAs = (json: string | null): Named | null => {
	if (json === null) return null;
	const { title, href } = namedFrom(JSON.parse(json) as NamedRow);
	return { title, href };
};
