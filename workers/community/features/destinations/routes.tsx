import * as z from "zod";
import { ok } from "#core/result.ts";
import { instant } from "#web/instant.ts";
import { listQuery, nextHref, nextPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, page } from "../../routes.ts";
import { type Destination, whereItIs } from "./actions.ts";
import { DestinationsPage } from "./views.tsx";

const destinationAnswer = z
	.object({
		site: z.string(),
		name: z.string(),
		state: z.enum(["has", "removed", "pending", "confirmed", "refused", "overdue"]),
		version: z.number().int().nullable(),
		since: instant.nullable(),
		via: z.string().nullable(),
		askedAt: instant.nullable(),
		settledAt: instant.nullable(),
		receipt: z.unknown().meta({ description: "The destination’s signed receipt, as it came; null without one." }),
	})
	.meta({ id: "Destination" });

const whereaboutsAnswer = z
	.object({
		id: z.string(),
		kind: z.string(),
		title: z.string(),
		shared: z.boolean(),
		takenBackAt: instant.nullable(),
		destinations: z.array(destinationAnswer),
		next: nextPage,
	})
	.meta({ id: "Whereabouts" });

const out = (row: Destination) => ({
	site: row.site,
	name: row.name,
	state: row.state,
	version: row.version,
	since: row.firstAt,
	via: row.via,
	askedAt: row.askedAt,
	settledAt: row.settledAt,
	receipt: row.receipt?.activity ?? null,
});

export const destinationRoutes: CommunityRoute[] = [
	page(
		{
			path: "/destinations/:id",
			may: "self.manage",
			summary: "Who has something of ours",
			query: z.object(listQuery),
		},
		async (input) => {
			const viewer = personOf(input.viewer);
			const where = await whereItIs(input.services, viewer, input.params.id, input.query);
			if (!where.ok) return where;
			// Few read this page, so it is loaded when somebody does.
			return ok(
				<Frame at={input} title={where.value.title || "Who has this?"}>
					<DestinationsPage
						where={where.value}
						mine={where.value.owner === viewer.id || (where.value.kind === "adoption" && viewer.role === "steward")}
						next={nextHref(input.c.req.url, where.value.next)}
					/>
				</Frame>,
			);
		},
	),
	api(
		{
			method: "GET",
			path: "/api/destinations/:id",
			may: "self.manage",
			summary: "Who has something of ours, and who confirmed that it is gone",
			query: z.object(listQuery),
			answer: whereaboutsAnswer,
		},
		async ({ params, query, viewer, services }) => {
			const where = await whereItIs(services, personOf(viewer), params.id, query);
			if (!where.ok) return where;
			const { localId, kind, title, shared, takenBackAt, destinations, next } = where.value;
			return ok({
				id: localId,
				kind,
				title,
				shared,
				takenBackAt,
				destinations: destinations.map(out),
				next,
			});
		},
	),
];
