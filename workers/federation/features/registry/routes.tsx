import * as z from "zod";
import { hostOf } from "#core/host.ts";
import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { firstPage, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { backTo, type Input, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { decide, invite, takeBackInvitation } from "./actions.ts";
import { decisionBody, inviteBody } from "./contract.ts";
import { findEntry, listInvitations, registryPage } from "./read.ts";
import { readHistory } from "./store.ts";
import { EntryPage } from "./views/entry.tsx";
import { HistoryPage } from "./views/history.tsx";
import { InvitationsPage } from "./views/invitations.tsx";
import { RegistryPage } from "./views/registry.tsx";
import { RemovePage } from "./views/remove.tsx";
import { registryHref } from "./views/words.ts";

const current = "/registry";

type At = Input<Services, { host: string }, unknown, undefined>;

const entryPage = async (input: At, more: Typed & { done?: boolean }) => {
	const found = await findEntry(input.services, input.params.host);
	if (!found.ok) return found;
	const { entry, events } = found.value;
	return ok(
		<Frame at={input} title={entry.name} current={current}>
			<EntryPage entry={entry} events={events} {...more} />
		</Frame>,
	);
};

type AtInvitations = Input<Services, unknown, unknown, unknown>;

const invitationsPage = async (input: AtInvitations, more: { made?: string } & Typed, place = firstPage) => {
	const { items, next } = await listInvitations(input.services, place);
	return ok(
		<Frame at={input} title="Invite a chapter" current={current}>
			<InvitationsPage
				invitations={items}
				next={nextHref(input.c.req.url, next)}
				now={input.services.clock()}
				{...more}
			/>
		</Frame>,
	);
};

export const registryRoutes = [
	page(
		{ path: "/registry", may: "registry.read", summary: "Applications and members", query: z.object(listQuery) },
		async (input) => {
			const { items, next, waiting } = await registryPage(input.services, input.query);
			const { after } = input.query;
			return ok(
				<Frame at={input} title="Registry" current={current}>
					<RegistryPage
						waiting={after ? [] : waiting}
						entries={items}
						next={nextHref(input.c.req.url, next)}
						first={after ? current : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{ path: "/registry/history", may: "registry.read", summary: "What was decided", query: z.object(listQuery) },
		async (input) => {
			const { limit, after } = input.query;
			const events = await readHistory(input.services.db, limit, after);
			const { items, next } = listPage(events, limit, (row) => ({ key: row.at, id: row.id }));
			return ok(
				<Frame at={input} title="What was decided" current={current} width="wide">
					<HistoryPage
						events={items}
						next={nextHref(input.c.req.url, next)}
						first={after ? "/registry/history" : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/registry/invitations",
			may: "registry.manage",
			summary: "Invitations for chapters",
			query: z.object(listQuery),
		},
		(input) => invitationsPage(input, {}, input.query),
	),
	form(
		{
			path: "/registry/invitations",
			may: "registry.manage",
			summary: "Make an invitation for a chapter",
			body: inviteBody,
			again: (input, values, errors) => invitationsPage(input, { values, errors }),
		},
		async (input) => {
			const made = await invite(input.services, personOf(input.viewer), input.body.note);
			return made.ok ? invitationsPage(input, { made: made.value.address }) : made;
		},
	),
	form(
		{
			path: "/registry/invitations/take-back",
			may: "registry.manage",
			summary: "Take an invitation back",
			body: z.object({ id: z.string().max(100) }),
		},
		async ({ services, body }) => backTo(await takeBackInvitation(services, body.id), "/registry/invitations"),
	),
	page(
		{
			path: "/registry/chapters/:host",
			may: "registry.read",
			summary: "One chapter's standing",
			query: z.object({ done: z.string().optional() }),
		},
		(input) => entryPage(input, { done: input.query.done !== undefined }),
	),
	page(
		{ path: "/registry/chapters/:host/remove", may: "registry.manage", summary: "Before a chapter is removed" },
		async (input) => {
			const found = await findEntry(input.services, input.params.host);
			if (!found.ok) return found;
			return ok(
				<Frame at={input} title="Remove a chapter" current={current}>
					<RemovePage entry={found.value.entry} />
				</Frame>,
			);
		},
	),
	form(
		{
			path: "/registry/chapters/:host",
			may: "registry.manage",
			summary: "Admit, decline, pause, resume or remove a chapter",
			body: decisionBody,
			again: (input, values, errors) => entryPage(input, { values, errors }),
		},
		async (input) => {
			const by = personOf(input.viewer);
			const done = await decide(input.services, by, { host: input.params.host, ...input.body });
			return done.ok ? ok(redirect(`${registryHref(hostOf(done.value.origin))}?done` as `/${string}`)) : done;
		},
	),
];
