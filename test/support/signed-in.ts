/// <reference types="@cloudflare/vitest-plugin/types" />
import { env, SELF } from "cloudflare:test";
import { newId, randomText, webRandom } from "#core/id.ts";
import { hashOf } from "#identity/secret.ts";
import { sessionLife } from "#identity/sessions.ts";

/** For tests inside a Worker: its own database and address. */
export const site = env as unknown as { readonly DB: D1Database; readonly ORIGIN: string };

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody at a browser or with a program; a visitor has neither cookie nor token. */
export type Asking = {
	readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
	/** Sends a form. */
	readonly post: (path: string, fields?: Fields, headers?: Record<string, string>) => Promise<Response>;
	/** Calls the API. */
	readonly call: (method: string, path: string, body?: unknown) => Promise<Response>;
};

const by = { clock: Date.now, random: webRandom };

const asking = (credentials: Record<string, string>): Asking => {
	const fetch = (path: string, init: RequestInit & { headers?: Record<string, string> }) =>
		SELF.fetch(new URL(path, site.ORIGIN).href, {
			redirect: "manual",
			...init,
			headers: { ...credentials, ...init.headers },
		});
	return {
		get: (path, headers = {}) => fetch(path, { headers }),
		post: (path, fields = {}, headers = {}) => {
			const body = new URLSearchParams();
			for (const [name, value] of Object.entries(fields))
				for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
			return fetch(path, { method: "POST", body, headers });
		},
		call: (method, path, body) =>
			fetch(path, {
				method,
				body: method === "GET" ? undefined : JSON.stringify(body ?? {}),
				headers: { "content-type": "application/json" },
			}),
	};
};

export const visitor: Asking = asking({});

/** Makes the site a chapter's, where it is a chapter's Worker and wasn't claimed yet. */
export const claimed = async (name = "Boston"): Promise<void> => {
	await site.DB.prepare(
		`insert or ignore into chapter (id, name, tagline, place, languages, life_stage, about, how_to_join, aims, accent, listed, updated_at)
			values ('chapter', ?, '', 'Boston', '["en"]', 'launched', '', '', '[]', 'ink', 'network', 1)`,
	)
		.bind(name)
		.run();
};

export type SignedIn = Asking & {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	/** The same person's program, with a personal token. */
	readonly program: (scope?: "read" | "write") => Promise<Asking>;
};

/** A new person of this role, with a session. */
export const signedIn = async (role: string, named?: string): Promise<SignedIn> => {
	const id = newId("person", by);
	const name = named ?? `Test ${role} ${randomText(webRandom, 4)}`;
	const email = `${id}@example.org`;
	const secret = randomText(webRandom, 32);
	const now = Date.now();
	await site.DB.batch([
		site.DB.prepare(
			"insert into person (id, name, email, role, state, joined_at) values (?, ?, ?, ?, 'active', ?)",
		).bind(id, name, email, role, now),
		site.DB.prepare(
			"insert into session (token_hash, id, person_id, device, created_at, last_seen_at, expires_at) values (?, ?, ?, 'A test', ?, ?, ?)",
		).bind(await hashOf(secret), newId("session", by), id, now, now, now + sessionLife),
	]);
	const program = async (scope: "read" | "write" = "write") => {
		const token = `cht_${randomText(webRandom, 32)}`;
		await site.DB.prepare(
			"insert into api_token (token_hash, id, person_id, name, scopes, created_at) values (?, ?, ?, 'A test', ?, ?)",
		)
			.bind(await hashOf(token), newId("token", by), id, JSON.stringify([scope]), Date.now())
			.run();
		return asking({ authorization: `Bearer ${token}` });
	};
	return { ...asking({ cookie: `__Host-session=${secret}` }), id, name, email, program };
};

/** The session's cookie in an answer, as a browser would send it back. */
export const browserWith = (answer: Response): Asking =>
	asking({ cookie: (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "" });

/** The last letter to an address, and the link in it. */
export const letterTo = async (email: string): Promise<{ subject: string; body: string; link: string } | undefined> => {
	const row = await site.DB.prepare(
		"select subject, body from mail where recipient = ? order by created_at desc, id desc",
	)
		.bind(email)
		.first<{ subject: string; body: string }>();
	return row ? { ...row, link: new URL(/https?:\/\/\S+/.exec(row.body)?.[0] ?? site.ORIGIN).pathname } : undefined;
};
