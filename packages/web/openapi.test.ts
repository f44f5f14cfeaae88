import { describe, expect, it } from "vitest";
import * as z from "zod";
import { ok } from "#core/result.ts";
import { listOf, listQuery } from "./list-page.ts";
import { openApi } from "./openapi.ts";
import { routesFor } from "./route.ts";

type Action = "read" | "write";
const { api, page } = routesFor<Record<string, never>, Action>();

const note = z
	.object({ id: z.string(), title: z.string(), at: z.iso.datetime(), tags: z.array(z.string()).default([]) })
	.meta({ id: "Note", description: "Something noted." });
const newNote = note.omit({ id: true, at: true }).meta({ id: "NewNote", description: "A note to be kept." });

const empty = async () => ok({ items: [], next: null });
const one = { id: "note_1", title: "Huddle", at: "2026-11-22T00:00:00Z", tags: [] };

const document = openApi(
	[
		page({ path: "/notes", may: "read", summary: "A page" }, async () => ok(new Response())),
		api(
			{
				method: "GET",
				path: "/api/notes",
				may: "read",
				summary: "Notes",
				query: z.object(listQuery),
				answer: listOf(note),
			},
			empty,
		),
		api(
			{
				method: "POST",
				path: "/api/notes",
				may: "write",
				summary: "Add",
				body: newNote,
				answer: note,
				status: 201,
			},
			async () => ok(one),
		),
		api({ method: "GET", path: "/api/notes/:id", may: "read", summary: "One", answer: note }, async () => ok(one)),
		api({ method: "DELETE", path: "/api/notes/:id/tags/:tag", may: "write", summary: "Untag" }, async () =>
			ok(undefined),
		),
	],
	{
		title: "Boston",
		description: "A chapter’s API.",
		version: "0.1.0",
		origin: "https://boston.example",
		open: (action) => action === "read",
	},
);

type Operation = {
	operationId: string;
	security?: unknown[];
	parameters: { name: string; in: string; required: boolean; schema: unknown }[];
	responses: Record<string, { $ref?: string; content?: unknown }>;
	requestBody?: unknown;
};
const paths = document.paths as Record<string, Record<string, Operation>>;

describe("the OpenAPI document", () => {
	it("lists the API's routes and no pages", () => {
		expect(Object.keys(paths)).toEqual(["/api/notes", "/api/notes/{id}", "/api/notes/{id}/tags/{tag}"]);
		expect(Object.keys(paths["/api/notes"] ?? {})).toEqual(["get", "post"]);
	});

	it("names the parameters of path and query", () => {
		const list = paths["/api/notes"]?.get;
		expect(list?.parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
			["after", "query", false],
			["limit", "query", false],
		]);
		const untag = paths["/api/notes/{id}/tags/{tag}"]?.delete;
		expect(untag?.parameters.map(({ name }) => name)).toEqual(["id", "tag"]);
		expect(Object.keys(untag?.responses ?? {})).toEqual(["204", "4XX", "5XX"]);
	});

	it("writes each named schema once and refers to it", () => {
		const text = JSON.stringify(document);
		const schemas = (document.components as { schemas: Record<string, unknown> }).schemas;
		expect(Object.keys(schemas).sort()).toEqual(["NewNoteInput", "Note", "Problem"]);
		expect(text.match(/Something noted\./g)).toHaveLength(1);
		expect(text).not.toContain("$defs");
		for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
			expect(schemas).toHaveProperty(name ?? "");
	});

	it("asks for a token except where everybody may", () => {
		expect(document.security).toEqual([{ token: [] }]);
		expect(paths["/api/notes"]?.get?.security).toEqual([]);
		expect(paths["/api/notes"]?.post).not.toHaveProperty("security");
	});

	it("gives every operation an id of its own and one shape for refusals", () => {
		const all = Object.values(paths).flatMap((methods) => Object.values(methods));
		expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length);
		for (const { responses } of all) expect(responses["4XX"]?.$ref).toBe("#/components/responses/Problem");
	});
});
