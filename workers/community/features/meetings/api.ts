import { newId } from "#core/id.ts";
import { ok, type Result } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { answerMeeting, callMeeting } from "./actions.ts";
import { addItem, changeItem, draftAgain } from "./agenda-actions.ts";
import { itemBody, itemChangeBody, itemMade } from "./agenda-contract.ts";
import { cancelMeeting, changeMeeting } from "./change-actions.ts";
import {
	answerBody,
	callBody,
	cancelBody,
	changeBody,
	listAsked,
	listedOut,
	madeAnswer,
	meetingAnswer,
	meetingOut,
	meetingsAnswer,
} from "./contract.ts";
import { cursorOf, readComing, readPast } from "./list-store.ts";
import { noMeeting } from "./rules.ts";
import { readMeetingPage } from "./store.ts";

const done = (result: Result<unknown>): Result<undefined> => (result.ok ? ok(undefined) : result);

export const meetingApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/meetings",
			may: "meeting.read",
			summary: "Meetings to come, soonest first, or past ones, latest first",
			query: listAsked,
			answer: meetingsAnswer,
		},
		async ({ query, services, viewer }) => {
			const read = query.when === "coming" ? readComing : readPast;
			const rows = await read(services.db, personOf(viewer).id, services.clock(), query);
			const { items, next } = listPage(rows, query.limit, cursorOf);
			return ok({ items: items.map(listedOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/meetings",
			may: "meeting.join",
			summary: "Call a meeting, or a series of which this is the first",
			body: callBody,
			answer: madeAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			callMeeting(services, personOf(viewer), { ...body, id: body.id ?? newId("meeting", services) }),
	),
	api(
		{
			method: "GET",
			path: "/api/meetings/:id",
			may: "meeting.read",
			summary: "A meeting, who comes, and its agenda",
			answer: meetingAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readMeetingPage(services.db, personOf(viewer).id, params.id);
			return found ? ok(meetingOut(found.meeting, found.attending, found.agenda)) : noMeeting;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/meetings/:id",
			may: "meeting.join",
			summary: "Change when and where a meeting is, and who leads it",
			body: changeBody,
		},
		({ body, params, services, viewer }) => changeMeeting(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/meetings/:id/cancel",
			may: "meeting.join",
			summary: "Call a meeting off, with a word",
			body: cancelBody,
		},
		({ body, params, services, viewer }) => cancelMeeting(services, personOf(viewer), params.id, body.word),
	),
	api(
		{
			method: "PUT",
			path: "/api/meetings/:id/answer",
			may: "meeting.join",
			summary: "Say whether one comes; no reason is asked",
			body: answerBody,
		},
		({ body, params, services, viewer }) => answerMeeting(services, personOf(viewer), params.id, body.answer),
	),
	api(
		{
			method: "POST",
			path: "/api/meetings/:id/agenda",
			may: "meeting.join",
			summary: "Put something on the agenda",
			body: itemBody,
			answer: itemMade,
			status: 201,
		},
		({ body, params, services, viewer }) =>
			addItem(services, personOf(viewer), params.id, { ...body, id: body.id ?? newId("item", services) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/meetings/:id/agenda/:item",
			may: "meeting.join",
			summary: "Move an item, take it off or put it back, say how long and who leads it",
			body: itemChangeBody,
		},
		({ body, params, services, viewer }) => changeItem(services, personOf(viewer), params.id, params.item, body),
	),
	api(
		{
			method: "POST",
			path: "/api/meetings/:id/agenda-draft",
			may: "meeting.join",
			summary: "Draft the agenda again: adds what is new, and nothing that was taken off",
		},
		async ({ params, services, viewer }) => done(await draftAgain(services, personOf(viewer), params.id)),
	),
];
