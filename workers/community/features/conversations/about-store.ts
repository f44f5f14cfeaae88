import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { person } from "#identity/tables.ts";
import { docs, docVisible, shownToAll } from "../../db/container.ts";
import { hidden, moderation } from "../../db/daily.ts";
import { conversation, message } from "../../db/helping.ts";
import { broughtBy } from "../moderation/subject-store.ts";

/** As many as show whether one would like to read on. */
const latestShown = 3;

export type TalkRow = {
	readonly aboutId: string;
	readonly own: number;
	readonly hiddenBy: string | null;
	readonly hiddenReason: string | null;
	readonly answer: string | null;
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
	(coalesce(d.author_id, ${broughtBy(sql`d.id`)}) is ${viewerId}) as own, w.id as hiddenBy, w.reason as hiddenReason, w.answer,
	y.id as messageId, k.name as by, y.text, y.created_at as at
	from ${docs} left join ${hidden} zh on zh.id = d.id left join ${moderation} w on w.id = zh.moderation_id
	left join ${conversation} c on c.about_id = d.id
	left join ${message} y on y.id in (select z.id from ${message} z where z.conversation_id = c.id and z.removed_at is null
		and ${shownToAll(sql`z.id`)} order by z.created_at desc, z.id desc limit ${sql.raw(String(latestShown))})
	left join ${person} k on k.id = y.person_id
	where d.id = ${id} and ${docVisible(viewerId)} and (d.container is not ${viewerId} or y.id is not null) order by y.created_at, y.id`;

/** What was said last about something that has a page, oldest first. */
export type Talk = {
	readonly aboutId: string;
	/** Whether it is the viewer’s own. */
	readonly own: boolean;
	/** The decision by which it is hidden from others, where it is: why, and what its author answered, empty before. */
	readonly hidden: { readonly by: string; readonly reason: string; readonly answer: string } | null;
	readonly latest: readonly { readonly id: string; readonly by: string; readonly text: string; readonly at: number }[];
};

/** Undefined where the viewer may not see it, or it isn’t anything that one talks about yet, such as a draft. */
export const talkFrom = (rows: readonly TalkRow[]): Talk | undefined => {
	const [first] = rows;
	if (!first) return undefined;
	const latest = rows.flatMap(({ messageId, by, text, at }) =>
		messageId === null ? [] : [{ id: messageId, by: by ?? "", text: text ?? "", at: at ?? 0 }],
	);
	const { aboutId, own, hiddenBy, hiddenReason, answer } = first;
	const hidden = hiddenBy === null ? null : { by: hiddenBy, reason: hiddenReason ?? "", answer: answer ?? "" };
	return { aboutId, own: own === 1, hidden, latest };
};
