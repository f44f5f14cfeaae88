/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from "cloudflare:test";
import { hashOf } from "#identity/secret.ts";
import { siteOn } from "./arrivals.ts";

/** The federation's site as vitest.config.ts runs it in workerd, with helpers for its tests. */
export const origin = "https://federation.example";
export const database = (env as unknown as { DB: D1Database }).DB;
export const site = siteOn(database, origin, "federation");

const run = (sql: string, ...values: unknown[]) =>
	database
		.prepare(sql)
		.bind(...values)
		.run();

const soon = () => Date.now() + 3_600_000;

/** The network has its card and one coordinator. */
export const claimed = async (): Promise<void> => {
	await run(`insert or ignore into network (id, name, tagline, about, how_to_join, languages, accent, updated_at)
		values ('network', 'The Learning Network', 'Chapters that tell one another what did not work.', 'We **learn**.', 'Write to us.', '["en"]', 'forest', 1)`);
	await run(`insert or ignore into person (id, name, email, role, state, joined_at)
		values ('person_1', 'Ada', 'ada@example.org', 'coordinator', 'active', 1)`);
};

export type Signed = { readonly headers: Record<string, string> };

/** The coordinator, signed in with a browser. */
export const signedIn = async (): Promise<Signed> => {
	const secret = `session-${crypto.randomUUID()}`;
	await run(
		`insert into session (token_hash, id, person_id, device, created_at, last_seen_at, expires_at) values (?, ?, 'person_1', 'A test', 1, ?, ?)`,
		await hashOf(secret),
		`session_${secret}`,
		Date.now(),
		soon(),
	);
	return { headers: { cookie: `__Host-session=${secret}` } };
};

/** The coordinator's personal token. */
export const withToken = async (scope: "read" | "write"): Promise<Signed> => {
	const secret = `cht_${crypto.randomUUID()}`;
	await run(
		`insert into api_token (token_hash, id, person_id, name, scopes, created_at, last_used_at, expires_at) values (?, ?, 'person_1', 'A test', ?, 1, ?, ?)`,
		await hashOf(secret),
		`token_${secret}`,
		JSON.stringify([scope]),
		Date.now(),
		soon(),
	);
	return { headers: { authorization: `Bearer ${secret}` } };
};

export type ChapterState = {
	readonly name: string;
	readonly ours?: "yes" | "no" | null;
	readonly theirs?: "yes" | "no" | null;
	readonly note?: string;
	readonly paused?: boolean;
};

/** A chapter's relation with the network as the exchange leaves it. */
export const chapter = async (at: string, state: ChapterState): Promise<string> => {
	const now = Date.now();
	await run(
		`insert or replace into peer (origin, kind, name, keys, keys_fetched_at, cursor, disclosures_after, interval, last_tried_at,
			last_reached_at, last_news_at, failures, compared_at, agreed, hinted_seq)
			values (?, 'chapter', ?, '[]', ?, '', 0, 0, ?, ?, ?, 0, ?, 1, 0)`,
		at,
		state.name,
		now,
		now,
		now,
		now,
		now,
	);
	const all = '{"kinds":null,"topics":null}';
	await run(
		`insert or replace into link (peer, relation, record_id, our_stance, our_note, our_sends, our_wants, their_stance, their_note,
			their_sends, their_wants, their_rev, paused, requested_at, changed_at) values (?, 'member', '', ?, '', ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
		at,
		state.ours === undefined ? "yes" : state.ours,
		all,
		all,
		state.theirs === undefined ? "yes" : state.theirs,
		state.note ?? "",
		all,
		all,
		state.paused ? 1 : 0,
		now - 1_000,
		now - 1_000,
	);
	return at;
};
