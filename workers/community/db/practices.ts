import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

const outcomes = ["worked", "mixed", "did-not-work"] as const;
const statuses = [...outcomes, "untried"] as const;

/** A working group: a container of its own (E2). */
export const workingGroup = sqliteTable(
	"working_group",
	{
		id: text("id").primaryKey(),
		name: text("name").notNull(),
		purpose: text("purpose").notNull(),
		coordinatorId: text("coordinator_id").notNull(),
		/** A space is a group with an end (B13). A circle is for one thing, and seen by nobody who isn't in it (E2). */
		kind: text("kind", { enum: ["group", "space", "circle"] })
			.notNull()
			.default("group"),
		/** Calendar day on which a space ends. */
		endsOn: text("ends_on"),
		/** Until when anybody here may join a space: until its first session, or until its end. Null for a group. */
		joins: text("joins", { enum: ["start", "end"] }),
		/** The site of the chapter that it has become, if it has. */
		becameOrigin: text("became_origin"),
		/** When a space went on as a working group. */
		grownAt: integer("grown_at"),
		/** After how many months its trust pulse opens by itself; 0: when its coordinator opens it. */
		pulseMonths: integer("pulse_months").notNull().default(0),
		createdAt: integer("created_at").notNull(),
		/** Set once it is over: who was in it reads on, and nothing new is written in it. */
		closedAt: integer("closed_at"),
	},
	(t) => [
		index("working_group_name").on(t.name, t.id),
		index("working_group_ends").on(t.endsOn).where(sql`ends_on is not null and closed_at is null`),
		index("working_group_pulse").on(t.pulseMonths).where(sql`pulse_months > 0 and closed_at is null`),
	],
);

export const groupMember = sqliteTable(
	"group_member",
	{
		groupId: text("group_id").notNull(),
		personId: text("person_id").notNull(),
		joinedAt: integer("joined_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.groupId, t.personId] }), index("group_member_person").on(t.personId)],
);

/** A practice, and where its latest version stands. The words are in its versions. */
export const practice = sqliteTable(
	"practice",
	{
		id: text("id").primaryKey(),
		authorId: text("author_id").notNull(),
		state: text("state", { enum: ["draft", "shared"] }).notNull(),
		title: text("title").notNull(),
		status: text("status", { enum: statuses }).notNull(),
		language: text("language").notNull(),
		tags: text("tags", { mode: "json" }).$type<string[]>().notNull(),
		/** From 1 when it was shared; a draft counts down from 0, so that a form opened on it never fits what was shared. */
		version: integer("version").notNull(),
		/** Who may see it: group ⊂ chapter ⊂ named chapters ⊂ network ⊂ public. */
		audience: text("audience", { enum: ["group", "chapter", "sites", "network", "public"] }).notNull(),
		groupId: text("group_id"),
		sites: text("sites", { mode: "json" }).$type<string[]>().notNull(),
		/** The exact version of the record that it was brought home from, and the chain before that (PROV wasDerivedFrom). */
		sourceId: text("source_id"),
		sourceVersion: integer("source_version"),
		sourceOrigin: text("source_origin"),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(t) => [
		index("practice_updated").on(t.state, t.updatedAt, t.id),
		index("practice_author").on(t.authorId, t.state, t.updatedAt, t.id),
		index("practice_group").on(t.groupId, t.updatedAt, t.id),
		index("practice_audience").on(t.audience, t.updatedAt, t.id),
		index("practice_source").on(t.sourceId),
	],
);

/** Every version of a practice. A text field that is null holds the words of its source, read there (no onward passing). */
export const practiceVersion = sqliteTable(
	"practice_version",
	{
		practiceId: text("practice_id").notNull(),
		version: integer("version").notNull(),
		authorId: text("author_id").notNull(),
		reason: text("reason").notNull(),
		status: text("status", { enum: statuses }).notNull(),
		title: text("title").notNull(),
		situation: text("situation"),
		tension: text("tension"),
		whatWeDo: text("what_we_do"),
		whyItWorks: text("why_it_works"),
		whatHappened: text("what_happened"),
		watchFor: text("watch_for"),
		createdAt: integer("created_at").notNull(),
	},
	(t) => [primaryKey({ columns: [t.practiceId, t.version] })],
);

/** People named in a practice; it goes no further than the chapter until each has agreed. */
export const practicePerson = sqliteTable(
	"practice_person",
	{
		practiceId: text("practice_id").notNull(),
		personId: text("person_id").notNull(),
		answer: text("answer", { enum: ["asked", "yes", "no"] }).notNull(),
		askedAt: integer("asked_at").notNull(),
		answeredAt: integer("answered_at"),
	},
	(t) => [primaryKey({ columns: [t.practiceId, t.personId] }), index("practice_person_asked").on(t.personId, t.answer)],
);

/** A member's "I'll try this", and later what happened. */
export const trial = sqliteTable(
	"trial",
	{
		id: text("id").primaryKey(),
		practiceId: text("practice_id").notNull(),
		version: integer("version").notNull(),
		personId: text("person_id").notNull(),
		context: text("context").notNull(),
		startedAt: integer("started_at").notNull(),
		reportedAt: integer("reported_at"),
		outcome: text("outcome", { enum: outcomes }),
		changed: text("changed").notNull().default(""),
		surprised: text("surprised").notNull().default(""),
		evidence: text("evidence").notNull().default(""),
	},
	(t) => [
		index("trial_practice").on(t.practiceId, t.startedAt, t.id),
		index("trial_person").on(t.personId, t.startedAt, t.id),
		uniqueIndex("trial_open").on(t.practiceId, t.personId).where(sql`reported_at is null`),
		index("trial_started").on(t.startedAt),
		index("trial_reported").on(t.reportedAt).where(sql`reported_at is not null`),
	],
);

/** A remote practice brought home: where from, in what context, and what came of it. It travels as an `adoption`. */
export const adoption = sqliteTable(
	"adoption",
	{
		id: text("id").primaryKey(),
		practiceId: text("practice_id").notNull().unique(),
		adoptedBy: text("adopted_by").notNull(),
		sourceId: text("source_id").notNull(),
		sourceVersion: integer("source_version").notNull(),
		sourceOrigin: text("source_origin").notNull(),
		/** Origins of the source and of what it came from, nearest first. */
		lineage: text("lineage", { mode: "json" }).$type<string[]>().notNull(),
		context: text("context").notNull(),
		changed: text("changed").notNull(),
		startedAt: integer("started_at").notNull(),
		reportedAt: integer("reported_at"),
		outcome: text("outcome", { enum: outcomes }),
		surprised: text("surprised").notNull().default(""),
		evidence: text("evidence").notNull().default(""),
	},
	(t) => [index("adoption_source").on(t.sourceId)],
);

/** A changed version offered back to the origin of what we adopted, or offered to us. */
export const offer = sqliteTable(
	"offer",
	{
		id: text("id").primaryKey(),
		direction: text("direction", { enum: ["sent", "received"] }).notNull(),
		/** Sent: our practice. Received: our practice that the other side would change. */
		practiceId: text("practice_id").notNull(),
		recordId: text("record_id").notNull().unique(),
		theirOrigin: text("their_origin").notNull(),
		state: text("state", { enum: ["offered", "merged", "declined", "withdrawn"] }).notNull(),
		answer: text("answer").notNull().default(""),
		createdAt: integer("created_at").notNull(),
		decidedAt: integer("decided_at"),
	},
	(t) => [
		index("offer_practice").on(t.practiceId),
		index("offer_state").on(t.direction, t.state),
		// One change at a time waits for an answer.
		uniqueIndex("offer_open").on(t.practiceId).where(sql`direction = 'sent' and state = 'offered'`),
	],
);
