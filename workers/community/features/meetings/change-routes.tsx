import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { cancelMeeting, changeMeeting } from "./change-actions.ts";
import { cancelForm, changeForm } from "./contract.ts";
import { CancelForm, ChangeForm } from "./form-views.tsx";
import { toLead } from "./to-lead.ts";

const editPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const found = await toLead(at, id);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title="Change the meeting" current="/meetings">
			<ChangeForm {...typedIn} {...found.value} />
		</Frame>,
	);
};

const cancelPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const found = await toLead(at, id);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title="Cancel the meeting?" current="/meetings">
			<CancelForm {...typedIn} meeting={found.value.meeting} />
		</Frame>,
	);
};

/** Another time or place, and no meeting at all. */
export const changeRoutes: CommunityRoute[] = [
	page({ path: "/meetings/:id/edit", may: "meeting.join", summary: "Change a meeting" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/meetings/:id/edit",
			may: "meeting.join",
			summary: "Change a meeting",
			body: changeForm,
			again: (input, values, errors) => editPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await changeMeeting(services, personOf(viewer), params.id, body), `/meetings/${params.id}`),
	),
	page({ path: "/meetings/:id/cancel", may: "meeting.join", summary: "Cancel a meeting" }, (input) =>
		cancelPage(input, input.params.id),
	),
	form(
		{
			path: "/meetings/:id/cancel",
			may: "meeting.join",
			summary: "Cancel a meeting",
			body: cancelForm,
			again: (input, values, errors) => cancelPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await cancelMeeting(services, personOf(viewer), params.id, body.word), `/meetings/${params.id}`),
	),
];
