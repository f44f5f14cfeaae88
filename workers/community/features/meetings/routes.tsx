import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { onTo } from "../groups/circle-actions.ts";
import { answerMeeting, callMeeting } from "./actions.ts";
import { addItem, changeItem, draftAgain } from "./agenda-actions.ts";
import { AgendaPage } from "./agenda-views.tsx";
import { meetingApi } from "./api.ts";
import { calendarRoutes } from "./calendar-routes.tsx";
import { cancelMeeting, changeMeeting } from "./change-actions.ts";
import {
	answerForm,
	callForm,
	cancelForm,
	changeForm,
	inOrder,
	itemChangeForm,
	itemForm,
	meetingsQuery,
	newQuery,
} from "./contract.ts";
import { draftNextMeetings } from "./drafting-actions.ts";
import { CallForm, CancelForm, ChangeForm } from "./form-views.tsx";
import { cursorOf, readMeetings } from "./list-store.ts";
import { MeetingList } from "./list-views.tsx";
import { mayCall, mayLead, noMeeting, notLeading, over, runsMeetings } from "./rules.ts";
import { seriesRoutes } from "./series-routes.tsx";
import { type MeetingRead, readMeetingPage, readMeetingToLead, readToCall } from "./store.ts";
import { MeetingPage } from "./views.tsx";

const isOpen = (one: MeetingRead, now: number): boolean =>
	(one.state === "planned" || one.state === "running") && one.endsAt > now;

const newPage = async (at: At, group: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const { people, groups, zones } = await readToCall(services.db, who.id);
	const whole = runsMeetings(who);
	const theirs = whole ? groups : groups.filter(({ coordinatorId }) => coordinatorId === who.id);
	const may = theirs.length > 0 ? ok(undefined) : mayCall(who, null);
	if (!may.ok) return may;
	return ok(
		<Frame at={at} title="Call a meeting" current="/meetings">
			<CallForm
				{...typedIn}
				id={typed(typedIn.values ?? {}, "id") || newId("meeting", services)}
				people={people}
				groups={theirs}
				group={theirs.some(({ id }) => id === group) ? group : ""}
				whole={whole}
				zones={zones}
			/>
		</Frame>,
	);
};

/** What somebody needs who leads a meeting that isn't over. */
const toLead = async (at: At, id: string) => {
	const who = personOf(at.viewer);
	const found = await readMeetingToLead(at.services.db, who.id, id);
	if (!found) return noMeeting;
	if (!mayLead(who, found.meeting)) return notLeading;
	return isOpen(found.meeting, at.services.clock()) ? ok(found) : over;
};

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

export const meetingRoutes: CommunityRoute[] = [
	page({ path: "/meetings", may: "meeting.read", summary: "Meetings", query: meetingsQuery }, async (input) => {
		const { services, viewer, query, c } = input;
		const who = personOf(viewer);
		let found = await readMeetings(services.db, who.id, services.clock(), query);
		if (found.lacking) {
			// The clock does this too; whoever looks first needn't wait for it.
			await draftNextMeetings(services);
			found = await readMeetings(services.db, who.id, services.clock(), query);
		}
		const { items, next } = listPage(found.past, query.limit, cursorOf);
		return ok(
			<Frame at={input} title="Meetings" current="/meetings">
				<MeetingList
					coming={found.coming}
					past={items}
					group={query.group}
					deeper={query.after !== undefined}
					next={nextHref(c.req.url, next)}
					mayCall={permits(viewer, "meeting.join") && (runsMeetings(who) || found.coordinates)}
				/>
			</Frame>,
		);
	}),
	page({ path: "/meetings/new", may: "meeting.join", summary: "Call a meeting", query: newQuery }, (input) =>
		newPage(input, input.query.group),
	),
	form(
		{
			path: "/meetings/new",
			may: "meeting.join",
			summary: "Call a meeting",
			body: callForm,
			again: (input, values, errors) => newPage(input, "", { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await callMeeting(services, personOf(viewer), body);
			return made.ok ? ok(redirect(onTo(`/meetings/${body.id}`, body))) : made;
		},
	),
	page({ path: "/meetings/:id", may: "meeting.read", summary: "A meeting" }, async (input) => {
		const { services, viewer, params } = input;
		const who = personOf(viewer);
		const found = await readMeetingPage(services.db, who.id, params.id);
		if (!found) return noMeeting;
		const joins = permits(viewer, "meeting.join");
		return ok(
			<Frame at={input} title={found.meeting.title} current="/meetings">
				<MeetingPage
					meeting={found.meeting}
					attending={found.attending}
					threads={found.threads}
					talk={found.talk}
					ledTo={found.ledTo}
					viewerId={who.id}
					agenda={inOrder(found.agenda)}
					open={isOpen(found.meeting, services.clock())}
					mayAnswer={joins}
					mayLead={joins && mayLead(who, found.meeting)}
				/>
			</Frame>,
		);
	}),
	form(
		{ path: "/meetings/:id/answer", may: "meeting.join", summary: "Say whether one comes", body: answerForm },
		async ({ body, services, viewer, params }) =>
			backTo(await answerMeeting(services, personOf(viewer), params.id, body.answer), `/meetings/${params.id}`),
	),
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
	...seriesRoutes,
	...meetingApi,
	...calendarRoutes,
];
