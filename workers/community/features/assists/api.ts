import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { bringAssist, changeFrame, closeAssist, withdrawAssist } from "./actions.ts";
import { putOnAgenda } from "./agenda-actions.ts";
import {
	assistAnswer,
	assistOut,
	assistsAnswer,
	entriesAnswer,
	entriesQuery,
	entryBody,
	entryMade,
	entryOut,
	filterQuery,
	frameBody,
	madeAnswer,
	moveBody,
	newBody,
	outcomeBody,
	takeAwayBody,
} from "./contract.ts";
import { contribute } from "./entry-actions.ts";
import { moveOn, takeAway, tellOutcome } from "./phase-actions.ts";
import { noAssist } from "./rules.ts";
import { assistCursor, entryCursor, readAssist, readAssistEntries, readAssists } from "./store.ts";

const reading: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/assists",
			may: "help.read",
			summary: "Peer assists: those first in which something happened last",
			query: filterQuery,
			answer: assistsAnswer,
		},
		async ({ query, services, viewer }) => {
			const filter = { open: query.state !== "closed", mine: query.whose === "mine", group: query.group };
			const rows = await readAssists(services.db, personOf(viewer).id, filter, query);
			const { items, next } = listPage(rows, query.limit, assistCursor);
			return ok({ items: items.map(assistOut), next });
		},
	),
	api(
		{ method: "GET", path: "/api/assists/:id", may: "help.read", summary: "A peer assist", answer: assistAnswer },
		async ({ params, services, viewer }) => {
			const found = await readAssist(services.db, personOf(viewer).id, params.id);
			return found ? ok(assistOut(found)) : noAssist;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/assists/:id/entries",
			may: "help.read",
			summary: "Questions, answers and suggestions of a peer assist, in their order",
			query: entriesQuery,
			answer: entriesAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const found = await readAssistEntries(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noAssist;
			const { items, next } = listPage(found.entries, query.limit, entryCursor);
			return ok({ items: items.map(entryOut), next });
		},
	),
];

const writing: CommunityRoute[] = [
	api(
		{
			method: "POST",
			path: "/api/assists",
			may: "help.write",
			summary: "Bring a case for a peer assist",
			body: newBody,
			answer: madeAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			bringAssist(services, personOf(viewer), { ...body, id: body.id ?? newId("assist", services) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/assists/:id",
			may: "help.write",
			summary: "Say otherwise what it is about, until it is open for questions",
			body: frameBody,
			readAgain: "/api/assists/:id",
		},
		({ body, params, services, viewer }) => changeFrame(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "DELETE",
			path: "/api/assists/:id",
			may: "help.write",
			summary: "Take it back while nobody has said anything in it",
			readAgain: "/api/assists/:id",
		},
		({ params, services, viewer }) => withdrawAssist(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "POST",
			path: "/api/assists/:id/move",
			may: "help.write",
			summary: "Open the next phase: its owner, or who minds the phases",
			body: moveBody,
			readAgain: "/api/assists/:id",
		},
		({ body, params, services, viewer }) => moveOn(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/assists/:id/entries",
			may: "help.write",
			summary: "Ask, answer or suggest something; each is accepted in its phase only",
			body: entryBody,
			answer: entryMade,
			status: 201,
			readAgain: "/api/assists/:id",
		},
		({ body, params, services, viewer }) =>
			contribute(services, personOf(viewer), params.id, { ...body, id: body.id ?? newId("entry", services) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/assists/:id/take-away",
			may: "help.write",
			summary: "Say what one takes away: its owner, after the suggestions",
			body: takeAwayBody,
			readAgain: "/api/assists/:id",
		},
		({ body: { takeAway: words, askAgainOn }, params, services, viewer }) =>
			takeAway(services, personOf(viewer), params.id, { takeAway: words, askAgainAt: askAgainOn }),
	),
	api(
		{
			method: "PUT",
			path: "/api/assists/:id/outcome",
			may: "help.write",
			summary: "Say what came of it: closes it, unless a day is set to be asked once more",
			body: outcomeBody,
			readAgain: "/api/assists/:id",
		},
		({ body: { outcome, askAgainOn }, params, services, viewer }) =>
			tellOutcome(services, personOf(viewer), params.id, { outcome, askAgainAt: askAgainOn }),
	),
	api(
		{
			method: "POST",
			path: "/api/assists/:id/agenda",
			may: "help.write",
			summary: "Put it on the agenda of its meeting: whoever leads that meeting",
		},
		({ params, services, viewer }) => putOnAgenda(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "POST",
			path: "/api/assists/:id/close",
			may: "help.write",
			summary: "Close it before its end; what was said stays",
			readAgain: "/api/assists/:id",
		},
		({ params, services, viewer }) => closeAssist(services, personOf(viewer), params.id),
	),
];

export const assistApi: CommunityRoute[] = [...reading, ...writing];
