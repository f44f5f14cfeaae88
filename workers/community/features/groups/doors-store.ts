import { type SQL, sql } from "drizzle-orm";
import { inContainer } from "../../db/container.ts";
import { study } from "../../db/cycle.ts";
import { peerAssist, question } from "../../db/helping.ts";
import { meeting, topic } from "../../db/meetings.ts";

/** What goes on in a group beside its practices and its next meetings. */
export const doorKinds = ["topic", "question", "assist", "study", "meeting"] as const;
export type DoorKind = (typeof doorKinds)[number];

/** Something that lies in a group, as the group's own page names it. */
export type InGroup = {
	readonly kind: DoorKind;
	readonly id: string;
	readonly title: string;
	/** Null where nobody said in which language its name is. */
	readonly language: string | null;
};

/** Enough to see what a group is at. */
const latestShown = 3;

const latest = (kind: DoorKind, rows: SQL): SQL =>
	sql`select * from (select ${sql.raw(`'${kind}'`)} as kind, ${rows} limit ${sql.raw(String(latestShown))})`;

/** The latest of each kind that lies in a group, for its members: for the one batch of its page. */
export const latestInGroup = (viewerId: string, groupId: string): SQL => {
	const inside = sql`t.group_id = ${groupId} and ${inContainer(viewerId)}`;
	return sql.join(
		[
			latest(
				"topic",
				sql`t.id, t.title, t.language from ${topic} t where t.state = 'open' and ${inside}
					order by t.created_at desc, t.id desc`,
			),
			latest(
				"question",
				sql`t.id, t.title, t.language from ${question} t where ${inside} order by t.updated_at desc, t.id desc`,
			),
			latest(
				"assist",
				sql`t.id, t.title, t.language from ${peerAssist} t where ${inside} order by t.updated_at desc, t.id desc`,
			),
			latest(
				"study",
				sql`t.id, t.title, t.language from ${study} t where t.audience = 'group' and ${inside}
					order by t.updated_at desc, t.id desc`,
			),
			latest(
				"meeting",
				sql`t.id, t.title, null as language from ${meeting} t where t.state = 'held' and ${inside}
					order by t.starts_at desc, t.id desc`,
			),
		],
		sql` union all `,
	);
};
