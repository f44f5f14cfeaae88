import * as z from "zod";
import type { ListPlace } from "#core/cursor.ts";
import { ok } from "#core/result.ts";
import { listOf, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { redirect } from "#web/route.ts";
import { type Person, personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { api, type CommunityRoute, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { muteSource, unmuteSource } from "./actions.ts";
import { mutedAnswer, originBody, streamItem, streamOut, streamQuery } from "./contract.ts";
import { MutedPage } from "./muted-views.tsx";
import { readMuted, readStream } from "./store.ts";
import { StreamPage } from "./views.tsx";

const streamFor = async (services: Services, viewer: Person, query: z.output<typeof streamQuery>) => {
	const reader = { id: viewer.id, steward: viewer.role === "steward" };
	const found = await readStream(services.db, services.config.origin, { ...query, reader, now: services.clock() });
	return { ...found, ...listPage(found.items, query.limit, (item) => ({ key: item.arrivedAt, id: item.id })) };
};

const mutedBy = async (services: Services, viewer: Person, place: ListPlace) =>
	listPage(await readMuted(services.db, viewer.id, place), place.limit, ({ origin }) => ({ key: 0, id: origin }));

export const streamRoutes: CommunityRoute[] = [
	page(
		{ path: "/network", may: "network.read", summary: "What arrived from other chapters", query: streamQuery },
		async (input) => {
			const { services, query } = input;
			const viewer = personOf(input.viewer);
			const { items, next, chapters, languages, linked, shut } = await streamFor(services, viewer, query);
			const { kind, topic, from, language } = query;
			return ok(
				<Frame at={input} title="From other chapters" current="/network">
					<StreamPage
						items={items}
						chapters={chapters}
						languages={languages}
						linked={linked}
						shut={shut}
						filters={{ kind, topic, from, language }}
						next={nextHref(input.c.req.url, next)}
						first={query.after ? "/network" : undefined}
						steward={viewer.role === "steward"}
						acts={permits(viewer, "network.act")}
					/>
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/network/muted",
			may: "self.manage",
			summary: "Sources that one leaves out",
			query: z.object(listQuery),
		},
		async (input) => {
			const { items, next } = await mutedBy(input.services, personOf(input.viewer), input.query);
			return ok(
				<Frame at={input} title="Sources that you leave out" current="/network">
					<MutedPage muted={items} next={nextHref(input.c.req.url, next)} />
				</Frame>,
			);
		},
	),
	form(
		{ path: "/network/muted", may: "self.manage", summary: "Leave a source out of one’s stream", body: originBody },
		async ({ services, viewer, body }) => {
			await muteSource(services, personOf(viewer).id, body.origin);
			return ok(redirect("/network/muted"));
		},
	),
	form(
		{ path: "/network/muted/undo", may: "self.manage", summary: "Let a source in again", body: originBody },
		async ({ services, viewer, body }) => {
			await unmuteSource(services, personOf(viewer).id, body.origin);
			return ok(redirect("/network/muted"));
		},
	),
	api(
		{
			method: "GET",
			path: "/api/network",
			may: "network.read",
			summary: "What arrived from other chapters, latest first",
			query: streamQuery,
			answer: listOf(streamItem),
		},
		async ({ services, viewer, query }) => {
			const { items, next } = await streamFor(services, personOf(viewer), query);
			return ok({ items: items.map(streamOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/me/muted-sources",
			may: "self.manage",
			summary: "Sources that one leaves out",
			query: z.object(listQuery),
			answer: listOf(mutedAnswer),
		},
		async ({ services, viewer, query }) => ok(await mutedBy(services, personOf(viewer), query)),
	),
	api(
		{
			method: "POST",
			path: "/api/me/muted-sources",
			may: "self.manage",
			summary: "Leave a source out of one’s stream",
			body: originBody,
		},
		async ({ services, viewer, body }) => {
			await muteSource(services, personOf(viewer).id, body.origin);
			return ok(undefined);
		},
	),
	api(
		{
			method: "POST",
			path: "/api/me/muted-sources/undo",
			may: "self.manage",
			summary: "Let a source in again",
			body: originBody,
		},
		async ({ services, viewer, body }) => {
			await unmuteSource(services, personOf(viewer).id, body.origin);
			return ok(undefined);
		},
	),
];
