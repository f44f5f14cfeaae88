import { newId } from "#core/id.ts";
import { ok, type Result } from "#core/result.ts";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { backTo, type Redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame, type FrameProps } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { mayLead } from "../meetings/rules.ts";
import { beginMeeting, comeIn, endMeeting, moveMeeting, promiseHere, raiseHere } from "./actions.ts";
import { roomApi } from "./api.ts";
import { hereForm, moveForm, noteForm, pairsForm, promiseForm, topicForm } from "./contract.ts";
import { liveRoute } from "./live-route.ts";
import { addParagraph } from "./notes-actions.ts";
import { endPairs, makePairs } from "./pairs-actions.ts";
import { noRoom } from "./rules.ts";
import { readRoom } from "./store.ts";
import { RoomPage } from "./views.tsx";

type At = FrameProps["at"] & { readonly params: { readonly id: string } };

/** A number for a form, by which the notes know its paragraph. */
const formNumber = (random: (length: number) => Uint8Array): number =>
	Math.max(1, new DataView(random(4).slice().buffer).getUint32(0));

/** What was typed into one form of the room, by the last part of its address. */
type Typed = { readonly form: string; readonly values: FormValues; readonly errors: FormErrors };

const roomPage = async (at: At, typed?: Typed) => {
	const { services, viewer, params } = at;
	const who = personOf(viewer);
	const found = await readRoom(services.db, who.id, params.id);
	if (!found) return noRoom;
	const joins = permits(viewer, "meeting.join");
	return ok(
		<Frame at={at} title={`${found.state.title}: the room`} current="/meetings">
			<RoomPage
				{...found}
				typed={typed}
				now={services.clock()}
				viewerId={who.id}
				joins={joins}
				leads={joins && mayLead(who, found.state)}
				language={services.card.now().language}
				newIds={{ commitment: newId("commitment", services), topic: newId("topic", services) }}
				newNumber={() => formNumber(services.random)}
			/>
		</Frame>,
	);
};

const back = (done: Result<void>, id: string, part: string): Result<Redirect> =>
	backTo(done, `/meetings/${id}/room#${part}`);

const again = (name: string) => (input: At, values: FormValues, errors: FormErrors) =>
	roomPage(input, { form: name === "notes" ? `notes-${values.part}` : name, values, errors });

const may = "meeting.join" as const;

export const roomRoutes: CommunityRoute[] = [
	page({ path: "/meetings/:id/room", may: "meeting.read", summary: "The room of a meeting" }, (input) =>
		roomPage(input),
	),
	form(
		{
			path: "/meetings/:id/room/here",
			may,
			summary: "Say that one is here, or that others are",
			body: hereForm,
			again: again("here"),
		},
		async ({ body, services, viewer, params: { id } }) =>
			back(await comeIn(services, personOf(viewer), id, body.people), id, "room-here"),
	),
	form(
		{ path: "/meetings/:id/room/begin", may, summary: "Begin a meeting", again: again("begin") },
		async ({ services, viewer, params: { id } }) =>
			back(await beginMeeting(services, personOf(viewer), id), id, "room-now"),
	),
	form(
		{
			path: "/meetings/:id/room/move",
			may,
			summary: "Go on to another part or item",
			body: moveForm,
			again: again("move"),
		},
		async ({ body, services, viewer, params: { id } }) =>
			back(await moveMeeting(services, personOf(viewer), id, body), id, "room-now"),
	),
	form(
		{ path: "/meetings/:id/room/end", may, summary: "End a meeting", again: again("end") },
		async ({ services, viewer, params: { id } }) =>
			back(await endMeeting(services, personOf(viewer), id), id, "room-now"),
	),
	form(
		{
			path: "/meetings/:id/room/notes",
			may,
			summary: "Add a paragraph to the notes",
			body: noteForm,
			again: again("notes"),
		},
		async ({ body, services, viewer, params: { id } }) =>
			back(await addParagraph(services, personOf(viewer), id, body), id, `notes-${body.part}`),
	),
	form(
		{
			path: "/meetings/:id/room/pairs",
			may,
			summary: "Make pairs or trios",
			body: pairsForm,
			again: again("pairs"),
		},
		async ({ body, services, viewer, params: { id } }) =>
			back(await makePairs(services, personOf(viewer), id, body), id, "room-pairs"),
	),
	form(
		{ path: "/meetings/:id/room/pairs/end", may, summary: "Call the pairs back", again: again("pairs-end") },
		async ({ services, viewer, params: { id } }) =>
			back(await endPairs(services, personOf(viewer), id), id, "room-pairs"),
	),
	form(
		{
			path: "/meetings/:id/room/promise",
			may: "cycle.write",
			summary: "Say in the meeting what one will put into practice",
			body: promiseForm,
			again: again("promise"),
		},
		async ({ body, services, viewer, params: { id } }) =>
			back(await promiseHere(services, personOf(viewer), id, body), id, "room-made"),
	),
	form(
		{
			path: "/meetings/:id/room/topic",
			may,
			summary: "Raise in the meeting what to learn next",
			body: topicForm,
			again: again("topic"),
		},
		async ({ body, services, viewer, params: { id } }) =>
			back(await raiseHere(services, personOf(viewer), id, body), id, "room-made"),
	),
	liveRoute,
	...roomApi,
];
