import * as z from "zod";
import { hostOf } from "#core/host.ts";
import { ok } from "#core/result.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { answerLink, askToLink, changeFlow, endLink, findSite, oneLink, pauseLink } from "./actions.ts";
import { answerBody, askBody, endForm, findBody, flowBody, foundAnswer, linkAnswer, linkOut } from "./contract.ts";
import { listLinks } from "./list-actions.ts";

const shown = async (services: Services, host: string) => {
	const found = await oneLink(services, host);
	return found.ok ? ok(linkOut(found.value)) : found;
};

export const linkApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/links",
			may: "links.read",
			summary: "Links with networks and chapters, by address",
			query: z.object(listQuery),
			answer: listOf(linkAnswer),
		},
		async ({ query, services }) => {
			const { items, next } = await listLinks(services, query);
			return ok({ items: items.map(linkOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/links/find",
			may: "links.manage",
			summary: "Who is behind an address or an invitation",
			body: findBody,
			answer: foundAnswer,
		},
		async ({ body, services }) => {
			const found = await findSite(services, body.address);
			if (!found.ok) return found;
			const { origin, name, kind, invitation } = found.value;
			if (!invitation) return ok({ site: origin, name, kind, invitation: null });
			const { note, expires } = invitation;
			const [sends, wants] = [copied(invitation.sends), copied(invitation.wants)];
			return ok({ site: origin, name, kind, invitation: { note, sends, wants, expiresAt: expires } });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/links",
			may: "links.manage",
			summary: "Ask to join a network or to link with a chapter, or answer an invitation",
			body: askBody,
			answer: linkAnswer,
			status: 201,
		},
		async ({ body, services }) => {
			const asked = await askToLink(services, body.address, body);
			return asked.ok ? shown(services, hostOf(asked.value)) : asked;
		},
	),
	api(
		{ method: "GET", path: "/api/links/:host", may: "links.read", summary: "One link", answer: linkAnswer },
		({ params, services }) => shown(services, params.host),
	),
	api(
		{
			method: "POST",
			path: "/api/links/:host/answer",
			may: "links.manage",
			summary: "Answer a site that asked to be linked with us",
			body: answerBody,
			answer: linkAnswer,
			readAgain: "/api/links/:host",
		},
		async ({ params, body, services }) => {
			const done = await answerLink(services, params.host, body);
			return done.ok ? shown(services, params.host) : done;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/links/:host/flows",
			may: "links.manage",
			summary: "Change what may flow over a link",
			body: flowBody,
			answer: linkAnswer,
			readAgain: "/api/links/:host",
		},
		async ({ params, body, services }) => {
			const done = await changeFlow(services, params.host, body);
			return done.ok ? shown(services, params.host) : done;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/links/:host/pause",
			may: "links.manage",
			summary: "Pause a link",
			answer: linkAnswer,
			readAgain: "/api/links/:host",
		},
		async ({ params, services }) => {
			const done = await pauseLink(services, params.host, true);
			return done.ok ? shown(services, params.host) : done;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/links/:host/resume",
			may: "links.manage",
			summary: "Resume a link",
			answer: linkAnswer,
			readAgain: "/api/links/:host",
		},
		async ({ params, services }) => {
			const done = await pauseLink(services, params.host, false);
			return done.ok ? shown(services, params.host) : done;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/links/:host/end",
			may: "links.manage",
			summary: "End a link, or take back a request",
			body: endForm,
			answer: linkAnswer,
		},
		async ({ params, body, services }) => {
			const done = await endLink(services, params.host, body.note);
			return done.ok ? shown(services, params.host) : done;
		},
	),
];

const copied = (flow: { kinds: readonly string[] | null; topics: readonly string[] | null }) => ({
	kinds: flow.kinds && [...flow.kinds],
	topics: flow.topics && [...flow.topics],
});
