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
import { inOrder } from "./agenda-contract.ts";
import { agendaRoutes } from "./agenda-routes.tsx";
import { meetingApi } from "./api.ts";
import { calendarRoutes } from "./calendar-routes.tsx";
import { changeRoutes } from "./change-routes.tsx";
import { answerForm, callForm, meetingsQuery, newQuery } from "./contract.ts";
import { draftNextMeetings } from "./drafting-actions.ts";
import { CallForm } from "./form-views.tsx";
import { cursorOf, readMeetings } from "./list-store.ts";
import { MeetingList } from "./list-views.tsx";
import { mayCall, mayLead, noMeeting, runsMeetings } from "./rules.ts";
import { seriesRoutes } from "./series-routes.tsx";
import { readMeetingPage, readToCall } from "./store.ts";
import { isOpen } from "./to-lead.ts";
import { MeetingPage } from "./views.tsx";

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
	...changeRoutes,
	...agendaRoutes,
	...seriesRoutes,
	...meetingApi,
	...calendarRoutes,
];
