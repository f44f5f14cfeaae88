import * as z from "zod";
import { isoOf } from "#core/clock.ts";
import { endOtherSessions, endSession, type SessionShown, sessionsOf } from "#identity/sessions.ts";
import { PostButton } from "#web/components/button.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import { readSession } from "#web/cookies.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { ownCorner } from "./corner.tsx";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";

const sessionAnswer = z
	.object({
		id: z.string(),
		device: z.string(),
		createdAt: z.string(),
		lastSeenAt: z.string(),
		expiresAt: z.string(),
		current: z.boolean(),
	})
	.meta({ id: "Session" });

const told = (session: SessionShown): z.input<typeof sessionAnswer> => ({
	...session,
	createdAt: isoOf(session.createdAt),
	lastSeenAt: isoOf(session.lastSeenAt),
	expiresAt: isoOf(session.expiresAt),
});

const SessionsPage = ({ sessions }: { sessions: readonly SessionShown[] }) => (
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
		{sessions.length > 1 ? (
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
	return [
		page({ path: "/me/sessions", may, summary: "Where one is signed in" }, async (input) => {
			const { services, viewer, c } = input;
			const own = readSession(c, services.config.origin);
			const sessions = await sessionsOf(services, personOf(viewer).id, own);
			const children = <SessionsPage sessions={sessions} />;
			return { ok: true, value: kit.frame(input, { title: "Where you are signed in", children }) };
		}),
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
				summary: "Where one is signed in",
				answer: z.object({ items: z.array(sessionAnswer) }),
			},
			async ({ services, viewer, c }) => {
				const own = readSession(c, services.config.origin);
				const sessions = await sessionsOf(services, personOf(viewer).id, own);
				return { ok: true, value: { items: sessions.map(told) } };
			},
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
