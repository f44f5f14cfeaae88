import * as z from "zod";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { firstPage, listQuery, nextHref } from "#web/list-page.ts";
import { redirect } from "#web/route.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { answerLink, askToLink, changeFlow, endLink, findSite, oneLink, pauseLink } from "./actions.ts";
import { linkApi } from "./api.ts";
import { answerForm, askForm, endForm, findForm, flowForm, flowsOf } from "./contract.ts";
import { invitationRoutes } from "./invitation-routes.tsx";
import { linksOverview } from "./list-actions.ts";
import { AskPage } from "./views/ask.tsx";
import { LinksPage, linkHref } from "./views/list.tsx";
import { EndPage, LinkPage } from "./views/one.tsx";

const linksPath = "/steward/links";

const linksQuery = z.object({ ...listQuery, invitations: listQuery.after });

const linksPage = async (
	at: At,
	sent: Typed = {},
	query: Partial<z.output<typeof linksQuery>> = {},
	url = linksPath,
) => {
	const { after, invitations: afterInvitation, limit } = { ...firstPage, ...query };
	const places = { links: { limit, after }, invitations: { limit, after: afterInvitation } };
	const { requests, links, invitations } = await linksOverview(at.services, places);
	return ok(
		<Frame at={at} title="Networks and linked chapters" current="/steward">
			<LinksPage
				requests={requests}
				rows={links.items}
				next={nextHref(url, links.next)}
				invitations={invitations.items}
				nextInvitations={nextHref(url, invitations.next, "invitations")}
				{...sent}
			/>
		</Frame>,
	);
};

const linkPage = async (at: At, host: string, sent: Typed = {}) => {
	const row = await oneLink(at.services, host);
	if (!row.ok) return row;
	return ok(
		<Frame at={at} title={row.value.name} current="/steward">
			<LinkPage row={row.value} {...sent} />
		</Frame>,
	);
};

const ending = async (at: At, host: string, sent: Typed = {}) => {
	const row = await oneLink(at.services, host);
	if (!row.ok) return row;
	return ok(
		<Frame at={at} title="End the link?" current="/steward">
			<EndPage row={row.value} {...sent} />
		</Frame>,
	);
};

const asking = async (at: At, address: string, sent: Typed = {}) => {
	const found = await findSite(at.services, address);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title={found.value.name} current="/steward">
			<AskPage found={found.value} address={address} {...sent} />
		</Frame>,
	);
};

const to = (host: string) => ok(redirect(`/steward/links/${host}`));

export const linkRoutes: CommunityRoute[] = [
	page({ path: linksPath, may: "links.read", summary: "Networks and linked chapters", query: linksQuery }, (input) =>
		linksPage(input, {}, input.query, input.c.req.url),
	),
	form(
		{
			path: "/steward/links/find",
			may: "links.manage",
			summary: "See who is behind an address or an invitation",
			body: findForm,
			again: (input, values, errors) => linksPage(input, { values, errors }),
		},
		(input) => asking(input, input.body.address),
	),
	form(
		{
			path: "/steward/links",
			may: "links.manage",
			summary: "Ask to be linked, or answer an invitation",
			body: askForm,
			again: async (input, values, errors) => {
				const asked = await asking(input, typed(values, "address"), { values, errors });
				return asked.ok ? asked : linksPage(input, { values, errors: { ...errors, address: asked.error.message } });
			},
		},
		async ({ body, services }) => {
			const { address, stance, note } = body;
			const asked = await askToLink(services, address, { stance, note, ...flowsOf(body) });
			return asked.ok ? ok(redirect(linkHref(asked.value))) : asked;
		},
	),
	...invitationRoutes,
	page({ path: "/steward/links/:host", may: "links.read", summary: "One link" }, (input) =>
		linkPage(input, input.params.host),
	),
	form(
		{
			path: "/steward/links/:host/answer",
			may: "links.manage",
			summary: "Answer a site that asks to be linked",
			body: answerForm,
			again: (input, values, errors) => linkPage(input, input.params.host, { values, errors }),
		},
		async ({ params, body, services }) => {
			const { stance, note } = body;
			const done = await answerLink(services, params.host, { stance, note, ...flowsOf(body) });
			return done.ok ? to(params.host) : done;
		},
	),
	form(
		{
			path: "/steward/links/:host/flow",
			may: "links.manage",
			summary: "Change what flows over a link",
			body: flowForm,
			again: (input, values, errors) => linkPage(input, input.params.host, { values, errors }),
		},
		async ({ params, body, services }) => {
			const done = await changeFlow(services, params.host, flowsOf(body));
			return done.ok ? to(params.host) : done;
		},
	),
	form(
		{ path: "/steward/links/:host/pause", may: "links.manage", summary: "Pause a link" },
		async ({ params, services }) => {
			const done = await pauseLink(services, params.host, true);
			return done.ok ? to(params.host) : done;
		},
	),
	form(
		{ path: "/steward/links/:host/resume", may: "links.manage", summary: "Resume a link" },
		async ({ params, services }) => {
			const done = await pauseLink(services, params.host, false);
			return done.ok ? to(params.host) : done;
		},
	),
	page({ path: "/steward/links/:host/end", may: "links.manage", summary: "What ending a link does" }, (input) =>
		ending(input, input.params.host),
	),
	form(
		{
			path: "/steward/links/:host/end",
			may: "links.manage",
			summary: "End a link",
			body: endForm,
			again: (input, values, errors) => ending(input, input.params.host, { values, errors }),
		},
		async ({ params, body, services }) => {
			const done = await endLink(services, params.host, body.note);
			return done.ok ? to(params.host) : done;
		},
	),
	...linkApi,
];
