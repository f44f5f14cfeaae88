import * as z from "zod";
import { isoOf } from "#core/clock.ts";
import { ok } from "#core/result.ts";
import { listOf, listQuery, nextHref } from "#web/list-page.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, page } from "../../routes.ts";
import { linkAnswer, linkOut } from "../links/contract.ts";
import { sentTo, type Traffic, whatLeaves, whoElse } from "./actions.ts";
import { whyWaiting } from "./rules.ts";
import type { SentLine, WaitingLine } from "./store.ts";

/** Few read these pages, so they are loaded when somebody does. */
const views = () => import("./views.tsx");

const when = z.iso.datetime();
const sentAnswer = z
	.object({
		record: z.string(),
		kind: z.string(),
		name: z.string().nullable(),
		version: z.number().int().nullable(),
		firstAt: when,
		lastAt: when,
		via: z.string().nullable().meta({ description: "The network that passed it on; null when it came from us." }),
		takenBack: z.boolean(),
	})
	.meta({ id: "Sent" });
const waitingAnswer = z
	.object({ record: z.string(), kind: z.string(), name: z.string().nullable(), changedAt: when })
	.meta({ id: "WaitingToLeave" });
const trafficAnswer = z
	.object({ link: linkAnswer, sent: z.array(sentAnswer), waiting: z.array(waitingAnswer), why: z.string().nullable() })
	.meta({ id: "Traffic" });

const sentOut = (line: SentLine) => ({
	record: line.recordId,
	kind: line.kind,
	name: line.name,
	version: line.version,
	firstAt: isoOf(line.firstAt),
	lastAt: isoOf(line.lastAt),
	via: line.via,
	takenBack: line.takenBack === 1,
});
const waitingOut = (line: WaitingLine) => ({
	record: line.recordId,
	kind: line.kind,
	name: line.name,
	changedAt: isoOf(line.rev),
});
const trafficOut = (traffic: Traffic) => ({
	link: linkOut(traffic),
	sent: traffic.sent.map(sentOut),
	waiting: traffic.waiting.map(waitingOut),
	why:
		traffic.waiting.length === 0
			? null
			: whyWaiting(
					{ paused: traffic.state === "paused", active: traffic.state === "active" },
					traffic.peer?.failures ?? 0,
					traffic.name,
				),
});

export const disclosureRoutes: CommunityRoute[] = [
	page(
		{ path: "/steward/leaves", may: "links.read", summary: "What leaves this chapter", query: z.object(listQuery) },
		async (input) => {
			const { items, next } = await whatLeaves(input.services, String(input.query.after?.key ?? ""));
			const others = await whoElse(input.services);
			const { LeavesPage } = await views();
			return ok(
				<Frame at={input} title="What leaves this chapter" current="/steward">
					<LeavesPage links={items} next={nextHref(input.c.req.url, next)} others={others} />
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/steward/leaves/:host",
			may: "links.read",
			summary: "What one site received from us",
			query: z.object(listQuery),
		},
		async (input) => {
			const to = await sentTo(input.services, input.params.host, input.query);
			if (!to.ok) return to;
			const { SentPage } = await views();
			return ok(
				<Frame at={input} title={`What ${to.value.name} received`} current="/steward">
					<SentPage to={to.value} next={nextHref(input.c.req.url, to.value.sent.next)} />
				</Frame>,
			);
		},
	),
	api(
		{
			method: "GET",
			path: "/api/leaves",
			may: "links.read",
			summary: "Each link with what left over it last, and what waits",
			query: z.object({ after: listQuery.after }),
			answer: listOf(trafficAnswer),
		},
		async ({ query, services }) => {
			const { items, next } = await whatLeaves(services, String(query.after?.key ?? ""));
			return ok({ items: items.map(trafficOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/leaves/:host",
			may: "links.read",
			summary: "Everything that one site received from us",
			query: z.object(listQuery),
			answer: listOf(sentAnswer),
		},
		async ({ params, query, services }) => {
			const to = await sentTo(services, params.host, query);
			return to.ok ? ok({ items: to.value.sent.items.map(sentOut), next: to.value.sent.next }) : to;
		},
	),
];
