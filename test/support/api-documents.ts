import type * as z from "zod";
import { features as communityFeatures } from "#community/features.ts";
import { permissions as communityPermissions } from "#community/permissions.ts";
import { features as federationFeatures } from "#federation/features.ts";
import { permissions as federationPermissions } from "#federation/permissions.ts";
import { allRoutes } from "#web/feature.ts";
import { openApi } from "#web/openapi.ts";

/** A JSON Schema, or any part of the document that may hold one. */
export type Schema = { readonly [key: string]: unknown };
export type Parameter = { name: string; in: string; required: boolean; schema: Schema };
export type Operation = {
	readonly operationId: string;
	readonly parameters: readonly Parameter[];
	readonly security?: readonly Readonly<Record<string, unknown>>[];
	readonly responses: Readonly<Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>>;
};
export type ApiDocument = {
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
	readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly securitySchemes: Schema };
	readonly security: readonly Readonly<Record<string, unknown>>[];
};

/** A route, as far as both Workers' are alike. */
export type AnyRoute = {
	readonly area: string;
	readonly method: string;
	readonly path: string;
	readonly body?: z.ZodType;
};
export type Site = { readonly name: string; readonly routes: readonly AnyRoute[]; readonly document: ApiDocument };

const about = { title: "A site", description: "Its API.", version: "0.0.0", origin: "https://site.example" };
const openIn = (permissions: Readonly<Record<string, readonly string[]>>) => (action: string) =>
	permissions[action]?.includes("visitor") ?? false;

/** Both Workers' routes, and what `/openapi.json` says of them, through JSON as on the wire. */
export const apiSites = async (): Promise<Site[]> => {
	const [community, federation] = await Promise.all([allRoutes(communityFeatures), allRoutes(federationFeatures)]);
	const written = (document: object): ApiDocument => JSON.parse(JSON.stringify(document));
	return [
		{
			name: "community",
			routes: community,
			document: written(openApi(community, { ...about, open: openIn(communityPermissions) })),
		},
		{
			name: "federation",
			routes: federation,
			document: written(openApi(federation, { ...about, open: openIn(federationPermissions) })),
		},
	];
};

/** Every operation of a document, named as one would say it: `GET /api/practices`. */
export const operationsOf = ({ paths }: ApiDocument): { name: string; path: string; operation: Operation }[] =>
	Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, operation]) => ({
			name: `${method.toUpperCase()} ${path}`,
			path,
			operation,
		})),
	);

/** A schema itself, where it is only pointed to. */
export const resolved = (document: ApiDocument, schema: Schema): Schema => {
	const pointed = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
	return pointed === undefined ? schema : (document.components.schemas[pointed] ?? {});
};

/** Every schema that a value may follow: itself, or any of its alternatives. */
export const alternatives = (document: ApiDocument, schema: Schema): Schema[] => {
	const own = resolved(document, schema);
	const any = own.anyOf ?? own.oneOf;
	return Array.isArray(any) ? any.flatMap((one: Schema) => alternatives(document, one)) : [own];
};

/** Every named property in a part of the document, however deep, with where it stands. */
export const propertiesIn = (part: unknown, at = ""): { at: string; name: string; schema: Schema }[] => {
	if (typeof part !== "object" || part === null) return [];
	return Object.entries(part).flatMap(([key, inner]) => {
		const below = propertiesIn(inner, `${at}/${key}`);
		if (key !== "properties" || typeof inner !== "object") return below;
		const own = Object.entries(inner as Record<string, Schema>);
		return [...own.map(([name, schema]) => ({ at: `${at}/${name}`, name, schema })), ...below];
	});
};
