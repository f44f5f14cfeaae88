import * as z from "zod";
import { ok } from "#core/result.ts";
import { version } from "#core/version.ts";
import { shownKeys } from "#exchange/keys.ts";
import { actorDocument } from "#protocol/actor.ts";
import { nodeInfo, nodeInfoLinks, nodeInfoType } from "#protocol/nodeinfo.ts";
import { kinds } from "#protocol/vocabulary.ts";
import { webfinger, webfingerType } from "#protocol/webfinger.ts";
import type { Rules } from "#web/mount.ts";
import { openApi } from "#web/openapi.ts";
import type { Route, routesFor } from "#web/route.ts";
import { visitor } from "#web/viewer.ts";
import type { SiteServices } from "./services.ts";

const json = (value: object, type: string): Response =>
	new Response(JSON.stringify(value), { headers: { "content-type": type, "access-control-allow-origin": "*" } });

/** What a worker gives: its constructor, its action for what anybody may read, and all routes, for the API's description. */
export type DocumentParts<S, A extends string> = Pick<Rules<S, A>, "permits"> & {
	readonly document: ReturnType<typeof routesFor<S, A>>["document"];
	readonly visit: A;
	readonly all: () => Promise<readonly Route<S, A>[]>;
};

/** What other software reads of every site. */
export const siteDocuments = <S extends SiteServices, A extends string>({
	document,
	visit,
	permits,
	all,
}: DocumentParts<S, A>): Route<S, A>[] => {
	const common = { area: "document", may: visit, kept: true } as const;
	return [
		document({ ...common, path: "/actor", summary: "This site as an ActivityStreams actor" }, async ({ services }) => {
			const { config, site, card } = services;
			const [{ name, tagline, languages }, keys] = await Promise.all([card.load(), shownKeys(site)]);
			const actor = actorDocument({
				origin: config.origin,
				kind: site.kind,
				name,
				summary: tagline,
				keys: keys.published,
				announcements: keys.announcements,
				languages,
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
			({ services: { site }, query }) => {
				const found = webfinger(query.resource, site);
				return found.ok ? ok(json(found.value, webfingerType)) : found;
			},
		),
		document({ ...common, path: "/.well-known/nodeinfo", summary: "Where NodeInfo lies" }, ({ services }) =>
			ok(json(nodeInfoLinks(services.config.origin), "application/json")),
		),
		document({ ...common, path: "/nodeinfo/2.1", summary: "NodeInfo 2.1" }, async ({ services }) => {
			const { name } = await services.card.load();
			return ok(json(nodeInfo({ kind: services.site.kind, name, version }), nodeInfoType));
		}),
		document(
			{ ...common, path: "/openapi.json", summary: "The API as an OpenAPI 3.1 document" },
			async ({ services }) => {
				const [routes, { name }] = await Promise.all([all(), services.card.load()]);
				const described = openApi(routes, {
					title: `The API of ${name}`,
					description:
						"Everything that a person can do on this site's pages. Lists are paged by cursor: give `next` as `after`.",
					version,
					origin: services.config.origin,
					open: (action) => permits(visitor, action),
				});
				return ok(json(described, "application/json"));
			},
		),
	];
};
