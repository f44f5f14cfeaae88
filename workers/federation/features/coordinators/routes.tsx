import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { firstPage, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { backTo, type Input, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { inviteCoordinator, removeCoordinator, takeBack } from "./actions.ts";
import { coordinatorApi } from "./api.ts";
import { emailBody, inviteBody } from "./contract.ts";
import { byName, byPlace } from "./lists.ts";
import { readBoth, readCoordinator } from "./store.ts";
import { CoordinatorsPage, RemoveCoordinatorPage } from "./views.tsx";

type At = Input<Services, unknown, unknown, undefined>;

const path = "/coordinators";
const listsQuery = z.object({ ...listQuery, invited: listQuery.after, sent: z.string().optional() });
type Lists = Partial<z.output<typeof listsQuery>>;

const shown = async (input: At, query: Lists, more: Typed = {}) => {
	const { after, invited, limit } = { ...firstPage, ...query };
	const { services, viewer, c } = input;
	const at = { here: { limit, after }, expected: { limit, after: invited } };
	const { here, expected } = await readBoth(services.db, services.clock(), at);
	const coordinators = listPage(here, limit, byName);
	const invitations = listPage(expected, limit, byPlace);
	const url = query.limit === undefined ? path : c.req.url;
	return ok(
		<Frame at={input} title="Coordinators" current={path}>
			<CoordinatorsPage
				here={coordinators.items}
				next={nextHref(url, coordinators.next)}
				alone={here.length === 1 && after === undefined}
				expected={invitations.items}
				nextExpected={nextHref(url, invitations.next, "invited")}
				self={personOf(viewer).id}
				sent={query.sent !== undefined}
				{...more}
			/>
		</Frame>,
	);
};

export const coordinatorRoutes = [
	page(
		{
			path: "/coordinators",
			may: "coordinators.read",
			summary: "Who coordinates",
			query: listsQuery,
		},
		(input) => shown(input, input.query),
	),
	form(
		{
			path: "/coordinators",
			may: "coordinators.manage",
			summary: "Invite a coordinator by e-mail",
			body: inviteBody,
			again: (input, values, errors) => shown(input, {}, { values, errors }),
		},
		async ({ services, viewer, body }) =>
			backTo(await inviteCoordinator(services, personOf(viewer).name, body), "/coordinators?sent"),
	),
	form(
		{
			path: "/coordinators/take-back",
			may: "coordinators.manage",
			summary: "Take an invitation back",
			body: emailBody,
		},
		async ({ services, body }) => backTo(await takeBack(services, body.email), "/coordinators"),
	),
	page(
		{ path: "/coordinators/:id/remove", may: "coordinators.manage", summary: "Before somebody is removed" },
		async (input) => {
			const found = await readCoordinator(input.services.db, input.params.id);
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
	...coordinatorApi,
];
