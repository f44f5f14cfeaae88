import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { VerificationKey } from "#protocol/keys.ts";

/** The tables that the exchange needs, identical in a chapter's and a federation's database (DESIGN §3). */

/** Our own Ed25519 keys, the newest current; the private half sealed under the site's secret. */
export const signingKey = sqliteTable("signing_key", {
	fragment: text("fragment").primaryKey(),
	publicKeyMultibase: text("public_key_multibase").notNull(),
	sealedPrivateKey: text("sealed_private_key").notNull(),
	createdAt: integer("created_at").notNull(),
	/** The signed announcement by which its predecessor names it; null for a site's first key. */
	announcement: text("announcement"),
});

/** The append-only log: what happened to records that travel. Content is blanked when its record is withdrawn. */
export const logEntry = sqliteTable(
	"log_entry",
	{
		seq: integer("seq").primaryKey({ autoIncrement: true }),
		activityId: text("activity_id").notNull().unique(),
		/** Identifies the entry in a cursor; differs after a log was restored and went on. */
		mark: text("mark").notNull(),
		type: text("type").notNull(),
		recordId: text("record_id").notNull(),
		kind: text("kind").notNull(),
		rev: integer("rev").notNull(),
		origin: text("origin").notNull(),
		/**
		 * The audience at the time of writing: an old entry never becomes visible to more than it was written for.
		 * Of a Delete: `public` concerns everyone who ever received the record, `sites` those whom a change left out.
		 */
		scope: text("scope", { enum: ["sites", "network", "public"] }).notNull(),
		sites: text("sites", { mode: "json" }).$type<string[]>().notNull(),
		activity: text("activity"),
		at: integer("at").notNull(),
	},
	(t) => [uniqueIndex("log_entry_record_rev").on(t.recordId, t.rev)],
);

/** Every live record that travels, our own and received, at its latest revision. */
export const record = sqliteTable(
	"record",
	{
		id: text("id").primaryKey(),
		origin: text("origin").notNull(),
		kind: text("kind").notNull(),
		rev: integer("rev").notNull(),
		version: integer("version"),
		scope: text("scope", { enum: ["sites", "network", "public"] }).notNull(),
		sites: text("sites", { mode: "json" }).$type<string[]>().notNull(),
		topics: text("topics", { mode: "json" }).$type<string[]>().notNull(),
		language: text("language"),
		name: text("name"),
		/** The record that this one was derived from, and its version there. */
		sourceId: text("source_id"),
		sourceVersion: integer("source_version"),
		activity: text("activity").notNull(),
		/** Two 31-bit halves of a fingerprint over (id, rev): sums of them make the digest. */
		digestHi: integer("digest_hi").notNull(),
		digestLo: integer("digest_lo").notNull(),
		expiresAt: integer("expires_at"),
		arrivedAt: integer("arrived_at").notNull(),
	},
	(t) => [
		index("record_kind_arrived").on(t.kind, t.arrivedAt),
		index("record_arrived").on(t.arrivedAt, t.id),
		index("record_origin").on(t.origin, t.kind),
		index("record_source_id").on(t.sourceId),
		index("record_expires").on(t.expiresAt).where(sql`expires_at is not null`),
	],
);

/** Every version of a versioned record as it came, so that lineage can point at an exact one. */
export const recordVersion = sqliteTable(
	"record_version",
	{
		recordId: text("record_id").notNull(),
		version: integer("version").notNull(),
		rev: integer("rev").notNull(),
		activity: text("activity").notNull(),
	},
	(t) => [primaryKey({ columns: [t.recordId, t.version] })],
);

/** Which site vouches that we may hold a received record; without any, the record goes. */
export const recordSource = sqliteTable(
	"record_source",
	{
		recordId: text("record_id").notNull(),
		source: text("source").notNull(),
		rev: integer("rev").notNull(),
		digestHi: integer("digest_hi").notNull(),
		digestLo: integer("digest_lo").notNull(),
	},
	(t) => [primaryKey({ columns: [t.source, t.recordId] }), index("record_source_record").on(t.recordId)],
);

/** What was withdrawn: blocks every revision up to `rev`, and holds no content. */
export const tombstone = sqliteTable(
	"tombstone",
	{
		recordId: text("record_id").primaryKey(),
		origin: text("origin").notNull(),
		kind: text("kind").notNull(),
		rev: integer("rev").notNull(),
		/** The origin's signed Delete, so that an origin restored from a backup can learn of it again. */
		activity: text("activity").notNull(),
		removedRecords: integer("removed_records").notNull(),
		removedVersions: integer("removed_versions").notNull(),
		removedIndex: integer("removed_index").notNull(),
		at: integer("at").notNull(),
		/** When no cache of ours can hold it any more; null for our own records. */
		receiptDueAt: integer("receipt_due_at"),
		receiptSentRev: integer("receipt_sent_rev"),
	},
	(t) => [
		index("tombstone_due").on(t.receiptDueAt).where(sql`receipt_due_at is not null`),
		index("tombstone_origin").on(t.origin),
	],
);

/** To which site which revision of which record was disclosed, by us or (via) by a federation that relayed it. */
export const ledger = sqliteTable(
	"ledger",
	{
		id: integer("id").primaryKey({ autoIncrement: true }),
		recordId: text("record_id").notNull(),
		site: text("site").notNull(),
		via: text("via").notNull(),
		origin: text("origin").notNull(),
		kind: text("kind").notNull(),
		rev: integer("rev").notNull(),
		firstAt: integer("first_at").notNull(),
		lastAt: integer("last_at").notNull(),
	},
	(t) => [
		uniqueIndex("ledger_record_site_via").on(t.recordId, t.site, t.via),
		index("ledger_site").on(t.site, t.lastAt),
		index("ledger_origin").on(t.origin, t.id),
	],
);

/** For each destination of a withdrawn record of ours: whether it has confirmed. */
export const withdrawal = sqliteTable(
	"withdrawal",
	{
		recordId: text("record_id").notNull(),
		site: text("site").notNull(),
		rev: integer("rev").notNull(),
		state: text("state", { enum: ["pending", "confirmed", "refused"] }).notNull(),
		askedAt: integer("asked_at").notNull(),
		settledAt: integer("settled_at"),
		/** The destination's own signed words. */
		receipt: text("receipt"),
	},
	(t) => [primaryKey({ columns: [t.recordId, t.site] }), index("withdrawal_site").on(t.site, t.state)],
);

/** Another site that we know: its keys, and how far we have read its log. */
export const peer = sqliteTable(
	"peer",
	{
		origin: text("origin").primaryKey(),
		kind: text("kind", { enum: ["chapter", "federation"] }).notNull(),
		name: text("name").notNull(),
		keys: text("keys", { mode: "json" }).$type<VerificationKey[]>().notNull(),
		keysFetchedAt: integer("keys_fetched_at").notNull(),
		cursor: text("cursor").notNull().default(""),
		disclosuresAfter: text("disclosures_after").notNull().default(""),
		/** How far we have asked it what it holds of ours, since its cursor told us that our log was restored; else null. */
		heldAfter: text("held_after"),
		/** Null: not asked before it hints, or there is a reason of our own (peers.ts). */
		nextPullAt: integer("next_pull_at"),
		interval: integer("interval").notNull().default(0),
		lastTriedAt: integer("last_tried_at"),
		lastReachedAt: integer("last_reached_at"),
		lastNewsAt: integer("last_news_at"),
		failures: integer("failures").notNull().default(0),
		lastError: text("last_error"),
		/** When both digests were last compared, and whether they agreed. */
		comparedAt: integer("compared_at"),
		agreed: integer("agreed", { mode: "boolean" }),
		/** A network passed on its words to us once: it may have something to take back also when we hold nothing of its any more. */
		relayed: integer("relayed", { mode: "boolean" }).notNull().default(false),
		/** The log position that we last told it of. */
		hintedSeq: integer("hinted_seq").notNull().default(0),
	},
	(t) => [index("peer_next_pull").on(t.nextPullAt)],
);

/** Kinds and topics that may flow one way; null means all. */
export type Flow = { kinds: string[] | null; topics: string[] | null };

/** A relation with another site, seen from here: both stances; active when both say yes (DESIGN §3). */
export const link = sqliteTable("link", {
	peer: text("peer").primaryKey(),
	/** What the peer is to us: a linked chapter, a network that we are in, or a member of our network. */
	relation: text("relation", { enum: ["chapter", "network", "member"] }).notNull(),
	recordId: text("record_id").notNull(),
	ourStance: text("our_stance", { enum: ["yes", "no"] }),
	ourNote: text("our_note").notNull().default(""),
	ourSends: text("our_sends", { mode: "json" }).$type<Flow>().notNull(),
	ourWants: text("our_wants", { mode: "json" }).$type<Flow>().notNull(),
	theirStance: text("their_stance", { enum: ["yes", "no"] }),
	theirNote: text("their_note").notNull().default(""),
	theirSends: text("their_sends", { mode: "json" }).$type<Flow>().notNull(),
	theirWants: text("their_wants", { mode: "json" }).$type<Flow>().notNull(),
	theirRev: integer("their_rev").notNull().default(0),
	/** The token of the invitation that we answered, until the other side has heard of it. */
	invitation: text("invitation"),
	paused: integer("paused", { mode: "boolean" }).notNull().default(false),
	/** Why we paused it, for the other side to read. */
	pausedWord: text("paused_word").notNull().default(""),
	/** Since when the other side holds the link back, as it tells with each page; null while it doesn't. */
	heldAt: integer("held_at"),
	heldWord: text("held_word").notNull().default(""),
	requestedAt: integer("requested_at").notNull(),
	/** When both last came to say yes; before `requested_at` where it was asked for anew since. Null: they never both did. */
	activeSince: integer("active_since"),
	changedAt: integer("changed_at").notNull(),
});

/** An invitation to another site, given by hand; only the token's hash is kept. */
export const siteInvitation = sqliteTable("site_invitation", {
	tokenHash: text("token_hash").primaryKey(),
	sends: text("sends", { mode: "json" }).$type<Flow>().notNull(),
	wants: text("wants", { mode: "json" }).$type<Flow>().notNull(),
	note: text("note").notNull(),
	createdBy: text("created_by").notNull(),
	createdAt: integer("created_at").notNull(),
	expiresAt: integer("expires_at").notNull(),
	usedBy: text("used_by"),
});

/** Nonces of signed requests, kept as long as their signature could be replayed. */
export const seenNonce = sqliteTable(
	"seen_nonce",
	{ value: text("value").primaryKey(), expiresAt: integer("expires_at").notNull() },
	(t) => [index("seen_nonce_expires").on(t.expiresAt)],
);
