import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import {
	answerDeparture,
	callOffDeparture,
	newDepartureId,
	packDeparture,
	proposeDeparture,
	settleDeparture,
} from "./actions.ts";
import { departureApi } from "./api.ts";
import { answerForm, proposeForm, settleForm } from "./contract.ts";
import { mayLead, noDeparture } from "./rules.ts";
import { readDeparting } from "./store.ts";
import { DeparturePage, ProposePage } from "./views.tsx";

const departurePage = async (at: At, groupId: string, sent: Typed & { of?: "answer" | "settle" } = {}) => {
	const who = personOf(at.viewer);
	const departing = await readDeparting(at.services.db, who.id, groupId);
	if (!departing) return noDeparture;
	const { departure, group } = departing;
	const leads = permits(at.viewer, "group.write") && mayLead(who.id, group);
	const steward = permits(at.viewer, "links.manage");
	return ok(
		<Frame at={at} title={departure ? departure.name : "A chapter of its own"} current="/groups">
			{departure ? (
				<DeparturePage {...{ ...sent, departing, departure, leads, steward }} viewerId={who.id} />
			) : (
				<ProposePage
					{...{ ...sent, departing }}
					leads={leads && group.closedAt === null}
					id={typed(sent.values ?? {}, "id") || newDepartureId(at.services)}
				/>
			)}
		</Frame>,
	);
};

const pathOf = (groupId: string): `/${string}` => `/groups/${groupId}/departure`;

export const departureRoutes: CommunityRoute[] = [
	page({ path: "/groups/:id/departure", may: "group.read", summary: "A group becomes a chapter" }, (input) =>
		departurePage(input, input.params.id),
	),
	form(
		{
			path: "/groups/:id/departure",
			may: "group.write",
			summary: "Ask a group whether it becomes a chapter",
			body: proposeForm,
			again: (input, values, errors) => departurePage(input, input.params.id, { values, errors }),
		},
		async ({ services, viewer, params, body }) =>
			backTo(await proposeDeparture(services, personOf(viewer), params.id, body), pathOf(params.id)),
	),
	form(
		{
			path: "/groups/:id/departure/answer",
			may: "self.manage",
			summary: "Say whether one goes along",
			body: answerForm,
			again: (input, values, errors) => departurePage(input, input.params.id, { values, errors, of: "answer" }),
		},
		async ({ services, viewer, params, body }) => {
			const said = { goes: body.goes === "yes", words: body.words === "yes" };
			return backTo(await answerDeparture(services, personOf(viewer), params.id, said), pathOf(params.id));
		},
	),
	form(
		{ path: "/groups/:id/departure/pack", may: "group.write", summary: "Everybody was asked" },
		async ({ services, viewer, params }) =>
			backTo(await packDeparture(services, personOf(viewer), params.id), pathOf(params.id)),
	),
	form(
		{
			path: "/groups/:id/departure/settle",
			may: "group.write",
			summary: "The new chapter stands",
			body: settleForm,
			again: (input, values, errors) => departurePage(input, input.params.id, { values, errors, of: "settle" }),
		},
		async ({ services, viewer, params, body }) =>
			backTo(await settleDeparture(services, personOf(viewer), params.id, body.origin), pathOf(params.id)),
	),
	form(
		{ path: "/groups/:id/departure/call-off", may: "group.write", summary: "The group stays where it is" },
		async ({ services, viewer, params }) =>
			backTo(await callOffDeparture(services, personOf(viewer), params.id), `/groups/${params.id}`),
	),
	...departureApi,
];
