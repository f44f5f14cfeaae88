import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A decision by consent: taken when nobody who was asked has a reasoned objection left. */
export const decision = sqliteTable(
	"decision",
	{
		id: text("id").primaryKey(),
		groupId: text("group_id"),
		title: text("title").notNull(),
		/** The proposal as its latest version reads. */
		text: text("text").notNull(),
		version: integer("version").notNull(),
		language: text("language").notNull(),
		phase: text("phase", { enum: ["questions", "reactions", "objections", "decided", "withdrawn"] }).notNull(),
		phaseSince: integer("phase_since").notNull(),
		/** Calendar day until which the phase is meant to last. */
		phaseUntil: text("phase_until"),
		proposerId: text("proposer_id").notNull(),
		/** Calendar day on which it is looked at again, and whether its people were reminded of that. */
		reviewOn: text("review_on"),
		remindedAt: integer("reminded_at"),
		/** The word with which it was decided or withdrawn. */
		word: text("word").notNull().default(""),
		decidedAt: integer("decided_at"),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("decision_phase").on(t.phase, t.updatedAt, t.id),
		index("decision_updated").on(t.updatedAt, t.id),
		index("decision_group").on(t.groupId, t.updatedAt),
		index("decision_review").on(t.reviewOn),
	],
);

export const decisionVersion = sqliteTable(
	"decision_version",
	{
		decisionId: text("decision_id").notNull(),
		version: integer("version").notNull(),
		text: text("text").notNull(),
		reason: text("reason").notNull(),
		authorId: text("author_id").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.decisionId, t.version] })],
);

/** What somebody said on a proposal. An objection has a reason, and stays open until a version takes it in or it is withdrawn. */
export const decisionEntry = sqliteTable(
	"decision_entry",
	{
		id: text("id").primaryKey(),
		decisionId: text("decision_id").notNull(),
		version: integer("version").notNull(),
		/** `kept`: that a decision goes on holding as it is, and why. */
		kind: text("kind", { enum: ["question", "answer", "reaction", "objection", "kept"] }).notNull(),
		personId: text("person_id").notNull(),
		/** The question that an answer answers. */
		replyTo: text("reply_to"),
		text: text("text").notNull(),
		state: text("state", { enum: ["open", "integrated", "withdrawn"] }).notNull(),
		/** How it was taken in. */
		word: text("word").notNull().default(""),
		/** Calendar day on which a decision that was kept is looked at again. */
		reviewOn: text("review_on"),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [
		index("decision_entry_decision").on(t.decisionId, t.createdAt, t.id),
		index("decision_entry_person").on(t.personId, t.createdAt),
	],
);

/** Who said of which version that they have no objection, or that they stand aside. */
export const decisionVoice = sqliteTable(
	"decision_voice",
	{
		decisionId: text("decision_id").notNull(),
		version: integer("version").notNull(),
		personId: text("person_id").notNull(),
		says: text("says", { enum: ["no-objection", "stand-aside"] }).notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.decisionId, t.version, t.personId] })],
);

/** "Have you checked with the community?" (B9): a sponsor asks, the community answers, the sponsor says what was done. */
export const consultation = sqliteTable(
	"consultation",
	{
		id: text("id").primaryKey(),
		groupId: text("group_id"),
		/** A person here, or somebody outside whom they speak for. */
		sponsorId: text("sponsor_id").notNull(),
		onBehalfOf: text("on_behalf_of").notNull().default(""),
		title: text("title").notNull(),
		text: text("text").notNull(),
		language: text("language").notNull(),
		state: text("state", { enum: ["open", "drafted", "answered", "reported", "withdrawn"] }).notNull(),
		/** Calendar days: until when voices are heard, and when the sponsor must have said what was done. */
		openUntil: text("open_until").notNull(),
		reportDue: text("report_due").notNull(),
		/** The one answer, and who wrote it down. */
		answer: text("answer").notNull().default(""),
		answeredBy: text("answered_by"),
		answeredAt: integer("answered_at"),
		/** When the answer was published; null where nobody noted it then. */
		publishedAt: integer("published_at"),
		/** What was done with it, and what was not and why. */
		report: text("report").notNull().default(""),
		notDone: text("not_done").notNull().default(""),
		reportedAt: integer("reported_at"),
		/** The word with which it was withdrawn. */
		word: text("word").notNull().default(""),
		remindedAt: integer("reminded_at"),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("consultation_updated").on(t.updatedAt, t.id),
		index("consultation_state").on(t.state, t.reportDue),
		index("consultation_sponsor").on(t.sponsorId, t.state),
		index("consultation_group").on(t.groupId, t.updatedAt),
	],
);

/** A voice in a consultation; what each says of the drafted answer: agrees, or dissents and why. */
export const consultationVoice = sqliteTable(
	"consultation_voice",
	{
		id: text("id").primaryKey(),
		consultationId: text("consultation_id").notNull(),
		personId: text("person_id").notNull(),
		kind: text("kind", { enum: ["voice", "agree", "dissent"] }).notNull(),
		text: text("text").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("consultation_voice_consultation").on(t.consultationId, t.createdAt, t.id),
		index("consultation_voice_person").on(t.personId, t.createdAt),
	],
);
