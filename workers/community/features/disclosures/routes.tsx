import * as z from "zod";
import { ok } from "#core/result.ts";
import { wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery, nextHref } from "#web/list-page.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, page } from "../../routes.ts";
import { linkAnswer, linkOut } from "../links/contract.ts";
import { allThatLeaves, sentTo, type Traffic, whatLeaves, whoElse } from "./actions.ts";
import { whyWaiting } from "./rules.ts";
import { linksAtOnce, type SentLine, type WaitingLine } from "./store.ts";
import { LeavesPage, SentPage } from "./views.tsx";

const sentAnswer = z
	.object({
		record: z.string(),
		kind: z.string(),
		name: z.string().nullable(),
		version: z.number().int().nullable(),
		firstAt: instant,
		lastAt: instant,
		via: z.string().nullable().meta({ description: "The network that passed it on; null when it came from us." }),
		takenBack: z.boolean(),
		removedThere: z.boolean().meta({ description: "Whether that site removed it by its own decision." }),
	})
	.meta({ id: "Sent" });
const waitingAnswer = z
	.object({ record: z.string(), kind: z.string(), name: z.string().nullable(), changedAt: instant })
	.meta({ id: "WaitingToLeave" });
const trafficAnswer = z
	.object({ link: linkAnswer, sent: z.array(sentAnswer), waiting: z.array(waitingAnswer), why: z.string().nullable() })
	.meta({ id: "Traffic" });

const otherAnswer = z
	.object({ site: z.string(), name: z.string().nullable(), lastAt: instant })
	.meta({ id: "ReceivedElsewhere" });

const leaves = { ...listQuery, limit: wholeNumber(1, linksAtOnce).default(linksAtOnce) };
/** Both lists of the page have their own place. */
const leavesQuery = z.object({ ...leaves, others: listQuery.after });

const sentOut = (line: SentLine) => ({
	record: line.recordId,
	kind: line.kind,
	name: line.name,
	version: line.version,
	firstAt: line.firstAt,
	lastAt: line.lastAt,
	via: line.via,
	takenBack: line.takenBack === 1,
	removedThere: line.removedThere === 1,
});
const waitingOut = (line: WaitingLine) => ({
	record: line.recordId,
	kind: line.kind,
	name: line.name,
	changedAt: line.rev,
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
		{ path: "/steward/leaves", may: "links.read", summary: "What leaves this chapter", query: leavesQuery },
		async (input) => {
			const { limit, after, others: afterOther } = input.query;
			const at = { links: { limit, after }, others: { limit, after: afterOther } };
			const { links, others } = await allThatLeaves(input.services, at);
			return ok(
				<Frame at={input} title="What leaves this chapter" current="/steward">
					<LeavesPage
						links={links.items}
						next={nextHref(input.c.req.url, links.next)}
						others={others.items}
						nextOthers={nextHref(input.c.req.url, others.next, "others")}
					/>
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
			query: z.object(leaves),
			answer: listOf(trafficAnswer),
		},
		async ({ query, services }) => {
			const { items, next } = await whatLeaves(services, query);
			return ok({ items: items.map(trafficOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/received-elsewhere",
			may: "links.read",
			summary: "Sites without a link that received something of ours, by address",
			query: z.object(listQuery),
			answer: listOf(otherAnswer),
		},
		async ({ query, services }) => ok(await whoElse(services, query)),
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
