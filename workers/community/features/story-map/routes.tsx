import { encodeCursor } from "#core/cursor.ts";
import { ok } from "#core/result.ts";
import { nextHref } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { api, type CommunityRoute, page } from "../../routes.ts";
import { noStory } from "../value/rules.ts";
import { breakOut, mapAnswer, mapQuery, nodeOut } from "./contract.ts";
import { breaksIn, type MapNode, type Thread, threadsOf } from "./rules.ts";
import { mapCursor, mostStories, readMap, readMapOf } from "./store.ts";
import { MapOfPage, MapPage } from "./views.tsx";

const nextOf = (told: readonly { readonly id: string; readonly at: number }[]): string | null => {
	const last = told[mostStories - 1];
	return told.length > mostStories && last ? encodeCursor(mapCursor(last)) : null;
};

const nodesIn = (threads: readonly Thread[]): MapNode[] =>
	threads.flatMap(({ node, ledTo }) => [node, ...nodesIn(ledTo)]);

export const mapRoutes: CommunityRoute[] = [
	page({ path: "/value/map", may: "cycle.read", summary: "What led to what", query: mapQuery }, async (input) => {
		const { query, services, viewer, c } = input;
		const viewerId = personOf(viewer).id;
		const writes = permits(viewer, "cycle.write");
		const { of, group } = query;
		if (of) {
			const nodes = await readMapOf(services.db, viewerId, of);
			const node = nodes.find(({ id }) => id === of);
			if (!node) return noStory;
			return ok(
				<Frame at={input} title="What it led to" current="/value" width="wide">
					<MapOfPage {...{ id: of, node, viewerId, writes }} threads={threadsOf(nodes, of)} />
				</Frame>,
			);
		}
		const found = await readMap(services.db, viewerId, group, query.after);
		return ok(
			<Frame at={input} title="How one thing led to another" current="/value" width="wide">
				<MapPage
					{...{ group, viewerId, writes }}
					threads={threadsOf(found.nodes)}
					untold={group || query.after ? [] : found.untold}
					groups={found.groups}
					next={nextHref(c.req.url, nextOf(found.told))}
					first={query.after ? "/value/map" : undefined}
				/>
			</Frame>,
		);
	}),
	api(
		{
			method: "GET",
			path: "/api/value/map",
			may: "cycle.read",
			summary: "What led to what: the latest stories, or what one thing led to",
			query: mapQuery,
			answer: mapAnswer,
		},
		async ({ query, services, viewer }) => {
			const viewerId = personOf(viewer).id;
			const { of, group } = query;
			const found = of
				? { nodes: await readMapOf(services.db, viewerId, of), told: [] }
				: await readMap(services.db, viewerId, group, query.after);
			if (of && !found.nodes.some(({ id }) => id === of)) return noStory;
			const threads = threadsOf(found.nodes, of);
			return ok({
				nodes: nodesIn(threads).map(nodeOut),
				breaks: breaksIn(threads, viewerId).map(breakOut),
				next: nextOf(found.told),
			});
		},
	),
];
