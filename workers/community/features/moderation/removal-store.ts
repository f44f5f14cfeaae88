import { type SQL, sql } from "drizzle-orm";
import { spaced } from "#core/folding.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { commitment, derivation, practiceProposal, reflection, study, studyLink } from "../../db/cycle.ts";
import { groupProgress } from "../../db/forming.ts";
import {
	answer,
	assistEntry,
	conversation,
	following,
	mention,
	message,
	peerAssist,
	question,
	thanks,
} from "../../db/helping.ts";
import { agendaItem, topic, topicInterest } from "../../db/meetings.ts";
import { adoption, practice, practicePerson, practiceVersion, trial } from "../../db/practices.ts";
import { release, releaseAnswer } from "../../db/trust.ts";
import { indicator, indicatorValue, storyIndicator, valueStory } from "../../db/value.ts";
import {
	consultation,
	consultationVoice,
	decision,
	decisionEntry,
	decisionVersion,
	decisionVoice,
} from "../../db/voice.ts";

/** Rows of a table, and its name in SQL, of which some go. */
const from = (db: Db, table: SQL, where: SQL): Statement => db.run(sql`delete from ${table} where ${where}`);

/** What goes with documents of others that can't be read without the removed thing: their index rows and threads. */
const withDocs = (db: Db, ids: SQL): Statement[] => [
	from(db, sql`${searchDoc}`, sql`id in (${ids})`),
	from(db, sql`${derivation}`, sql`id in (${ids}) or source_id in (${ids})`),
];

const messagesGone = (db: Db, ids: SQL): Statement[] => [
	...withDocs(db, ids),
	from(db, sql`${mention}`, sql`message_id in (${ids})`),
	from(db, sql`${message}`, sql`id in (${ids})`),
];

/** The rows in which each kind of thing consists that goes by itself, as statements that delete them (`removing.ts` knows the others). */
export const removals: Readonly<Record<string, (db: Db, id: string) => Statement[]>> = {
	practice: (db, id) => [
		...withDocs(
			db,
			sql`select id from ${trial} where practice_id = ${id} union select id from ${practiceProposal} where practice_id = ${id}`,
		),
		from(db, sql`${trial}`, sql`practice_id = ${id}`),
		from(db, sql`${practiceProposal}`, sql`practice_id = ${id}`),
		from(db, sql`${practicePerson}`, sql`practice_id = ${id}`),
		from(db, sql`${adoption}`, sql`practice_id = ${id}`),
		from(db, sql`${studyLink}`, sql`target_id = ${id}`),
		db.run(sql`update ${answer} set practice_id = null where practice_id = ${id}`),
		from(db, sql`${practiceVersion}`, sql`practice_id = ${id}`),
		from(db, sql`${practice}`, sql`id = ${id}`),
	],
	trial: (db, id) => [from(db, sql`${studyLink}`, sql`target_id = ${id}`), from(db, sql`${trial}`, sql`id = ${id}`)],
	proposal: (db, id) => [from(db, sql`${practiceProposal}`, sql`id = ${id}`)],
	reflection: (db, id) => [
		from(db, sql`${practicePerson}`, sql`practice_id = ${id}`),
		from(db, sql`${reflection}`, sql`id = ${id}`),
	],
	story: (db, id) => [
		from(db, sql`${practicePerson}`, sql`practice_id = ${id}`),
		from(db, sql`${storyIndicator}`, sql`story_id = ${id}`),
		from(db, sql`${valueStory}`, sql`id = ${id}`),
	],
	indicator: (db, id) => [
		from(db, sql`${storyIndicator}`, sql`indicator_id = ${id}`),
		from(db, sql`${indicatorValue}`, sql`indicator_id = ${id}`),
		from(db, sql`${indicator}`, sql`id = ${id}`),
	],
	figure: (db, id) => [from(db, sql`${indicatorValue}`, sql`id = ${id}`)],
	study: (db, id) => [from(db, sql`${studyLink}`, sql`study_id = ${id}`), from(db, sql`${study}`, sql`id = ${id}`)],
	question: (db, id) => [
		...withDocs(db, sql`select id from ${answer} where question_id = ${id}`),
		from(db, sql`${answer}`, sql`question_id = ${id}`),
		from(db, sql`${question}`, sql`id = ${id}`),
	],
	answer: (db, id) => [
		db.run(sql`update ${question} set helped_by = null where helped_by = ${id}`),
		from(db, sql`${answer}`, sql`id = ${id}`),
	],
	assist: (db, id) => [
		from(db, sql`${agendaItem}`, sql`source_id = ${id}`),
		from(db, sql`${assistEntry}`, sql`assist_id = ${id}`),
		from(db, sql`${peerAssist}`, sql`id = ${id}`),
	],
	entry: (db, id) => [
		from(db, sql`${assistEntry}`, sql`id = ${id}`),
		from(db, sql`${decisionEntry}`, sql`id = ${id} and not (kind = 'objection' and state = 'open')`),
		db.run(sql`update ${decisionEntry} set text = '', word = '' where id = ${id}`),
	],
	decision: (db, id) => [
		from(db, sql`${agendaItem}`, sql`source_id = ${id}`),
		from(db, sql`${decisionEntry}`, sql`decision_id = ${id}`),
		from(db, sql`${decisionVoice}`, sql`decision_id = ${id}`),
		from(db, sql`${decisionVersion}`, sql`decision_id = ${id}`),
		from(db, sql`${decision}`, sql`id = ${id}`),
	],
	consultation: (db, id) => [
		from(db, sql`${agendaItem}`, sql`source_id = ${id}`),
		from(db, sql`${consultationVoice}`, sql`consultation_id = ${id}`),
		from(db, sql`${consultation}`, sql`id = ${id}`),
	],
	voice: (db, id) => [from(db, sql`${consultationVoice}`, sql`id = ${id}`)],
	stance: (db, id) => [from(db, sql`${consultationVoice}`, sql`id = ${id}`)],
	progress: (db, id) => [from(db, sql`${groupProgress}`, sql`id = ${id}`)],
	message: (db, id) => messagesGone(db, sql`select ${id}`),
	conversation: (db, id) => [
		...messagesGone(db, sql`select y.id from ${message} y where y.conversation_id = ${id}`),
		from(db, sql`${following}`, sql`conversation_id = ${id}`),
		from(db, sql`${conversation}`, sql`id = ${id}`),
	],
	topic: (db, id) => [
		from(db, sql`${agendaItem}`, sql`source_id = ${id}`),
		from(db, sql`${topicInterest}`, sql`topic_id = ${id}`),
		from(db, sql`${topic}`, sql`id = ${id}`),
	],
	commitment: (db, id) => [
		from(db, sql`${agendaItem}`, sql`source_id = ${id}`),
		from(db, sql`${commitment}`, sql`id = ${id}`),
	],
	thanks: (db, id) => [from(db, sql`${thanks}`, sql`id = ${id}`)],
};

/** Wishes to bring words out of what is removed go with it; what everybody agreed to stands by itself. */
export const releasesGone = (db: Db, id: string): Statement[] => {
	const waiting = sql`source_id = ${id} and state <> 'released'`;
	return [
		from(db, sql`${releaseAnswer}`, sql`release_id in (select id from ${release} where ${waiting})`),
		from(db, sql`${release}`, waiting),
	];
};

/** What was said within something is found with that: the index loses these words, or has them again. */
export const wordsOutOfIndex = (db: Db, said: readonly Said[]): Statement[] =>
	said.map(({ whole, text }) =>
		db.run(sql`update ${searchDoc} set body = replace(body, ${spaced(text)}, '') where id = ${whole}`),
	);

export const wordsIntoIndex = (db: Db, said: readonly Said[]): Statement[] =>
	said.map(({ whole, text }) =>
		db.run(sql`update ${searchDoc} set body = body || char(10) || ${spaced(text)} where id = ${whole}`),
	);

type Said = { readonly whole: string; readonly text: string };

/** The words of an entry or a voice that the index holds with what they were said in; none of anything else. */
export const readSaid = (db: Db, id: string): Promise<Said[]> =>
	db.all<Said>(sql`select assist_id as whole, text from ${assistEntry} where id = ${id}
		union all select decision_id, text from ${decisionEntry} where id = ${id}
		union all select decision_id, word from ${decisionEntry} where id = ${id} and word <> ''
		union all select consultation_id, text from ${consultationVoice} where id = ${id} and kind = 'dissent' and text <> ''`);

/** The adoption that brought a practice home, and so travels by itself. */
export const readAdoptionOf = async (db: Db, practiceId: string): Promise<string | undefined> =>
	(await db.all<{ id: string }>(sql`select id from ${adoption} where practice_id = ${practiceId}`))[0]?.id;
