import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { version } from "#core/version.ts";
import { publishedKeys } from "#exchange/keys.ts";
import { actorDocument } from "#protocol/actor.ts";
import { nodeInfo, nodeInfoLinks, nodeInfoType } from "#protocol/nodeinfo.ts";
import { kinds } from "#protocol/vocabulary.ts";
import { webfinger, webfingerType } from "#protocol/webfinger.ts";
import { permissions } from "../../permissions.ts";
import { type CommunityRoute, document } from "../../routes.ts";
import { developersPage } from "./developers.tsx";
import { publicPathOf, readSelf } from "./store.ts";

/** What other software reads of this site, and how to write such software. `all` are the routes that the API document tells of. */
export const documentRoutes = (all: () => readonly CommunityRoute[]): CommunityRoute[] => [
	developersPage,
	document(
		{
			path: "/actor",
			area: "document",
			may: "site.visit",
			summary: "This site as an ActivityStreams actor",
			kept: true,
		},
		async ({ services }) => {
			const { config, site, db } = services;
			const [row, keys] = await Promise.all([readSelf(db), publishedKeys(site)]);
			const actor = actorDocument({
				origin: config.origin,
				kind: "chapter",
				name: row?.name || new URL(config.origin).host,
				summary: row?.tagline ?? "",
				keys,
				languages: row?.languages ?? [],
				understands: kinds,
			});
			return ok(json(actor, "application/activity+json; charset=utf-8"));
		},
	),
	document(
		{
			path: "/.well-known/webfinger",
			area: "document",
			may: "site.visit",
			summary: "WebFinger (RFC 7033)",
			query: z.object({ resource: z.string().max(1_000).optional() }),
			kept: true,
		},
		({ services, query }) => {
			const found = webfinger(query.resource, { origin: services.config.origin, kind: "chapter" });
			return found.ok ? ok(json(found.value, webfingerType)) : found;
		},
	),
	document(
		{ path: "/.well-known/nodeinfo", area: "document", may: "site.visit", summary: "Where NodeInfo lies", kept: true },
		({ services }) => ok(json(nodeInfoLinks(services.config.origin), "application/json")),
	),
	document(
		{ path: "/nodeinfo/2.1", area: "document", may: "site.visit", summary: "NodeInfo 2.1", kept: true },
		async ({ services }) => {
			const { name } = await services.card.load();
			return ok(json(nodeInfo({ kind: "chapter", name, version }), nodeInfoType));
		},
	),
	document(
		{
			path: "/openapi.json",
			area: "document",
			may: "site.visit",
			summary: "The API as an OpenAPI 3.1 document",
			kept: true,
		},
		async ({ services }) => {
			const [{ openApi }, { name }] = await Promise.all([import("#web/openapi.ts"), services.card.load()]);
			const described = openApi(all(), {
				title: `The API of ${name}`,
				description:
					"Everything that a person can do on this site's pages. Lists are paged by cursor: give `next` as `after`.",
				version,
				origin: services.config.origin,
				open: (action) => (permissions[action] as readonly string[]).includes("visitor"),
			});
			return ok(json(described, "application/json"));
		},
	),
	document(
		{
			path: "/records/:id",
			area: "document",
			may: "site.visit",
			summary: "Leads from a record's address to its public page",
			kept: true,
		},
		async ({ services, params }) => {
			const path = await publicPathOf(services.db, params.id);
			if (!path) return problem("not-found", "There is nothing at this address that is shared with everyone.");
			return ok(new Response(null, { status: 302, headers: { location: path } }));
		},
	),
];

const json = (value: object, type: string): Response =>
	new Response(JSON.stringify(value), { headers: { "content-type": type, "access-control-allow-origin": "*" } });
