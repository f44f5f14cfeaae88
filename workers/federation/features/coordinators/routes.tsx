import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { emailAddress } from "#identity/email-address.ts";
import { requiredText } from "#web/form-fields.ts";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { type Input, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { api, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { inviteCoordinator, removeCoordinator, takeBack } from "./actions.ts";
import { readCoordinators } from "./store.ts";
import { CoordinatorsPage, RemoveCoordinatorPage } from "./views.tsx";

const inviteBody = z
	.object({ name: requiredText(120, "Please give their name."), email: emailAddress })
	.meta({ id: "CoordinatorInvitation" });
const emailBody = z.object({ email: emailAddress });

const coordinatorSchema = z
	.object({ id: z.string(), name: z.string(), email: z.string().nullable(), joinedAt: z.number().int() })
	.meta({ id: "Coordinator" });

type At = Input<Services, unknown, unknown, undefined>;

const shown = async (input: At, more: { sent?: boolean; values?: FormValues; errors?: FormErrors }) => {
	const { here, expected } = await readCoordinators(input.services.db, input.services.clock());
	return ok(
		<Frame at={input} title="Coordinators" current="/coordinators">
			<CoordinatorsPage here={here} expected={expected} self={personOf(input.viewer).id} {...more} />
		</Frame>,
	);
};

export const coordinatorRoutes = [
	page(
		{
			path: "/coordinators",
			may: "coordinators.read",
			summary: "Who coordinates",
			query: z.object({ sent: z.string().optional() }),
		},
		(input) => shown({ ...input, query: undefined, body: undefined }, { sent: input.query.sent !== undefined }),
	),
	form(
		{
			path: "/coordinators",
			may: "coordinators.manage",
			summary: "Invite a coordinator by e-mail",
			body: inviteBody,
			again: (input, values, errors) => shown(input, { values, errors }),
		},
		async ({ services, viewer, body }) => {
			const done = await inviteCoordinator(services, personOf(viewer).name, body);
			return done.ok ? ok(redirect("/coordinators?sent")) : done;
		},
	),
	form(
		{
			path: "/coordinators/take-back",
			may: "coordinators.manage",
			summary: "Take an invitation back",
			body: emailBody,
		},
		async ({ services, body }) => {
			const done = await takeBack(services, body.email);
			return done.ok ? ok(redirect("/coordinators")) : done;
		},
	),
	page(
		{ path: "/coordinators/:id/remove", may: "coordinators.manage", summary: "Before somebody is removed" },
		async (input) => {
			const { here } = await readCoordinators(input.services.db, input.services.clock());
			const found = here.find((row) => row.id === input.params.id);
			if (!found) return problem("not-found", "There is no such coordinator.");
			return ok(
				<Frame at={input} title="Coordinators" current="/coordinators">
					<RemoveCoordinatorPage {...found} own={found.id === personOf(input.viewer).id} />
				</Frame>,
			);
		},
	),
	form(
		{ path: "/coordinators/:id/remove", may: "coordinators.manage", summary: "End somebody's time as a coordinator" },
		async ({ services, viewer, params }) => {
			const done = await removeCoordinator(services, params.id);
			if (!done.ok) return done;
			return ok(redirect(params.id === personOf(viewer).id ? "/" : "/coordinators"));
		},
	),
	api(
		{
			method: "GET",
			path: "/api/coordinators",
			may: "coordinators.read",
			summary: "Who coordinates, and who is invited",
			answer: z.object({
				items: z.array(coordinatorSchema),
				expected: z.array(z.object({ name: z.string(), email: z.string(), expiresAt: z.number().int() })),
			}),
		},
		async ({ services }) => {
			const { here, expected } = await readCoordinators(services.db, services.clock());
			return ok({ items: here, expected });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/coordinators",
			may: "coordinators.manage",
			summary: "Invite a coordinator by e-mail",
			body: inviteBody,
		},
		({ services, viewer, body }) => inviteCoordinator(services, personOf(viewer).name, body),
	),
	api(
		{
			method: "DELETE",
			path: "/api/coordinators/invited/:email",
			may: "coordinators.manage",
			summary: "Take an invitation back",
			params: emailBody,
		},
		({ services, params }) => takeBack(services, params.email),
	),
	api(
		{
			method: "DELETE",
			path: "/api/coordinators/:id",
			may: "coordinators.manage",
			summary: "End somebody's time as a coordinator",
		},
		({ services, params }) => removeCoordinator(services, params.id),
	),
];
