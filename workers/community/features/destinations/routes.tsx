import * as z from "zod";
import { isoOf } from "#core/clock.ts";
import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, page } from "../../routes.ts";
import { type Destination, whereItIs } from "./actions.ts";

const when = z.iso.datetime().nullable();

const destinationAnswer = z
	.object({
		site: z.string(),
		name: z.string(),
		state: z.enum(["has", "pending", "confirmed", "refused", "overdue"]),
		version: z.number().int().nullable(),
		since: when,
		via: z.string().nullable(),
		askedAt: when,
		settledAt: when,
		receipt: z.unknown().meta({ description: "The destination’s signed receipt, as it came; null without one." }),
	})
	.meta({ id: "Destination" });

const whereaboutsAnswer = z
	.object({
		id: z.string(),
		kind: z.string(),
		title: z.string(),
		shared: z.boolean(),
		takenBackAt: when,
		destinations: z.array(destinationAnswer),
	})
	.meta({ id: "Whereabouts" });

const whenOf = (ms: number | null) => (ms === null ? null : isoOf(ms));

const out = (row: Destination) => ({
	site: row.site,
	name: row.name,
	state: row.state,
	version: row.version,
	since: whenOf(row.firstAt),
	via: row.via,
	askedAt: whenOf(row.askedAt),
	settledAt: whenOf(row.settledAt),
	receipt: row.receipt?.activity ?? null,
});

export const destinationRoutes: CommunityRoute[] = [
	page({ path: "/destinations/:localId", may: "self.manage", summary: "Who has something of ours" }, async (input) => {
		const viewer = personOf(input.viewer);
		const where = await whereItIs(input.services, viewer, input.params.localId);
		if (!where.ok) return where;
		// Few read this page, so it is loaded when somebody does.
		const { DestinationsPage } = await import("./views.tsx");
		return ok(
			<Frame at={input} title={where.value.title || "Who has this?"}>
				<DestinationsPage where={where.value} mine={where.value.owner === viewer.id} />
			</Frame>,
		);
	}),
	api(
		{
			method: "GET",
			path: "/api/destinations/:localId",
			may: "self.manage",
			summary: "Who has something of ours, and who confirmed that it is gone",
			answer: whereaboutsAnswer,
		},
		async ({ params, viewer, services }) => {
			const where = await whereItIs(services, personOf(viewer), params.localId);
			if (!where.ok) return where;
			const { localId, kind, title, shared, takenBackAt, destinations } = where.value;
			return ok({
				id: localId,
				kind,
				title,
				shared,
				takenBackAt: whenOf(takenBackAt),
				destinations: destinations.map(out),
			});
		},
	),
];
