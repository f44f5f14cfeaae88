import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

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
