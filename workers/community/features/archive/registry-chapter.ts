import { sql } from "drizzle-orm";
import { chapter } from "../../db/chapter.ts";
import * as cycle from "../../db/cycle.ts";
import * as forming from "../../db/forming.ts";
import * as helping from "../../db/helping.ts";
import * as meetings from "../../db/meetings.ts";
import * as people from "../../db/people.ts";
import * as practices from "../../db/practices.ts";
import { summary } from "../../db/summaries.ts";
import { allOpen, openBy, shownToAll } from "./open.ts";
import type { Fate } from "./registry.ts";

const inCircle = sql`exists (select 1 from ${practices.workingGroup} g where g.id = t.group_id and g.kind = 'circle')`;

/** What the chapter is, knows and does: people, practices, the learning cycle, meetings, helping one another. */
export const chapterTables: Readonly<Record<string, Fate>> = {
	chapter: { table: chapter, open: allOpen },
	chapter_ways: { table: forming.chapterWays, open: allOpen },
	summary: { table: summary, open: allOpen, mine: ["edited_by"] },

	profile: { table: people.profile, open: allOpen, mine: ["person_id"] },
	person_language: { left: "Kept in step with profiles by triggers." },
	join_request: { table: people.joinRequest, open: allOpen },
	consent: { table: people.consent, mine: ["person_id"] },
	muted_source: { table: people.mutedSource, mine: ["person_id"] },

	// That a circle is there is known to those alone who are in it (decision 0020).
	working_group: { table: practices.workingGroup, open: sql`t.kind <> 'circle'` },
	group_member: { table: practices.groupMember, open: sql`not ${inCircle}`, mine: ["person_id"] },
	practice: { table: practices.practice, open: openBy("id"), mine: ["author_id"] },
	practice_version: { table: practices.practiceVersion, open: openBy("practice_id"), mine: ["author_id"] },
	// What somebody answered when they were asked is between them and who asked.
	practice_person: { table: practices.practicePerson, mine: ["person_id"] },
	trial: { table: practices.trial, open: openBy("practice_id"), mine: ["person_id"] },
	adoption: { table: practices.adoption, open: openBy("practice_id"), mine: ["adopted_by"] },
	offer: { table: practices.offer, ofTheSite: true },

	formation_answer: { table: forming.formationAnswer, open: allOpen, mine: ["person_id"] },
	formation_step: { table: forming.formationStep, open: allOpen, mine: ["person_id"] },
	charter_version: { table: forming.charterVersion, open: allOpen, mine: ["author_id"] },
	charter_proposal: { table: forming.charterProposal, open: allOpen, mine: ["author_id"] },
	rules_agreement: { table: forming.rulesAgreement, open: allOpen, mine: ["person_id"] },
	aim: { table: forming.aim, open: allOpen, mine: ["author_id"] },
	group_aim: { table: forming.groupAim, open: sql`not ${inCircle}` },
	group_work: { table: forming.groupWork, open: sql`not ${inCircle}` },
	group_progress: { table: forming.groupProgress, open: openBy("id"), mine: ["person_id"] },
	motivation: { table: forming.motivation, open: shownToAll, mine: ["person_id"] },
	arrival_answer: { table: forming.arrivalAnswer, mine: ["person_id"] },
	objective: { table: forming.objective, open: allOpen, mine: ["person_id"] },

	derivation: { table: cycle.derivation, open: sql`(${openBy("id")} and ${openBy("source_id")})` },
	commitment: { table: cycle.commitment, open: openBy("id"), mine: ["person_id"] },
	reflection: { table: cycle.reflection, open: openBy("id"), mine: ["author_id"] },
	practice_proposal: { table: cycle.practiceProposal, open: openBy("practice_id"), mine: ["author_id"] },
	// What was marked as telling who somebody is, is for two people until it is shared.
	deidentification: { table: cycle.deidentification, mine: ["author_id"] },
	study: { table: cycle.study, open: openBy("id"), mine: ["author_id"] },
	study_link: { table: cycle.studyLink, open: sql`(${openBy("study_id")} and ${openBy("target_id")})` },

	meeting_series: { table: meetings.meetingSeries, open: sql`t.group_id is null`, mine: ["created_by"] },
	meeting: { table: meetings.meeting, open: openBy("id"), mine: ["created_by"] },
	attendance: { table: meetings.attendance, open: openBy("meeting_id"), mine: ["person_id"] },
	agenda_item: { table: meetings.agendaItem, open: openBy("meeting_id"), mine: ["person_id"] },
	topic: { table: meetings.topic, open: openBy("id"), mine: ["raised_by"] },
	topic_interest: { table: meetings.topicInterest, open: openBy("topic_id"), mine: ["person_id"] },
	turn: { table: meetings.turn, mine: ["person_id"] },
	meeting_note: { table: meetings.meetingNote, open: openBy("meeting_id") },
	note_update: { table: meetings.noteUpdate, open: openBy("meeting_id") },
	pairing_round: { table: meetings.pairingRound, open: openBy("meeting_id") },
	pairing: { table: meetings.pairing, mine: ["person_id"] },
	minutes_reader: { table: meetings.minutesReader, mine: ["person_id"] },

	peer_assist: { table: helping.peerAssist, open: openBy("id"), mine: ["owner_id"] },
	assist_entry: { table: helping.assistEntry, open: openBy("assist_id"), mine: ["person_id"] },
	question: { table: helping.question, open: openBy("id"), mine: ["asker_id"] },
	answer: { table: helping.answer, open: openBy("question_id"), mine: ["person_id"] },
	request: { table: helping.request, mine: ["from_id", "to_id"] },
	helper_setting: { table: helping.helperSetting, mine: ["person_id"] },
	conversation: { table: helping.conversation, open: openBy("id"), mine: ["started_by"] },
	message: { table: helping.message, open: openBy("id"), mine: ["person_id"] },
	following: { table: helping.following, without: ["reply_hash"], mine: ["person_id"] },
	mention: { table: helping.mention, open: openBy("message_id"), mine: ["person_id"] },
	thanks: { table: helping.thanks, mine: ["from_id", "to_id"] },
};
