import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Who may sign in to a site, and how: identical in a chapter's and a federation's database. */
export const person = sqliteTable(
	"person",
	{
		id: text("id").primaryKey(),
		name: text("name").notNull(),
		/** Lower case; null once the person has left and asked to be forgotten. */
		email: text("email"),
		role: text("role").notNull(),
		state: text("state", { enum: ["active", "suspended", "left"] }).notNull(),
		joinedAt: integer("joined_at").notNull(),
	},
	(t) => [
		uniqueIndex("person_email").on(t.email),
		index("person_name").on(t.name, t.id),
		index("person_state").on(t.state, t.role, t.id),
	],
);

/** A signed-in browser. Only the token's hash is kept. */
export const session = sqliteTable(
	"session",
	{
		tokenHash: text("token_hash").primaryKey(),
		/** Names the session on its owner's page. */
		id: text("id").notNull().unique(),
		personId: text("person_id").notNull(),
		device: text("device").notNull(),
		createdAt: integer("created_at").notNull(),
		lastSeenAt: integer("last_seen_at").notNull(),
		expiresAt: integer("expires_at").notNull(),
	},
	(t) => [index("session_person").on(t.personId), index("session_expires").on(t.expiresAt)],
);

/** A link sent by e-mail that signs in once. */
export const signInLink = sqliteTable(
	"sign_in_link",
	{
		tokenHash: text("token_hash").primaryKey(),
		personId: text("person_id").notNull(),
		/** The page to go on to: a local path. */
		next: text("next").notNull(),
		createdAt: integer("created_at").notNull(),
		expiresAt: integer("expires_at").notNull(),
		usedAt: integer("used_at"),
	},
	(t) => [index("sign_in_link_expires").on(t.expiresAt)],
);

/** A link by which people may join: role, how often, until when. Only the token's hash is kept. */
export const memberInvitation = sqliteTable("member_invitation", {
	id: text("id").primaryKey(),
	tokenHash: text("token_hash").notNull().unique(),
	role: text("role").notNull(),
	note: text("note").notNull(),
	usesLeft: integer("uses_left").notNull(),
	createdBy: text("created_by").notNull(),
	createdAt: integer("created_at").notNull(),
	expiresAt: integer("expires_at").notNull(),
	revokedAt: integer("revoked_at"),
});

/** Somebody who may come in once they have shown, by the link in a mail, that the address is theirs. */
export const arrival = sqliteTable(
	"arrival",
	{
		tokenHash: text("token_hash").primaryKey(),
		name: text("name").notNull(),
		email: text("email").notNull(),
		role: text("role").notNull(),
		/** The invitation that must still be open when the link is used. */
		invitation: text("invitation"),
		/** The page to go on to: a local path. */
		next: text("next").notNull(),
		createdAt: integer("created_at").notNull(),
		expiresAt: integer("expires_at").notNull(),
	},
	(t) => [index("arrival_expires").on(t.expiresAt)],
);

/** A passkey (WebAuthn credential). */
export const passkey = sqliteTable(
	"passkey",
	{
		credentialId: text("credential_id").primaryKey(),
		personId: text("person_id").notNull(),
		name: text("name").notNull(),
		/** COSE key, base64url. */
		publicKey: text("public_key").notNull(),
		counter: integer("counter").notNull(),
		transports: text("transports", { mode: "json" }).$type<string[]>().notNull(),
		createdAt: integer("created_at").notNull(),
		lastUsedAt: integer("last_used_at"),
	},
	(t) => [index("passkey_person").on(t.personId)],
);

/** A challenge given out for one WebAuthn ceremony. */
export const passkeyChallenge = sqliteTable(
	"passkey_challenge",
	{
		challenge: text("challenge").primaryKey(),
		/** Whom a new passkey is for; null for a sign-in. */
		personId: text("person_id"),
		expiresAt: integer("expires_at").notNull(),
	},
	(t) => [index("passkey_challenge_expires").on(t.expiresAt)],
);

/** A personal token for the JSON API. */
export const apiToken = sqliteTable(
	"api_token",
	{
		tokenHash: text("token_hash").primaryKey(),
		id: text("id").notNull().unique(),
		personId: text("person_id").notNull(),
		name: text("name").notNull(),
		/** `read` or `write`; write includes read. */
		scopes: text("scopes", { mode: "json" }).$type<string[]>().notNull(),
		createdAt: integer("created_at").notNull(),
		lastUsedAt: integer("last_used_at"),
		expiresAt: integer("expires_at"),
	},
	(t) => [index("api_token_person").on(t.personId)],
);

/** How often something was done in the present window, by a key such as `mail:<hash of address>`. */
export const rateLimit = sqliteTable(
	"rate_limit",
	{ key: text("key").primaryKey(), count: integer("count").notNull(), resetsAt: integer("resets_at").notNull() },
	(t) => [index("rate_limit_resets").on(t.resetsAt)],
);

/** Mail to be sent, and what was sent; locally this is the readable outbox. */
export const mail = sqliteTable(
	"mail",
	{
		id: text("id").primaryKey(),
		recipient: text("recipient").notNull(),
		subject: text("subject").notNull(),
		body: text("body").notNull(),
		/** The kind of letter, by which people choose what they want to get; null for what they asked for themselves. */
		kind: text("kind"),
		/** Ids of what it tells of: it is sent only to who may still see all of that. */
		about: text("about", { mode: "json" }).$type<string[] | null>(),
		/** Whom it is for, where they are somebody of this site. */
		personId: text("person_id"),
		/** Headers of its own, such as `List-Unsubscribe` (RFC 8058). */
		headers: text("headers", { mode: "json" }).$type<Record<string, string> | null>(),
		createdAt: integer("created_at").notNull(),
		sentAt: integer("sent_at"),
		attempts: integer("attempts").notNull().default(0),
		lastError: text("last_error"),
	},
	(t) => [
		index("mail_created").on(t.createdAt),
		index("mail_sent").on(t.sentAt),
		index("mail_kept").on(t.personId).where(sql`attempts = -1`),
	],
);

/** A queue job that failed for good, kept where a steward can see it and send it again. */
export const deadLetter = sqliteTable("dead_letter", {
	id: text("id").primaryKey(),
	job: text("job", { mode: "json" }).$type<unknown>().notNull(),
	error: text("error").notNull(),
	at: integer("at").notNull(),
});
