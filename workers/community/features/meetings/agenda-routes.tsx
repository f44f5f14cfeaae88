import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { addItem, changeItem, draftAgain } from "./agenda-actions.ts";
import { inOrder, itemChangeForm, itemForm } from "./agenda-contract.ts";
import { AgendaPage } from "./agenda-views.tsx";
import { toLead } from "./to-lead.ts";

const agendaPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const found = await toLead(at, id);
	if (!found.ok) return found;
	const { meeting, agenda, people } = found.value;
	return ok(
		<Frame at={at} title="Make the agenda" current="/meetings">
			<AgendaPage
				{...typedIn}
				meeting={meeting}
				agenda={inOrder(agenda)}
				people={people}
				newId={typed(typedIn.values ?? {}, "id") || newId("item", at.services)}
			/>
		</Frame>,
	);
};

export const agendaRoutes: CommunityRoute[] = [
	page({ path: "/meetings/:id/agenda", may: "meeting.join", summary: "Make the agenda" }, (input) =>
		agendaPage(input, input.params.id),
	),
	form(
		{
			path: "/meetings/:id/agenda",
			may: "meeting.join",
			summary: "Put something on the agenda",
			body: itemForm,
			again: (input, values, errors) => agendaPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await addItem(services, personOf(viewer), params.id, body), `/meetings/${params.id}/agenda`),
	),
	form(
		{
			path: "/meetings/:id/agenda/change",
			may: "meeting.join",
			summary: "Move, take off or time an item",
			body: itemChangeForm,
			again: (input, values, errors) => agendaPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(
				await changeItem(services, personOf(viewer), params.id, body.itemId, body.change),
				`/meetings/${params.id}/agenda`,
			),
	),
	form(
		{ path: "/meetings/:id/agenda/draft", may: "meeting.join", summary: "Draft the agenda again" },
		async ({ services, viewer, params }) =>
			backTo(await draftAgain(services, personOf(viewer), params.id), `/meetings/${params.id}/agenda`),
	),
];
