import { and, eq, type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { derivation, practiceProposal } from "../../db/cycle.ts";
import { groupMember, practice, practicePerson, practiceVersion, trial } from "../../db/practices.ts";
import type { PracticeAudience } from "./audience-rules.ts";

type PracticeRow = typeof practice.$inferInsert;
type VersionRow = typeof practiceVersion.$inferInsert;

export const insertPractice = (db: Db, row: PracticeRow): Statement => db.insert(practice).values(row);

export const insertVersion = (db: Db, row: VersionRow): Statement => db.insert(practiceVersion).values(row);

/** A draft has one version, which is written over. */
export const replaceDraft = (db: Db, base: number, row: VersionRow): Statement =>
	db
		.update(practiceVersion)
		.set(row)
		.where(and(eq(practiceVersion.practiceId, row.practiceId), eq(practiceVersion.version, base)));

export const updatePractice = (db: Db, id: string, set: Partial<PracticeRow>): Statement =>
	db.update(practice).set(set).where(eq(practice.id, id));

/** Breaks the batch when the practice was changed, or is seen by others, since it was read. */
export const stillAsRead = (
	db: Db,
	read: { readonly id: string; readonly state: string; readonly version: number; readonly audience: PracticeAudience },
): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${practice} where id = ${read.id} and state = ${read.state} and version = ${read.version}
			and audience = ${read.audience.scope} and group_id is ${read.audience.groupId}
			and sites = ${JSON.stringify(read.audience.sites)})`,
	);

const ids = (list: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(list)}))`;

/** Names just these people: who is new is asked, who isn't named any more is let go. */
export const namePeople = (db: Db, practiceId: string, personIds: readonly string[], now: number): Statement[] => [
	db.run(sql`delete from ${practicePerson} where practice_id = ${practiceId} and person_id not in ${ids(personIds)}`),
	db.run(sql`insert into ${practicePerson} (practice_id, person_id, answer, asked_at)
		select ${practiceId}, value, 'asked', ${now} from json_each(${JSON.stringify(personIds)}) where true
		on conflict (practice_id, person_id) do nothing`),
];

export const answerNamed = (
	db: Db,
	practiceId: string,
	personId: string,
	answer: "yes" | "no",
	now: number,
): Statement[] => [
	mustHold(
		db,
		sql`exists (select 1 from ${practicePerson} where practice_id = ${practiceId} and person_id = ${personId})`,
	),
	db
		.update(practicePerson)
		.set({ answer, answeredAt: now })
		.where(and(eq(practicePerson.practiceId, practiceId), eq(practicePerson.personId, personId))),
];

/** Breaks the batch when somebody named in it has not agreed. */
export const everybodyAgreed = (db: Db, practiceId: string): Statement =>
	mustHold(db, sql`not exists (select 1 from ${practicePerson} where practice_id = ${practiceId} and answer <> 'yes')`);

export const stillMember = (db: Db, groupId: string, personId: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${groupMember} where group_id = ${groupId} and person_id = ${personId})`);

/**
 * What was tried of a practice follows it into a group, and out again only what its own author told: what others said
 * there stays there.
 */
export const moveTrialsTo = (
	db: Db,
	{ id, authorId }: { readonly id: string; readonly authorId: string },
	container: string | null,
): Statement =>
	db.run(sql`update ${searchDoc} set container = ${container}
		where id in (select id from ${trial} where practice_id = ${id}) and (container is null or author_id = ${authorId})`);

/**
 * What was proposed to a practice follows it into a group, and out again only what was said to everybody here. What all
 * had read holds nothing back later.
 */
export const moveProposalsTo = (db: Db, practiceId: string, container: string | null): Statement[] => {
	const open = sql`(select r.id from ${practiceProposal} r join ${searchDoc} d on d.id = r.id
		where r.practice_id = ${practiceId} and d.container is null)`;
	return container === null
		? []
		: [
				db.run(sql`delete from ${derivation} where id = ${practiceId} and source_id in ${open}`),
				db.run(sql`update ${searchDoc} set container = ${container} where id in ${open}`),
			];
};

export const removeDraft = (db: Db, id: string): Statement[] => [
	db.delete(practicePerson).where(eq(practicePerson.practiceId, id)),
	db.delete(practiceVersion).where(eq(practiceVersion.practiceId, id)),
	db.delete(practice).where(and(eq(practice.id, id), eq(practice.state, "draft"))),
];
