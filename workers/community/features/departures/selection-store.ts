import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { searchDoc } from "#exchange/search-tables.ts";
import { person } from "#identity/tables.ts";
import { chapter } from "../../db/chapter.ts";
import { shownToAll } from "../../db/container.ts";
import * as cycle from "../../db/cycle.ts";
import { departurePerson } from "../../db/endings.ts";
import { groupProgress } from "../../db/forming.ts";
import * as helping from "../../db/helping.ts";
import * as meetings from "../../db/meetings.ts";
import { profile } from "../../db/people.ts";
import * as practices from "../../db/practices.ts";
import { indicator, indicatorValue, storyIndicator, valueStory } from "../../db/value.ts";
import * as voice from "../../db/voice.ts";
import { shapeOf } from "../archive/columns.ts";
import type { Reading } from "../archive/reading-store.ts";
import type { DepartureRead } from "./store.ts";

type Instead = NonNullable<Reading["instead"]>;

const reading = (table: SQLiteTable, which: SQL, instead: Instead = {}, without: readonly string[] = []): Reading => ({
	table,
	shape: shapeOf(table, { without, by: without.includes("n") ? ["id"] : undefined }),
	which,
	open: sql`true`,
	instead,
});

/** What lay in the group is everybody's in the chapter that it becomes. */
const outOfGroup: Instead = { group_id: sql`null` };
const toChapter: Instead = { ...outOfGroup, audience: sql`'chapter'`, sites: sql`'[]'` };

/**
 * What goes with a group that becomes a chapter: the people who said that they go, and of what lies in the group the words
 * of those who said that theirs do. What several people wrote together goes when each of them agreed. Nothing that was
 * borrowed from others, and nothing from outside the group.
 */
export const groupReadings = (groupId: string, leaderId: string, to: DepartureRead, now: number): Reading[] => {
	const said = (column: "goes" | "words") => sql`(select a.person_id from ${departurePerson} a
		where a.departure_id = ${to.id} and ${sql.raw(`a.${column}`)} = 'yes')`;
	const [going, words] = [said("goes"), said("words")];
	const known = sql`(select a.person_id from ${departurePerson} a where a.departure_id = ${to.id} and (a.goes = 'yes' or a.words = 'yes'))`;
	const all = sql`not exists (select 1 from ${practices.groupMember} m where m.group_id = ${groupId} and m.person_id not in ${words})`;
	// Nobody knows who wrote which word of a meeting's notes: who was there may have left the group since.
	const together = sql`${all} and not exists (select 1 from ${meetings.attendance} was where was.meeting_id = t.meeting_id
		and (was.came_at is not null or was.wrote_at is not null) and was.person_id not in ${words})`;
	// What a steward hid here doesn't come to light elsewhere.
	const shown = shownToAll(sql`t.id`);
	const inGroup = sql`t.group_id = ${groupId} and ${shown}`;
	const by = (column: string) => sql`t.${sql.raw(column)} in ${words}`;
	const ids = (table: SQLiteTable, which: SQL) => sql`(select t.id from ${table} t where ${which})`;
	const knownOnly = (column: string) => sql`case when t.${sql.raw(column)} in ${known} then t.${sql.raw(column)} end`;
	const versionsBy = (table: SQLiteTable, column: string) =>
		sql`not exists (select 1 from ${table} v where ${sql.raw(`v.${column}`)} = t.id and v.author_id not in ${words})`;

	const practice = sql`${inGroup} and t.audience = 'group' and t.state = 'shared' and t.source_id is null and ${by("author_id")}
		and ${versionsBy(practices.practiceVersion, "practice_id")}`;
	const practiceIds = ids(practices.practice, practice);
	const own = (column: string) => sql`${inGroup} and ${by(column)}`;
	const ofGroup = (column: string) => sql`${own(column)} and t.audience = 'group'`;
	const meeting = own("created_by");
	const meetingIds = ids(meetings.meeting, meeting);
	const assist = own("owner_id");
	const questionIds = ids(helping.question, own("asker_id"));
	const decision = sql`${own("proposer_id")} and ${versionsBy(voice.decisionVersion, "decision_id")}`;
	const decisionIds = ids(voice.decision, decision);
	const storyIds = ids(valueStory, ofGroup("author_id"));
	const indicatorIds = ids(indicator, own("author_id"));
	const proposal = sql`t.practice_id in ${practiceIds} and ${by("author_id")} and ${shown}`;

	// What was answered to it is said by who decided.
	const answered = sql`case when t.decided_by in ${words} then t.answer else '' end`;

	/** Documents that go: in the group, and of one person who agreed; a proposal goes with its practice. */
	const ofPractice = sql`case d.kind when 'practice' then d.id
		when 'proposal' then (select r.practice_id from ${cycle.practiceProposal} r where r.id = d.id) end`;
	const carried = sql`(select d.id from ${searchDoc} d where ${shownToAll(sql`d.id`)} and ((d.container = ${groupId} and d.author_id in ${words}
			and coalesce(${ofPractice} in ${practiceIds}, true) and d.kind <> 'minutes')
		or d.id in ${meetingIds}))`;
	const doc = sql`(t.id in ${carried} or (t.kind = 'person' and t.id in ${going})
		or (t.kind = 'conversation' and t.author_id in ${words} and t.container glob 'about:*' and substr(t.container, 7) in ${carried}))`;
	const talk = sql`((t.group_id = ${groupId} and t.about_id is null and ${by("started_by")}) or t.about_id in ${carried})`;
	const talkIds = ids(helping.conversation, talk);

	return [
		reading(chapter, sql`t.id = 'chapter'`, {
			...{
				name: sql`${to.name}`,
				tagline: sql`''`,
				place: sql`${to.place}`,
				latitude: sql`null`,
				longitude: sql`null`,
			},
			...{ life_stage: sql`'forming'`, founded: sql`null`, about: sql`${to.reason}`, how_to_join: sql`''` },
			...{ aims: sql`'[]'`, listed: sql`'hidden'`, updated_at: sql`cast(${now} as integer)` },
		}),
		reading(person, sql`t.id in ${known}`, {
			email: sql`case when t.id in ${going} then t.email end`,
			state: sql`case when t.id in ${going} then t.state else 'left' end`,
			role: sql`case when t.id = ${leaderId} then 'steward' when t.id in ${going} and t.role <> 'guest' then 'member' else 'guest' end`,
		}),
		reading(profile, sql`t.person_id in ${going}`),
		// What it was itself: closed, and read by who was in it, with what it told of its progress.
		reading(practices.workingGroup, sql`t.id = ${groupId}`, {
			purpose: sql`case when t.coordinator_id in ${words} then t.purpose else '' end`,
			closed_at: sql`coalesce(t.closed_at, cast(${now} as integer))`,
			became_origin: sql`null`,
		}),
		reading(practices.groupMember, sql`t.group_id = ${groupId} and t.person_id in ${going}`),
		reading(groupProgress, own("person_id")),
		reading(practices.practice, practice, toChapter),
		reading(practices.practiceVersion, sql`t.practice_id in ${practiceIds}`),
		reading(practices.trial, sql`t.practice_id in ${practiceIds} and ${by("person_id")}`),
		reading(cycle.practiceProposal, proposal, { decided_by: knownOnly("decided_by"), answer: answered }),
		reading(cycle.reflection, ofGroup("author_id"), toChapter),
		reading(cycle.commitment, own("person_id"), outOfGroup),
		reading(cycle.study, ofGroup("author_id"), toChapter),
		reading(
			cycle.studyLink,
			sql`t.study_id in ${ids(cycle.study, ofGroup("author_id"))} and t.target_id in ${practiceIds}`,
		),
		reading(cycle.derivation, sql`t.id in ${carried} and t.source_id in ${carried}`),
		reading(meetings.topic, own("raised_by"), outOfGroup),
		reading(meetings.meetingSeries, own("created_by"), {
			...outOfGroup,
			...{ host_id: knownOnly("host_id"), facilitator_id: knownOnly("facilitator_id") },
		}),
		reading(meetings.meeting, meeting, {
			...outOfGroup,
			...{ host_id: knownOnly("host_id"), facilitator_id: knownOnly("facilitator_id") },
		}),
		reading(meetings.attendance, sql`t.meeting_id in ${meetingIds} and t.person_id in ${known}`),
		reading(meetings.agendaItem, sql`t.meeting_id in ${meetingIds} and ${by("person_id")}`),
		reading(meetings.meetingNote, sql`t.meeting_id in ${meetingIds} and ${together}`),
		reading(meetings.noteUpdate, sql`t.meeting_id in ${meetingIds} and ${together}`),
		reading(helping.peerAssist, assist, {
			...outOfGroup,
			facilitator_id: knownOnly("facilitator_id"),
		}),
		reading(
			helping.assistEntry,
			sql`t.assist_id in ${ids(helping.peerAssist, assist)} and ${by("person_id")} and ${shown}`,
		),
		reading(helping.question, own("asker_id"), {
			...outOfGroup,
			helped_by: sql`(select a.id from ${helping.answer} a where a.id = t.helped_by and a.person_id in ${words})`,
		}),
		reading(helping.answer, sql`t.question_id in ${questionIds} and ${by("person_id")} and ${shown}`, {
			practice_id: sql`null`,
		}),
		reading(helping.conversation, talk, outOfGroup),
		reading(
			helping.message,
			sql`t.conversation_id in ${talkIds} and ${by("person_id")} and t.removed_at is null and ${shown}`,
			{
				mail_id: sql`null`,
			},
		),
		reading(voice.decision, decision, outOfGroup),
		reading(voice.decisionVersion, sql`t.decision_id in ${decisionIds}`),
		reading(voice.decisionEntry, sql`t.decision_id in ${decisionIds} and ${by("person_id")} and ${shown}`),
		reading(voice.decisionVoice, sql`t.decision_id in ${decisionIds} and ${by("person_id")}`),
		reading(valueStory, ofGroup("author_id"), toChapter),
		reading(indicator, own("author_id"), outOfGroup),
		reading(indicatorValue, sql`t.indicator_id in ${indicatorIds} and ${by("person_id")}`),
		reading(storyIndicator, sql`t.story_id in ${storyIds} and t.indicator_id in ${indicatorIds}`),
		reading(
			searchDoc,
			doc,
			{ container: sql`case when t.container = ${groupId} and t.kind <> 'progress' then null else t.container end` },
			["n"],
		),
	];
};
