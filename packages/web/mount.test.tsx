import type { Hono } from "hono";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { createApp } from "./app.ts";
import { optionalText, requiredText } from "./form-fields.ts";
import { type FormErrors, type FormValues, typed } from "./form-values.ts";
import { mount } from "./mount.ts";
import { publicCache } from "./public-cache.ts";
import { redirect, routesFor, type WebEnv } from "./route.ts";
import { personOf, type Viewer, visitor } from "./viewer.ts";

type Action = "read-public" | "read" | "write" | "run";
type Services = { notes: string[]; asked: string[] };

const { page, form, api, document } = routesFor<Services, Action>();

const NoteForm = ({ values, errors }: { values: FormValues; errors: FormErrors }) => (
	<form method="post">
		<p class="errors">{Object.entries(errors).map(([field, message]) => `${field}: ${message}`)}</p>
		<input name="title" value={typed(values, "title")} />
		<textarea name="text">{typed(values, "text")}</textarea>
	</form>
);

const routes = [
	page({ path: "/", may: "read-public", summary: "First page", kept: true }, ({ services }) =>
		ok(<html lang="en">{services.notes.length} notes</html>),
	),
	page({ path: "/notes/:id", may: "read", summary: "A note" }, ({ params, services }) => {
		const note = services.notes[Number(params.id)];
		return note ? ok(<p>{note}</p>) : problem("not-found", "There is no such note.");
	}),
	page(
		{ path: "/list", may: "read", summary: "Notes", query: z.object({ page: z.coerce.number().int().default(1) }) },
		({ query }) => ok(<p>page {query.page + 0}</p>),
	),
	form(
		{
			path: "/notes",
			may: "write",
			summary: "Add a note",
			body: z.object({ title: requiredText(20), text: optionalText(100) }),
			bodyLimit: 2048,
			again: (_, values, errors) => ok(<NoteForm values={values} errors={errors} />),
		},
		({ body, services, viewer }) => {
			if (body.title === "taken") return problem("conflict", "There is one of this title.", { field: "title" });
			services.notes.push(`${personOf(viewer).name}: ${body.title}`);
			return ok(redirect("/list"));
		},
	),
	form({ path: "/notes/clear", may: "run", summary: "Clear" }, () => ok(redirect("/list"))),
	api(
		{
			method: "POST",
			path: "/api/notes",
			may: "write",
			summary: "Add a note",
			body: z.object({ title: z.string(), tags: z.array(z.string()).default([]) }),
			answer: z.object({ title: z.string() }),
			status: 201,
		},
		({ body }) => ok({ title: body.title, secret: "not in the contract" }),
	),
	api({ method: "DELETE", path: "/api/notes/:id", may: "write", summary: "Remove" }, () => ok(undefined)),
	api({ method: "GET", path: "/api/broken", may: "read-public", summary: "Breaks" }, () => {
		throw new Error("the inside");
	}),
	document({ path: "/feed", area: "feed", may: "read", summary: "Feed" }, () => ok(new Response("<feed/>"))),
];

const person = (role: string): Viewer => ({ kind: "person", id: "m_1", name: "Ada", role, via: "session", scopes: [] });

const allowed: Record<string, readonly Action[]> = {
	visitor: ["read-public"],
	member: ["read-public", "read", "write"],
	steward: ["read-public", "read", "write", "run"],
};

let services: Services;
let app: Hono<WebEnv<Services>>;
let logged: string[];
let loads: number;

beforeEach(() => {
	services = { notes: ["Ada: one"], asked: [] };
	logged = [];
	const cache = publicCache(() => 0);
	app = createApp<Services>({
		services: () => services,
		site: () => ({ origin: "https://boston.example", language: "en" }),
		viewer: async (c) => {
			const role = c.req.header("x-role");
			return role ? person(role) : visitor;
		},
		frame: ({ title, children }, { viewer }) => (
			<html lang="en">
				<h1>{title}</h1>
				{viewer.kind}
				{children}
			</html>
		),
		clock: () => 0,
		log: (event, fields) => logged.push(`${event} ${JSON.stringify(fields)}`),
	});
	const features = [
		{ at: ["/", "/list", "/feed"] as const, load: async () => routes },
		{
			at: ["/notes", "/api"] as const,
			load: async () => {
				loads++;
				return routes;
			},
		},
	];
	loads = 0;
	mount(app, features, {
		permits: (viewer, action) => (allowed[viewer.kind === "person" ? viewer.role : "visitor"] ?? []).includes(action),
		whoMay: () => "A steward can do this.",
		before: async ({ notes }, { path }) => (notes.length === 0 && path === "/" ? redirect("/list") : undefined),
		cache: () => cache,
	});
});

const get = (path: string, headers: Record<string, string> = {}) =>
	app.request(`https://boston.example${path}`, { headers });

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
	app.request(`https://boston.example${path}`, {
		method: "POST",
		body,
		headers: { "content-type": "application/x-www-form-urlencoded", "x-role": "member", ...headers },
	});

const json = { "content-type": "application/json" };

describe("a character that can’t be shown", () => {
	it("is refused in a form, beside each field that holds one, which comes back without it", async () => {
		const answer = await post("/notes", "title=on%00e&text=tw%EF%BF%BFo");
		expect(answer.status).toBe(400);
		const page = await answer.text();
		expect(page).toContain("This text holds a character that can’t be shown: U+0000. Here it is without");
		expect(page).toContain('value="one"');
		expect(services.notes).toEqual(["Ada: one"]);
	});

	it("is taken for a line’s end where a word processor wrote it so", async () => {
		expect((await post("/notes", "title=two&text=a%0Bb%0Cc")).status).toBe(303);
	});

	it("is refused in JSON, with the name of its field", async () => {
		const answer = await post("/api/notes", '{"title":"a","tags":["b\\u0007"]}', json);
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({
			field: "tags.0",
			message: "This text holds a character that can’t be shown: U+0007.",
		});
	});

	it("is left out of what a query asks for", async () => {
		expect(await (await get("/list?page=%007", { "x-role": "member" })).text()).toContain("page 7");
	});
});

describe("a page", () => {
	it("is a whole document with the headers that protect it", async () => {
		const answer = await get("/list", { "x-role": "member" });
		expect(answer.status).toBe(200);
		expect(await answer.text()).toBe("<!doctype html><p>page 1</p>");
		expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
		expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-z]{12}$/);
		expect(answer.headers.get("cache-control")).toBe("private, no-cache");
	});

	it("sends a visitor who needs to sign in there, and back afterwards", async () => {
		const answer = await get("/notes/0?full=1");
		expect(answer.status).toBe(303);
		expect(answer.headers.get("location")).toBe("/sign-in?next=%2Fnotes%2F0%3Ffull%3D1");
	});

	it("tells a person without the permission who could", async () => {
		const answer = await post("/notes/clear", "");
		expect(answer.status).toBe(403);
		expect(await answer.text()).toContain("A steward can do this.");
	});

	it("answers 404 for what isn't there, and 400 for a query that can't be read", async () => {
		const member = { "x-role": "member" };
		expect((await get("/notes/7", member)).status).toBe(404);
		expect((await get("/nowhere", member)).status).toBe(404);
		expect((await get(`/notes/${"9".repeat(201)}`, member)).status).toBe(404);
		expect((await get("/list?page=x", member)).status).toBe(400);
	});

	it("is kept for visitors until something is written here", async () => {
		expect(await (await get("/")).text()).toContain("1 notes");
		services.notes.push("unseen");
		const again = await get("/");
		expect(await again.text()).toContain("1 notes");
		const unchanged = await get("/", { "if-none-match": again.headers.get("etag") ?? "" });
		expect(unchanged.status).toBe(304);
		expect(unchanged.headers.get("content-security-policy")).not.toBeNull();
		expect(await (await get("/", { "x-role": "member" })).text()).toContain("2 notes");
		await post("/notes", "title=three");
		expect(await (await get("/")).text()).toContain("3 notes");
	});
});

describe("a method", () => {
	const ask = (method: string, path: string) => app.request(`https://boston.example${path}`, { method });

	it("that a page's address doesn't take is answered with a page that names those it takes", async () => {
		const answer = await ask("POST", "/list");
		expect(answer.status).toBe(405);
		expect(answer.headers.get("allow")).toBe("GET, HEAD");
		expect(await answer.text()).toContain("<h1>Not in this way</h1>");
		expect((await ask("GET", "/notes")).headers.get("allow")).toBe("POST");
	});

	it("that the API doesn't take is refused in its shape", async () => {
		const answer = await ask("PUT", "/api/notes");
		expect(answer.status).toBe(405);
		expect(answer.headers.get("allow")).toBe("POST");
		expect(await answer.json()).toEqual({
			code: "wrong-method",
			message: "This address takes POST.",
			requestId: answer.headers.get("x-request-id"),
		});
	});

	it("of an address that isn't there finds nothing", async () => {
		for (const path of ["/nowhere", "/api/nowhere", "/list/", "/notes/1/2"])
			expect([path, (await ask("POST", path)).status]).toEqual([path, 404]);
	});

	it("HEAD answers as GET does, without the body", async () => {
		const answer = await ask("HEAD", "/");
		expect(answer.status).toBe(200);
		expect(await answer.text()).toBe("");
	});
});

describe("a feature", () => {
	it("is loaded with the first request that falls to it, and once", async () => {
		await get("/list", { "x-role": "member" });
		await get("/nowhere");
		expect(loads).toBe(0);
		await get("/notes/0", { "x-role": "member" });
		await get("/notes/0", { "x-role": "member" });
		expect(loads).toBe(1);
	});

	it("takes the parameters of its addresses as they were meant", async () => {
		expect((await get("/notes/%30", { "x-role": "member" })).status).toBe(200);
		expect((await get("/notes/%2530", { "x-role": "member" })).status).toBe(404);
		expect((await get("/notes/%", { "x-role": "member" })).status).toBe(404);
	});

	it("can be kept from answering until the site is ready", async () => {
		services.notes = [];
		expect((await get("/")).headers.get("location")).toBe("/list");
	});
});

describe("a form", () => {
	it("redirects when it is done", async () => {
		const answer = await post("/notes", "title=Handover&text=");
		expect(answer.status).toBe(303);
		expect(answer.headers.get("location")).toBe("/list");
		expect(services.notes).toContain("Ada: Handover");
	});

	it("comes back with what was typed when a field is wrong", async () => {
		const answer = await post("/notes", "title=&text=Twelve+%3Cb%3Eminutes");
		expect(answer.status).toBe(400);
		const text = await answer.text();
		expect(text).toContain("title: Please fill this in.");
		expect(text).toContain("Twelve &lt;b&gt;minutes");
	});

	it("comes back with what was typed when the action refuses", async () => {
		const answer = await post("/notes", "title=taken&text=kept");
		expect(answer.status).toBe(409);
		const text = await answer.text();
		expect(text).toContain("title: There is one of this title.");
		expect(text).toContain("kept");
	});

	it("is read from multipart too", async () => {
		const data = new FormData();
		data.set("title", "Ladder");
		const answer = await app.request("https://boston.example/notes", {
			method: "POST",
			body: data,
			headers: { "x-role": "member" },
		});
		expect(answer.status).toBe(303);
		expect(services.notes).toContain("Ada: Ladder");
	});

	it("is refused when it comes from another site", async () => {
		for (const headers of [
			{ origin: "https://evil.example" },
			{ origin: "null" },
			{ "sec-fetch-site": "cross-site" },
			{ "sec-fetch-site": "same-site", origin: "https://nairobi.example" },
		] as Record<string, string>[]) {
			const answer = await post("/notes", "title=Planted", headers);
			expect(answer.status).toBe(403);
		}
		expect(services.notes).toHaveLength(1);
	});

	it("is refused when it is too large, or in another shape", async () => {
		expect((await post("/notes", `title=a&text=${"x".repeat(3000)}`)).status).toBe(413);
		expect((await post("/notes", "{}", json)).status).toBe(400);
		expect((await post("/notes", "a=1&".repeat(400))).status).toBe(413);
	});

	it("brings a visitor back to the page that showed it", async () => {
		const answer = await app.request("https://boston.example/notes", {
			method: "POST",
			headers: { referer: "https://boston.example/notes/new" },
		});
		expect(answer.headers.get("location")).toBe("/sign-in?next=%2Fnotes%2Fnew");
	});
});

describe("an API call", () => {
	it("answers what its contract names and nothing else", async () => {
		const answer = await post("/api/notes", JSON.stringify({ title: "Huddle" }), json);
		expect(answer.status).toBe(201);
		expect(await answer.json()).toEqual({ title: "Huddle" });
	});

	it("answers 204 without a body when its contract has none", async () => {
		const answer = await app.request("https://boston.example/api/notes/1", {
			method: "DELETE",
			headers: { "x-role": "member" },
		});
		expect(answer.status).toBe(204);
	});

	it("refuses in one shape", async () => {
		const answer = await post("/api/notes", JSON.stringify({ title: "Huddle", tags: [1] }), json);
		expect(answer.status).toBe(400);
		expect(await answer.json()).toEqual({
			code: "invalid",
			message: expect.any(String),
			field: "tags.0",
			requestId: answer.headers.get("x-request-id"),
		});
	});

	it("tells 401 from 403", async () => {
		const visitorAnswer = await app.request("https://boston.example/api/notes/1", { method: "DELETE" });
		expect(visitorAnswer.status).toBe(401);
		expect(visitorAnswer.headers.get("www-authenticate")).toBe("Bearer");
		const guest = await app.request("https://boston.example/api/notes/1", {
			method: "DELETE",
			headers: { "x-role": "guest" },
		});
		expect(guest.status).toBe(403);
	});

	it("refuses what isn't JSON, and JSON that is nested without end", async () => {
		expect((await post("/api/notes", "title=a")).status).toBe(400);
		expect((await post("/api/notes", "{", json)).status).toBe(400);
		expect((await post("/api/notes", "[".repeat(40) + "]".repeat(40), json)).status).toBe(400);
		expect((await post("/api/notes", JSON.stringify({ title: "[{".repeat(50) }), json)).status).toBe(201);
	});

	it("says nothing about the inside when it breaks, and logs it", async () => {
		const answer = await get("/api/broken");
		expect(answer.status).toBe(500);
		const text = await answer.text();
		expect(text).not.toContain("the inside");
		expect(JSON.parse(text)).toMatchObject({ code: "internal", requestId: answer.headers.get("x-request-id") });
		expect(logged.join()).toContain("the inside");
	});
});
