import type { TestSite } from "./network.ts";

/** What the API says when it refuses. */
export type Refused = { readonly status: number; readonly code: string; readonly message: string };

/** A person with a personal token, doing over the API what they could do on a page. */
export type Caller = {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly site: TestSite;
	/** What the API answers; throws what it says when it refuses. */
	ask<T>(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T>;
	/** A page as this person sees it. */
	page(path: string): ReturnType<TestSite["fetch"]>;
	/** How the API refuses; throws when it doesn't. */
	refused(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<Refused>;
};

export type KnownPerson = {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly token: string;
};

export const callerFor = (site: TestSite, { token, ...person }: KnownPerson): Caller => {
	const call = async (method: string, path: string, body?: unknown) => {
		const answer = await site.fetch(path, {
			method,
			headers: {
				authorization: `Bearer ${token}`,
				...(body === undefined ? {} : { "content-type": "application/json" }),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const text = await answer.text();
		return { status: answer.status, ok: answer.ok, text };
	};
	return {
		...person,
		site,
		ask: async <T>(method: string, path: string, body?: unknown) => {
			const { ok, status, text } = await call(method, path, body);
			if (!ok)
				throw new Error(`${person.name} at ${site.name}: ${method} ${path} answered ${status}: ${text.slice(0, 500)}`);
			return (text === "" ? undefined : JSON.parse(text)) as T;
		},
		page: (path) => site.fetch(path, { headers: { authorization: `Bearer ${token}` } }),
		refused: async (method, path, body) => {
			const { ok, status, text } = await call(method, path, body);
			if (ok) throw new Error(`${method} ${path} was not refused.`);
			return { status, ...(JSON.parse(text) as { code: string; message: string }) };
		},
	};
};
