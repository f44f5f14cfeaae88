import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** What a member answers to a guiding question of the formation path (A1, C1). One answer each; it can be changed. */
export const formationAnswer = sqliteTable(
	"formation_answer",
	{
		question: text("question").notNull(),
		personId: text("person_id").notNull(),
		text: text("text").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.question, t.personId] }),
		index("formation_answer_question").on(t.question, t.createdAt),
	],
);

/** What the path asks to be done, beside questions: who took it up and when it was done (B4). */
export const formationStep = sqliteTable("formation_step", {
	step: text("step").primaryKey(),
	note: text("note").notNull().default(""),
	/** Calendar day, `YYYY-MM-DD`, that the step is planned for: a launch, say. */
	plannedFor: text("planned_for"),
	personId: text("person_id"),
	doneAt: integer("done_at"),
});

const charterText = {
	domain: text("domain").notNull().default(""),
	aspirations: text("aspirations").notNull().default(""),
	groundRules: text("ground_rules").notNull().default(""),
	questions: text("questions").notNull().default(""),
};

/** Every version of the charter (B1). The latest is in force. */
export const charterVersion = sqliteTable("charter_version", {
	version: integer("version").primaryKey(),
	...charterText,
	/** The version in which the ground rules last changed: what members agree to (C2). */
	rulesVersion: integer("rules_version").notNull(),
	reason: text("reason").notNull(),
	authorId: text("author_id").notNull(),
	/** Calendar day on which the chapter means to look at it again. */
	reviewOn: text("review_on"),
	createdAt: integer("created_at").notNull(),
});

/** A change that a member proposes to the charter, against the version that they read. */
export const charterProposal = sqliteTable(
	"charter_proposal",
	{
		id: text("id").primaryKey(),
		basedOn: integer("based_on").notNull(),
		...charterText,
		reason: text("reason").notNull(),
		authorId: text("author_id").notNull(),
		state: text("state", { enum: ["open", "adopted", "declined", "withdrawn"] }).notNull(),
		answer: text("answer").notNull().default(""),
		decidedBy: text("decided_by"),
		decidedAt: integer("decided_at"),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [index("charter_proposal_state").on(t.state, t.createdAt, t.id)],
);

/** Which ground rules a member agreed to. */
export const rulesAgreement = sqliteTable(
	"rules_agreement",
	{
		personId: text("person_id").notNull(),
		rulesVersion: integer("rules_version").notNull(),
		agreedAt: integer("agreed_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.personId, t.rulesVersion] })],
);

/** What the chapter wants to achieve (A2). Groups take aims up. */
export const aim = sqliteTable(
	"aim",
	{
		id: text("id").primaryKey(),
		title: text("title").notNull(),
		description: text("description").notNull().default(""),
		position: integer("position").notNull(),
		state: text("state", { enum: ["open", "reached", "let-go"] }).notNull(),
		authorId: text("author_id").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [index("aim_state").on(t.state, t.position, t.id)],
);

export const groupAim = sqliteTable(
	"group_aim",
	{ groupId: text("group_id").notNull(), aimId: text("aim_id").notNull() },
	(t) => [primaryKey({ columns: [t.groupId, t.aimId] }), index("group_aim_aim").on(t.aimId)],
);

/** What is set aside for a group's work (A2): time, money, people, in its own words; and what it works on now. */
export const groupWork = sqliteTable("group_work", {
	groupId: text("group_id").primaryKey(),
	time: text("time").notNull().default(""),
	money: text("money").notNull().default(""),
	people: text("people").notNull().default(""),
	workingOn: text("working_on").notNull().default(""),
	updatedAt: integer("updated_at").notNull(),
});

/** Progress of a group, in sentences. */
export const groupProgress = sqliteTable(
	"group_progress",
	{
		id: text("id").primaryKey(),
		groupId: text("group_id").notNull(),
		personId: text("person_id").notNull(),
		text: text("text").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [index("group_progress_group").on(t.groupId, t.createdAt, t.id)],
);

/** What brings a person here, each time that they were asked (E5). The latest is the one that is shown, as they chose. */
export const motivation = sqliteTable(
	"motivation",
	{
		id: text("id").primaryKey(),
		personId: text("person_id").notNull(),
		text: text("text").notNull(),
		shown: text("shown", { enum: ["me", "chapter"] }).notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [index("motivation_person").on(t.personId, t.createdAt, t.id)],
);

/** What a newcomer answers beside name and organisation (C1): one answer to each of the two questions, which they may change. */
export const arrivalAnswer = sqliteTable(
	"arrival_answer",
	{
		personId: text("person_id").notNull(),
		question: text("question", { enum: ["community-if-successful", "for-each-other"] }).notNull(),
		text: text("text").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.personId, t.question] })],
);

/**
 * A learning objective of one person, in their words (D1). `sharedId` is the first objective of those that were joined:
 * its own id when nobody's was before. Joining is an act of the person, never done by the site.
 */
export const objective = sqliteTable(
	"objective",
	{
		id: text("id").primaryKey(),
		personId: text("person_id").notNull(),
		text: text("text").notNull(),
		folded: text("folded").notNull(),
		language: text("language").notNull(),
		sharedId: text("shared_id").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [
		uniqueIndex("objective_once").on(t.personId, t.folded),
		index("objective_shared").on(t.sharedId, t.createdAt, t.id),
	],
);

/** How the chapter does things: one row, with id `chapter`. */
export const chapterWays = sqliteTable("chapter_ways", {
	id: text("id").primaryKey(),
	/** Months after which a member is asked again what brings them here. */
	motivationMonths: integer("motivation_months").notNull().default(6),
	/** The questions of the trust pulse; null for those that a new chapter begins with. */
	pulseQuestions: text("pulse_questions", { mode: "json" }).$type<string[] | null>(),
	/** Months after which a pulse opens by itself; 0 for never. */
	pulseMonths: integer("pulse_months").notNull().default(0),
	updatedAt: integer("updated_at").notNull(),
});
