import * as z from "zod";
import { problemStatus } from "#core/problem-status.ts";
import type { ApiRoute, Route } from "./route.ts";

/**
 * The OpenAPI 3.1 document of the API, made from the same routes that serve it. Schemas with `.meta({ id })` become
 * components, written once. Loaded by dynamic import: only who reads the document needs it.
 */
type Json = { [key: string]: unknown };

const problemSchema: Json = {
	type: "object",
	description: "What every refusal looks like.",
	required: ["code", "message", "requestId"],
	properties: {
		code: {
			enum: [...Object.keys(problemStatus), "internal"],
			description: "What kind of refusal it is. Others may be added.",
		},
		message: { type: "string", description: "A sentence for a person, that says what to do." },
		field: { type: "string", description: "The field that it is about, if one is." },
		requestId: { type: "string", description: "To be quoted when asking for help." },
	},
};

const refs = (value: unknown, rename: (id: string) => string): unknown => {
	if (Array.isArray(value)) return value.map((item) => refs(item, rename));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => key !== "$schema" && key !== "id" && key !== "$defs")
			.map(([key, item]) => [
				key,
				key === "$ref" && typeof item === "string"
					? `#/components/schemas/${rename(item.replace("#/$defs/", ""))}`
					: key === "properties" && typeof item === "object" && item !== null
						? Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, refs(inner, rename)]))
						: refs(item, rename),
			]),
	);
};

/** What goes in and what comes out may differ (defaults, transforms), so an input component has a name of its own. */
const schemaInto = (components: Json, schema: z.ZodType, io: "input" | "output"): Json => {
	const made = z.toJSONSchema(schema, { io, target: "draft-2020-12", unrepresentable: "any" }) as Json;
	const rename = (id: string) => (io === "input" ? `${id}Input` : id);
	const add = (id: string, definition: unknown) => {
		components[rename(id)] ??= refs(definition, rename);
	};
	for (const [id, definition] of Object.entries((made.$defs as Json | undefined) ?? {})) add(id, definition);
	const own = schema.meta()?.id;
	if (!own) return refs(made, rename) as Json;
	add(own, made);
	return { $ref: `#/components/schemas/${rename(own)}` };
};

const parametersOf = (components: Json, schema: z.ZodType | undefined, place: "path" | "query"): Json[] => {
	if (!schema) return [];
	const made = schemaInto(components, schema, "input");
	const required = new Set((made.required as string[] | undefined) ?? []);
	return Object.entries((made.properties as Json | undefined) ?? {}).map(([name, property]) => {
		const { description, ...rest } = property as Json;
		return {
			name,
			in: place,
			required: place === "path" || required.has(name),
			...(description ? { description } : {}),
			schema: rest,
		};
	});
};

const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "");

const operation = <S, A extends string>(components: Json, route: ApiRoute<S, A>, open: boolean): Json => {
	const given = parametersOf(components, route.params, "path");
	const params = route.params
		? given
		: namesIn(route.path).map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
	const verb = route.method.toLowerCase();
	const words = route.path.replace("/api/", "").replaceAll(":", "by-").split("/");
	const done = route.answer
		? { content: { "application/json": { schema: schemaInto(components, route.answer, "output") } } }
		: {};
	return {
		operationId: [verb, ...words].join("-"),
		summary: route.summary,
		tags: [words[0] ?? "api"],
		...(open ? { security: [] } : {}),
		parameters: [...params, ...parametersOf(components, route.query, "query")],
		...(route.body
			? {
					requestBody: {
						required: true,
						content: { "application/json": { schema: schemaInto(components, route.body, "input") } },
					},
				}
			: {}),
		responses: {
			[String(route.status)]: { description: route.answer ? "Done." : "Done; there is nothing to say.", ...done },
			"4XX": { $ref: "#/components/responses/Problem" },
			"5XX": { $ref: "#/components/responses/Problem" },
		},
	};
};

/** `open` tells which actions need no token. */
export const openApi = <S, A extends string>(
	routes: readonly Route<S, A>[],
	about: { title: string; description: string; version: string; origin: string; open: (action: A) => boolean },
): Json => {
	const schemas: Json = { Problem: problemSchema };
	const paths: Record<string, Json> = {};
	for (const route of routes) {
		if (route.area !== "api") continue;
		const path = route.path.replace(/:(\w+)/g, "{$1}");
		paths[path] = {
			...paths[path],
			[route.method.toLowerCase()]: operation(schemas, route, about.open(route.may)),
		};
	}
	return {
		openapi: "3.1.0",
		info: { title: about.title, description: about.description, version: about.version },
		servers: [{ url: about.origin }],
		security: [{ token: [] }],
		paths,
		components: {
			schemas,
			responses: {
				Problem: {
					description: "Refused; the answer says why and what to do.",
					content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
				},
			},
			securitySchemes: {
				token: { type: "http", scheme: "bearer", description: "A personal token, made on the page “Your tokens”." },
			},
		},
	};
};
