import { type SQL, sql } from "drizzle-orm";
import { person } from "#identity/tables.ts";
import type { PracticeStatus } from "#protocol/content.ts";
import { docs } from "../../db/container.ts";
import { groupMember, practice, trial, workingGroup } from "../../db/practices.ts";
import { borrowable } from "../adoptions/rules.ts";
import { fieldWords } from "../practices/rules.ts";
import { type PracticeRow, practiceFrom, practiceQuery } from "../practices/store.ts";
import { practiceVisible, trialVisible } from "../practices/visible-store.ts";
import { type Question, questionWords } from "../reflections/rules.ts";
import { oneQuery, type ReflectionRow } from "../reflections/store.ts";
import { checksumOf, type Field } from "./rules.ts";

/** Words that would go further than where they were said. */
export type Source = {
	readonly id: string;
	readonly kind: "reflection" | "trial" | "practice";
	/** What is made of it. */
	readonly becomes: "reflection" | "practice";
	readonly version: number;
	readonly authorId: string;
	readonly language: string;
	/** What it is called where it stands in a line. */
	readonly title: string;
	readonly href: string;
	readonly fields: readonly Field[];
	/** Null where everybody here, or its writer alone, reads it. */
	readonly groupName: string | null;
	readonly question: Question;
	readonly status: PracticeStatus;
	readonly tags: readonly string[];
	/** Whether it can be told on: it is said and done, in words of this chapter, to more than its writer. */
	readonly ready: boolean;
};

type TrialRow = {
	readonly id: string;
	readonly personId: string;
	readonly practiceId: string;
	readonly practiceTitle: string;
	readonly language: string;
	readonly groupName: string | null;
	readonly context: string;
	readonly changed: string;
	readonly surprised: string;
	readonly evidence: string;
	readonly reportedAt: number | null;
};

const trialQuery = (viewerId: string, id: string | SQL): SQL => sql`select t.id, t.person_id as personId,
	t.practice_id as practiceId, p.title as practiceTitle, p.language,
	case when p.audience = 'group' then (select name from ${workingGroup} where id = p.group_id) end as groupName,
	t.context, t.changed, t.surprised, t.evidence, t.reported_at as reportedAt
	from ${trial} t join ${practice} p on p.id = t.practice_id where t.id = ${id} and ${practiceVisible(viewerId)} and ${trialVisible(viewerId)}`;

export type SourceRows = [ReflectionRow, TrialRow, PracticeRow];

/** A reflection, a trial or a practice, whichever it is, where the viewer may see it. */
export const sourceQueries = (viewerId: string, id: string | SQL): readonly [SQL, SQL, SQL] => [
	oneQuery(viewerId, id),
	trialQuery(viewerId, id),
	practiceQuery(viewerId, id),
];

const withWords = (fields: readonly Field[]): Field[] => fields.filter(({ text }) => text.trim() !== "");

const ofReflection = (row: ReflectionRow): Source => {
	const title = questionWords[row.question].told;
	return {
		...{ id: row.id, kind: "reflection", becomes: "reflection", version: row.version, authorId: row.authorId },
		...{ language: row.language, title, href: `/reflections/${row.id}` },
		fields: [{ field: "text", label: title, text: row.text }],
		...{ groupName: row.groupName, question: row.question, status: "untried", tags: [] },
		ready: row.audience !== "private",
	};
};

const ofTrial = (row: TrialRow): Source => {
	const fields = withWords([
		{ field: "context", label: "Where it was tried", text: row.context },
		{ field: "changed", label: "What we changed", text: row.changed },
		{ field: "surprised", label: "What surprised us", text: row.surprised },
		{ field: "evidence", label: "How we know", text: row.evidence },
	]);
	return {
		...{ id: row.id, kind: "trial", becomes: "reflection", version: checksumOf(fields), authorId: row.personId },
		...{ language: row.language, title: row.practiceTitle, href: `/practices/${row.practiceId}#${row.id}`, fields },
		...{ groupName: row.groupName, question: "free", status: "untried", tags: [] },
		ready: row.reportedAt !== null,
	};
};

const ofPractice = (row: PracticeRow): Source => {
	const read = practiceFrom(row);
	const { id, version, authorId, language, title, groupName, status, tags } = read;
	return {
		...{ id, kind: "practice", becomes: "practice", version, authorId, language, title, href: `/practices/${id}` },
		fields: withWords([
			{ field: "title", label: "Title", text: title },
			...borrowable.map((field) => ({ field, label: fieldWords[field].label, text: read.texts[field] })),
		]),
		...{ groupName, question: "free", status, tags },
		ready: read.state === "shared" && read.source === null,
	};
};

export const sourceFrom = (
	reflection: ReflectionRow | undefined,
	told: TrialRow | undefined,
	row: PracticeRow | undefined,
): Source | undefined => {
	if (reflection) return ofReflection(reflection);
	if (told) return ofTrial(told);
	return row && ofPractice(row);
};

/** More people than read anything a second time. */
const mostReaders = 500;

/** Who may see the source besides its writer, and so can read the new text beside the old one. */
export const readersQuery = (viewerId: string, sourceId: string | SQL): SQL => sql`select h.id, h.name from ${docs}
	join ${person} h on h.state = 'active' and h.role <> 'guest' and h.id <> ${viewerId}
		and (d.container is null or exists (select 1 from ${groupMember} gm where gm.group_id = d.container and gm.person_id = h.id))
	where d.id = ${sourceId} order by h.name, h.id limit ${mostReaders}`;
