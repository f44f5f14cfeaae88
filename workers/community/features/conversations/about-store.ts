import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { person } from "#identity/tables.ts";
import { docs, docVisible, shownToAll } from "../../db/container.ts";
import { hidden, moderation } from "../../db/daily.ts";
import { conversation, message } from "../../db/helping.ts";
import { consultation, decision } from "../../db/voice.ts";

/** As many as show whether one would like to read on. */
const latestShown = 3;

export type TalkRow = {
	readonly aboutId: string;
	readonly own: number;
	readonly hiddenReason: string | null;
	readonly messageId: string | null;
	readonly by: string | null;
	readonly text: string | null;
	readonly at: number | null;
};

/**
 * What is talked about something, where the viewer may see it: for the one batch of its page. Of what only they see there
 * is nobody to talk with, and nothing but what was said before.
 */
export const talkQuery = (viewerId: string | Placeholder, id: string | Placeholder): SQL => sql`select d.id as aboutId,
	(d.author_id is ${viewerId} or exists (select 1 from ${consultation} c where c.id = d.id and c.sponsor_id = ${viewerId})
		or exists (select 1 from ${decision} c where c.id = d.id and c.proposer_id = ${viewerId})) as own, (select w.reason from ${hidden} z join ${moderation} w on w.id = z.moderation_id
		where z.id = d.id) as hiddenReason,
	y.id as messageId, k.name as by, y.text, y.created_at as at
	from ${docs} left join ${conversation} c on c.about_id = d.id
	left join ${message} y on y.id in (select z.id from ${message} z where z.conversation_id = c.id and z.removed_at is null
		and ${shownToAll(sql`z.id`)} order by z.created_at desc, z.id desc limit ${sql.raw(String(latestShown))})
	left join ${person} k on k.id = y.person_id
	where d.id = ${id} and ${docVisible(viewerId)} and (d.container is not ${viewerId} or y.id is not null) order by y.created_at, y.id`;

/** What was said last about something that has a page, oldest first. */
export type Talk = {
	readonly aboutId: string;
	/** Whether it is the viewer’s own. */
	readonly own: boolean;
	/** Why it is hidden from others, where it is. */
	readonly hiddenReason: string | null;
	readonly latest: readonly { readonly id: string; readonly by: string; readonly text: string; readonly at: number }[];
};

/** Undefined where the viewer may not see it, or it isn’t anything that one talks about yet, such as a draft. */
export const talkFrom = (rows: readonly TalkRow[]): Talk | undefined => {
	const [first] = rows;
	if (!first) return undefined;
	const latest = rows.flatMap(({ messageId, by, text, at }) =>
		messageId === null ? [] : [{ id: messageId, by: by ?? "", text: text ?? "", at: at ?? 0 }],
	);
	return { aboutId: first.aboutId, own: first.own === 1, hiddenReason: first.hiddenReason, latest };
};
