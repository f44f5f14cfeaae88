import * as z from "zod";
import { isoOf } from "#core/clock.ts";
import { hostOf } from "#core/host.ts";
import { ok } from "#core/result.ts";
import { listOf, listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import type { Services } from "../../services.ts";
import {
	answerLink,
	askToLink,
	changeFlow,
	endLink,
	findSite,
	makeInvitation,
	oneLink,
	pauseLink,
	seenLink,
	takeInvitationBack,
} from "./actions.ts";
import {
	answerBody,
	askBody,
	endForm,
	findBody,
	flowBody,
	foundAnswer,
	invitationAnswer,
	invitationOut,
	inviteBody,
	linkAnswer,
	linkOut,
	newInvitationAnswer,
} from "./contract.ts";
import { readInvitations, readLinkPage } from "./store.ts";

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
			summary: "Links with networks and chapters",
			query: z.object(listQuery),
			answer: listOf(linkAnswer),
		},
		async ({ query, services }) => {
			const rows = await readLinkPage(services.db, String(query.after?.key ?? ""), query.limit);
			const page = listPage(rows, query.limit, ({ link }) => ({ key: link.peer, id: "" }));
			return ok({ items: page.items.map((row) => linkOut(seenLink(row))), next: page.next });
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
			return ok({ site: origin, name, kind, invitation: { note, sends, wants, expiresAt: isoOf(expires) } });
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
	api(
		{
			method: "GET",
			path: "/api/link-invitations",
			may: "links.read",
			summary: "Open invitations to other sites",
			answer: listOf(invitationAnswer),
		},
		async ({ services }) =>
			ok({ items: (await readInvitations(services.db, services.clock())).map(invitationOut), next: null }),
	),
	api(
		{
			method: "POST",
			path: "/api/link-invitations",
			may: "links.manage",
			summary: "Make an invitation for another chapter; its address is shown this once",
			body: inviteBody,
			answer: newInvitationAnswer,
			status: 201,
		},
		async ({ body, services, viewer }) => ok({ address: await makeInvitation(services, personOf(viewer).id, body) }),
	),
	api(
		{ method: "DELETE", path: "/api/link-invitations/:id", may: "links.manage", summary: "Make an invitation void" },
		async ({ params, services }) => {
			await takeInvitationBack(services, params.id);
			return ok(undefined);
		},
	),
];

const copied = (flow: { kinds: readonly string[] | null; topics: readonly string[] | null }) => ({
	kinds: flow.kinds && [...flow.kinds],
	topics: flow.topics && [...flow.topics],
});
