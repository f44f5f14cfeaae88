import * as z from "zod";
import { ok } from "#core/result.ts";
import { version } from "#core/version.ts";
import { publishedKeys } from "#exchange/keys.ts";
import { actorDocument } from "#protocol/actor.ts";
import { nodeInfo, nodeInfoLinks, nodeInfoType } from "#protocol/nodeinfo.ts";
import { kinds } from "#protocol/vocabulary.ts";
import { webfinger, webfingerType } from "#protocol/webfinger.ts";
import { permissions } from "../../permissions.ts";
import { document, type FederationRoute } from "../../routes.ts";

const json = (value: object, type: string): Response =>
	new Response(JSON.stringify(value), { headers: { "content-type": type, "access-control-allow-origin": "*" } });

const common = { area: "document", may: "site.visit", kept: true } as const;

/** What other software reads of this site. `all` are the routes that the API document tells of. */
export const documentRoutes = (all: () => readonly FederationRoute[]): FederationRoute[] => [
	document({ ...common, path: "/actor", summary: "This site as an ActivityStreams actor" }, async ({ services }) => {
		const { config, site, card } = services;
		const [{ name, tagline, language }, keys] = await Promise.all([card.load(), publishedKeys(site)]);
		const actor = actorDocument({
			origin: config.origin,
			kind: "federation",
			name,
			summary: tagline,
			keys,
			languages: [language],
			understands: kinds,
		});
		return ok(json(actor, "application/activity+json; charset=utf-8"));
	}),
	document(
		{
			...common,
			path: "/.well-known/webfinger",
			summary: "WebFinger (RFC 7033)",
			query: z.object({ resource: z.string().max(1_000).optional() }),
		},
		({ services, query }) => {
			const found = webfinger(query.resource, { origin: services.config.origin, kind: "federation" });
			return found.ok ? ok(json(found.value, webfingerType)) : found;
		},
	),
	document({ ...common, path: "/.well-known/nodeinfo", summary: "Where NodeInfo lies" }, ({ services }) =>
		ok(json(nodeInfoLinks(services.config.origin), "application/json")),
	),
	document({ ...common, path: "/nodeinfo/2.1", summary: "NodeInfo 2.1" }, async ({ services }) => {
		const { name } = await services.card.load();
		return ok(json(nodeInfo({ kind: "federation", name, version }), nodeInfoType));
	}),
	document(
		{ ...common, path: "/openapi.json", summary: "The API as an OpenAPI 3.1 document" },
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
];
