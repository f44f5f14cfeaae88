import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

const container = ["private", "group", "chapter"] as const;

/**
 * What came from what, within the chapter (PROV wasDerivedFrom): a topic from a reflection, a new version of a practice
 * from a trial. Both ends are documents of the search index, which says who may see them.
 */
export const derivation = sqliteTable(
	"derivation",
	{
		id: text("id").notNull(),
		sourceId: text("source_id").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.id, t.sourceId] }), index("derivation_source").on(t.sourceId, t.createdAt)],
);

/** What a member will put into practice (C3, C4). Kept, changed or dropped: all are fine. */
export const commitment = sqliteTable(
	"commitment",
	{
		id: text("id").primaryKey(),
		personId: text("person_id").notNull(),
		groupId: text("group_id"),
		/** The meeting in which it was made, if it was. */
		meetingId: text("meeting_id"),
		text: text("text").notNull(),
		language: text("language").notNull(),
		state: text("state", { enum: ["open", "kept", "changed", "dropped"] }).notNull(),
		learned: text("learned").notNull().default(""),
		/** Calendar day that the person set themselves. */
		due: text("due"),
		createdAt: integer("created_at").notNull(),
		closedAt: integer("closed_at"),
	},
	(t) => [
		index("commitment_person").on(t.personId, t.state, t.createdAt, t.id),
		index("commitment_meeting").on(t.meetingId, t.id),
		index("commitment_group").on(t.groupId, t.state, t.createdAt),
	],
);

/** What surprised, excited, disappointed, changed, or came up new (C3). */
export const reflection = sqliteTable(
	"reflection",
	{
		id: text("id").primaryKey(),
		authorId: text("author_id").notNull(),
		question: text("question", {
			enum: ["surprised", "excited", "disappointed", "changed", "new-issue", "free"],
		}).notNull(),
		text: text("text").notNull(),
		language: text("language").notNull(),
		audience: text("audience", { enum: [...container, "sites", "network", "public"] }).notNull(),
		groupId: text("group_id"),
		sites: text("sites", { mode: "json" }).$type<string[]>().notNull(),
		meetingId: text("meeting_id"),
		version: integer("version").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("reflection_author").on(t.authorId, t.createdAt, t.id),
		index("reflection_audience").on(t.audience, t.createdAt, t.id),
		index("reflection_group").on(t.groupId, t.createdAt, t.id),
		index("reflection_meeting").on(t.meetingId, t.createdAt),
	],
);

/** A new version of a practice that somebody proposes from what was learned; its author, or who writes it, decides. */
export const practiceProposal = sqliteTable(
	"practice_proposal",
	{
		id: text("id").primaryKey(),
		practiceId: text("practice_id").notNull(),
		basedOn: integer("based_on").notNull(),
		/** The fields that change, with their new words. */
		fields: text("fields", { mode: "json" }).$type<Record<string, string>>().notNull(),
		reason: text("reason").notNull(),
		authorId: text("author_id").notNull(),
		state: text("state", { enum: ["open", "merged", "declined", "withdrawn"] }).notNull(),
		answer: text("answer").notNull().default(""),
		decidedBy: text("decided_by"),
		decidedAt: integer("decided_at"),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [
		index("practice_proposal_practice").on(t.practiceId, t.state, t.createdAt),
		index("practice_proposal_author").on(t.authorId, t.createdAt, t.id),
	],
);

/** A text made ready to leave its container: marks for people, organisations and places, read by a second person (E1). */
export const deidentification = sqliteTable(
	"deidentification",
	{
		id: text("id").primaryKey(),
		/** The practice or reflection whose words they are, and the version that was marked. */
		sourceId: text("source_id").notNull(),
		sourceVersion: integer("source_version").notNull(),
		/** By field: places of the text and what stands there instead. */
		marks: text("marks", { mode: "json" })
			.$type<
				{
					field: string;
					from: number;
					to: number;
					what: "person" | "organisation" | "place" | "other";
					instead: string;
				}[]
			>()
			.notNull(),
		state: text("state", { enum: ["marking", "asked", "approved", "returned", "shared"] }).notNull(),
		authorId: text("author_id").notNull(),
		readerId: text("reader_id"),
		word: text("word").notNull().default(""),
		/** The new practice or reflection that carries the words on. */
		resultId: text("result_id"),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("deidentification_source").on(t.sourceId),
		index("deidentification_reader").on(t.readerId, t.state),
		index("deidentification_author").on(t.authorId, t.createdAt, t.id),
	],
);

/** A study: research tied to practice (A3). */
export const study = sqliteTable(
	"study",
	{
		id: text("id").primaryKey(),
		authorId: text("author_id").notNull(),
		title: text("title").notNull(),
		question: text("question").notNull(),
		method: text("method").notNull().default(""),
		lookedAt: text("looked_at").notNull().default(""),
		findings: text("findings").notNull().default(""),
		limits: text("limits").notNull().default(""),
		/** Each with a title, and a DOI or an address. */
		sources: text("sources", { mode: "json" }).$type<{ title: string; doi?: string; url?: string }[]>().notNull(),
		language: text("language").notNull(),
		audience: text("audience", { enum: ["group", "chapter", "sites", "network", "public"] }).notNull(),
		groupId: text("group_id"),
		sites: text("sites", { mode: "json" }).$type<string[]>().notNull(),
		version: integer("version").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("study_updated").on(t.updatedAt, t.id),
		index("study_author").on(t.authorId, t.updatedAt, t.id),
		index("study_group").on(t.groupId, t.updatedAt),
	],
);

/** The practices and trials that a study looks at. */
export const studyLink = sqliteTable(
	"study_link",
	{ studyId: text("study_id").notNull(), targetId: text("target_id").notNull() },
	(t) => [primaryKey({ columns: [t.studyId, t.targetId] }), index("study_link_target").on(t.targetId)],
);
