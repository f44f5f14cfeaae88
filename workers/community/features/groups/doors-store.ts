import { type SQL, sql } from "drizzle-orm";
import { inContainer } from "../../db/container.ts";
import { study } from "../../db/cycle.ts";
import { conversation, peerAssist, question } from "../../db/helping.ts";
import { meeting, topic } from "../../db/meetings.ts";
import { consultation, decision } from "../../db/voice.ts";

/** What goes on in a group beside its practices and its next meetings. */
const doorKinds = [
	"conversation",
	"topic",
	"question",
	"assist",
	"decision",
	"consultation",
	"study",
	"meeting",
] as const;
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

const allOf = (rows: readonly SQL[]): SQL => sql.join([...rows], sql` union all `);

/** D1 takes five terms in one compound select; each half stands in one of its own. */
const inHalves = (rows: readonly SQL[]): SQL => {
	const half = Math.ceil(rows.length / 2);
	return sql`select * from (${allOf(rows.slice(0, half))}) union all select * from (${allOf(rows.slice(half))})`;
};

/** The latest of each kind that lies in a group, for its members: for the one batch of its page. */
export const latestInGroup = (viewerId: string, groupId: string): SQL => {
	const inside = sql`t.group_id = ${groupId} and ${inContainer(viewerId)}`;
	return inHalves([
		latest(
			"conversation",
			sql`t.id, t.title, null as language from ${conversation} t where t.about_id is null and ${inside}
					order by t.updated_at desc, t.id desc`,
		),
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
			"decision",
			sql`t.id, t.title, t.language from ${decision} t where ${inside} order by t.updated_at desc, t.id desc`,
		),
		latest(
			"consultation",
			sql`t.id, t.title, t.language from ${consultation} t where ${inside} order by t.updated_at desc, t.id desc`,
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
	]);
};
