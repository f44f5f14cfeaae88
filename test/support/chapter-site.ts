/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from "cloudflare:test";
import { makeApp } from "#community/app.ts";
import { chapter } from "#community/db/chapter.ts";
import type { Job } from "#community/jobs/job.ts";
import type { Role } from "#community/permissions.ts";
import type { Rooms } from "#community/rooms.ts";
import { makeServices, type Services } from "#community/services.ts";
import { day } from "#core/clock.ts";
import { webRandom } from "#core/id.ts";
import type { Log } from "#core/log.ts";
import { hashOf, newSecret } from "#identity/secret.ts";
import { person, session } from "#identity/tables.ts";
import { recordedD1, type Trip } from "./recorded-d1.ts";

const origin = "https://community.example";

/** A bug in a test is to be seen; everything else would only fill its output. */
const onlyBugs: Log = (event, fields) => {
	if (event.includes("bug")) console.error(event, fields?.message, fields?.stack);
};

export type SignedIn = { readonly id: string; readonly cookie: string };

/** A chapter's site in this process, on the test's own D1, with a clock that can be moved. */
export const chapterSite = (start = Date.UTC(2026, 9, 20, 12), rooms?: Rooms) => {
	const trips: Trip[] = [];
	const database = recordedD1((env as unknown as { DB: D1Database }).DB, (trip) => trips.push(trip));
	let now = start;
	const jobs: Job[] = [];
	const config = {
		origin,
		secret: "a secret for tests, long enough to be one",
		setupCode: null,
		local: false,
		mail: null,
	};
	const services: Services = makeServices(config, database, {
		clock: () => now,
		random: webRandom,
		log: onlyBugs,
		fetch: async () => new Response("no network here", { status: 502 }),
		send: async (sent) => void jobs.push(...sent),
		rooms,
	});
	const app = makeApp(services);

	const request = async (path: string, init: RequestInit = {}, as?: SignedIn): Promise<Response> => {
		const headers = new Headers(init.headers);
		if (as) headers.set("cookie", `__Host-session=${as.cookie}`);
		return app.fetch(new Request(new URL(path, origin), { redirect: "manual", ...init, headers }));
	};

	return {
		services,
		origin,
		jobs,
		/** Every wait for the database so far. */
		trips,
		pass: (ms: number) => {
			now += ms;
		},
		get: (path: string, as?: SignedIn, headers: Record<string, string> = {}) => request(path, { headers }, as),
		text: async (path: string, as?: SignedIn) => (await request(path, {}, as)).text(),
		/** Sends a form. */
		post: (path: string, fields: Record<string, string>, as?: SignedIn) =>
			request(path, { method: "POST", body: new URLSearchParams(fields) }, as),
		/** Calls the API. */
		call: (method: string, path: string, body: unknown, as?: SignedIn) =>
			request(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } }, as),
		/** The chapter's card, as a first steward would have left it. */
		claim: async (card: Partial<typeof chapter.$inferInsert> = {}) => {
			await services.db.insert(chapter).values({
				id: "chapter",
				name: "Boston Learning Community",
				tagline: "People who try things at their own work.",
				place: "Boston",
				languages: ["en"],
				lifeStage: "launched",
				about: "We **meet** on Tuesdays.",
				howToJoin: "Come to one meeting.",
				aims: ["Learn across shifts"],
				accent: "ink",
				listed: "network",
				updatedAt: now,
				...card,
			});
		},
		/** A person with a session. */
		signIn: async (role: Exclude<Role, "visitor">, name = `A ${role}`): Promise<SignedIn> => {
			const secret = newSecret(webRandom);
			const id = `person_${newSecret(webRandom).slice(0, 12)}`;
			await services.db
				.insert(person)
				.values({ id, name, email: `${id}@example.org`, role, state: "active", joinedAt: now - 90 * day });
			await services.db.insert(session).values({
				tokenHash: await hashOf(secret),
				id: `session_${id}`,
				personId: id,
				device: "a browser",
				createdAt: now,
				lastSeenAt: now,
				expiresAt: now + 30 * day,
			});
			return { id, cookie: secret };
		},
	};
};
