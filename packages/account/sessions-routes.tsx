import * as z from "zod";
import type { ListPlace } from "#core/cursor.ts";
import { endOtherSessions, endSession, type SessionShown, sessionsOf } from "#identity/sessions.ts";
import { PostButton } from "#web/components/button.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import { readSession } from "#web/cookies.ts";
import { instant } from "#web/instant.ts";
import { listOf, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { type Input, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { ownCorner } from "./corner.tsx";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";

const sessionAnswer = z
	.object({
		id: z.string(),
		device: z.string(),
		createdAt: instant,
		lastSeenAt: instant,
		expiresAt: instant,
		current: z.boolean(),
	})
	.meta({ id: "Session" });

const SessionsPage = ({ sessions, next }: { sessions: readonly SessionShown[]; next?: string }) => (
	<>
		<PageHead
			title="Where you are signed in"
			lead="If you don’t know one of these, sign it out, and everything it could do ends at once."
			trail={ownCorner}
		/>
		<Table
			caption="Your browsers"
			rows={sessions}
			columns={[
				{ head: "Browser", cell: (row) => `${row.device}${row.current ? " (this one)" : ""}` },
				{ head: "Last seen", cell: (row) => <Time at={row.lastSeenAt} style="relative" /> },
				{ head: "Signed in", cell: (row) => <Time at={row.createdAt} /> },
				{ head: "Until", cell: (row) => <Time at={row.expiresAt} /> },
				{
					head: "End it",
					cell: (row) => (
						<PostButton action={row.current ? "/sign-out" : `/me/sessions/${row.id}/end`}>Sign out</PostButton>
					),
				},
			]}
		/>
		<Pager next={next} what="Older" />
		{sessions.length > 1 || next ? (
			<PostButton action="/me/sessions/end-others" look="danger">
				Sign out everywhere else
			</PostButton>
		) : null}
		<NextStep href="/me/passkeys" label="Sign in without a mail">
			A passkey on your phone or computer does it in a second.
		</NextStep>
	</>
);

/** Where one is signed in, and signing out one by one or all. */
export const sessionsRoutes = <S extends AccountServices, A extends string>(kit: Kit<S, A>): AccountRoute<S, A>[] => {
	const { page, form, api } = kit.routes;
	const { self: may } = kit.may;
	const listed = async ({
		services,
		viewer,
		c,
		query,
	}: Pick<Input<S, unknown, ListPlace>, "services" | "viewer" | "c" | "query">) => {
		const own = readSession(c, services.config.origin);
		const rows = await sessionsOf(services, personOf(viewer).id, own, query);
		return listPage(rows, query.limit, (row) => ({ key: row.createdAt, id: row.id }));
	};
	return [
		page(
			{ path: "/me/sessions", may, summary: "Where one is signed in", query: z.object(listQuery) },
			async (input) => {
				const { items, next } = await listed(input);
				const children = <SessionsPage sessions={items} next={nextHref(input.c.req.url, next)} />;
				return { ok: true, value: kit.frame(input, { title: "Where you are signed in", children }) };
			},
		),
		form(
			{ path: "/me/sessions/end-others", may, summary: "Sign out everywhere else" },
			async ({ services, viewer, c }) => {
				await endOtherSessions(services, personOf(viewer).id, readSession(c, services.config.origin));
				return { ok: true, value: redirect("/me/sessions") };
			},
		),
		form(
			{ path: "/me/sessions/:id/end", may, summary: "Sign one browser out" },
			async ({ services, viewer, params }) => {
				await endSession(services, personOf(viewer).id, params.id);
				return { ok: true, value: redirect("/me/sessions") };
			},
		),
		api(
			{
				method: "GET",
				path: "/api/me/sessions",
				may,
				summary: "Where one is signed in, the latest sign-in first",
				query: z.object(listQuery),
				answer: listOf(sessionAnswer),
			},
			async (input) => ({ ok: true, value: await listed(input) }),
		),
		api(
			{ method: "DELETE", path: "/api/me/sessions", may, summary: "Sign out everywhere but here" },
			async ({ services, viewer, c }) => {
				await endOtherSessions(services, personOf(viewer).id, readSession(c, services.config.origin));
				return { ok: true, value: undefined };
			},
		),
		api(
			{ method: "DELETE", path: "/api/me/sessions/:id", may, summary: "Sign one browser out" },
			async ({ services, viewer, params }) => {
				await endSession(services, personOf(viewer).id, params.id);
				return { ok: true, value: undefined };
			},
		),
	];
};
