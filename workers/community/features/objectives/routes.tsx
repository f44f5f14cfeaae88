import { ok } from "#core/result.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { api, type CommunityRoute, form, page } from "../../routes.ts";
import { joinObjective, leaveObjective, noObjective } from "./actions.ts";
import {
	joinBody,
	joinForm,
	objectiveOut,
	objectivePageAnswer,
	objectivePageOut,
	objectivesAnswer,
	objectivesQuery,
	offersAnswer,
	offersOut,
	sharedAnswer,
} from "./contract.ts";
import { pageOf, sharedCursor } from "./gather-rules.ts";
import { readObjectivePage, readObjectives } from "./store.ts";
import { ObjectiveList, ObjectivePage } from "./views.tsx";

const pages: CommunityRoute[] = [
	page(
		{ path: "/objectives", may: "people.read", summary: "What people want to learn", query: objectivesQuery },
		async (input) => {
			const { services, viewer, query, c } = input;
			const found = await readObjectives(services.db, personOf(viewer).id);
			const { items, next } = listPage(pageOf(found.all, query), query.limit, sharedCursor);
			return ok(
				<Frame at={input} title="What we want to learn" current="/objectives">
					<ObjectiveList
						objectives={items}
						offers={permits(viewer, "self.manage") ? found.offers : []}
						next={nextHref(c.req.url, next)}
						first={query.after ? "/objectives" : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{ path: "/objectives/:id", may: "people.read", summary: "Who wants to learn it, and who could help" },
		async (input) => {
			const { services, viewer, params } = input;
			const who = personOf(viewer);
			const found = await readObjectivePage(services.db, who.id, params.id);
			if (!found) return noObjective;
			return ok(
				<Frame at={input} title={found.shared.wanted[0]?.text ?? ""} current="/objectives">
					<ObjectivePage
						{...found}
						offers={permits(viewer, "self.manage") ? found.offers : []}
						viewerId={who.id}
						writes={permits(viewer, "meeting.join")}
					/>
				</Frame>,
			);
		},
	),
	form(
		{
			path: "/objectives/:id/join",
			may: "self.manage",
			summary: "Say that one wants to learn it too",
			body: joinForm,
		},
		async ({ services, viewer, params, body }) => {
			const done = await joinObjective(services, personOf(viewer), params.id, body.mine || null);
			return done.ok ? ok(redirect(`/objectives/${done.value.id}`)) : done;
		},
	),
	form(
		{ path: "/objectives/:id/leave", may: "self.manage", summary: "Say that one’s own is another one" },
		async ({ services, viewer, params }) => {
			const done = await leaveObjective(services, personOf(viewer), params.id);
			return done.ok ? ok(redirect(`/objectives/${done.value.id}`)) : done;
		},
	),
];

export const objectiveRoutes: CommunityRoute[] = [
	...pages,
	api(
		{
			method: "GET",
			path: "/api/objectives",
			may: "people.read",
			summary: "What people want to learn, what several want first",
			query: objectivesQuery,
			answer: objectivesAnswer,
		},
		async ({ services, viewer, query }) => {
			const { all } = await readObjectives(services.db, personOf(viewer).id);
			const { items, next } = listPage(pageOf(all, query), query.limit, sharedCursor);
			return ok({ items: items.map(objectiveOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/me/objectives",
			may: "self.read",
			summary: "One's own objectives that may be those of others in other words; one joins by saying so",
			answer: offersAnswer,
		},
		async ({ services, viewer }) => {
			const { offers } = await readObjectives(services.db, personOf(viewer).id);
			return ok(offersOut(offers));
		},
	),
	api(
		{
			method: "GET",
			path: "/api/objectives/:id",
			may: "people.read",
			summary: "Who wants to learn it, and who could help",
			answer: objectivePageAnswer,
		},
		async ({ services, viewer, params }) => {
			const found = await readObjectivePage(services.db, personOf(viewer).id, params.id);
			return found ? ok(objectivePageOut(found)) : noObjective;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/objectives/:id/join",
			may: "self.manage",
			summary: "Say that one wants to learn it too",
			body: joinBody,
			answer: sharedAnswer,
		},
		({ services, viewer, params, body }) => joinObjective(services, personOf(viewer), params.id, body.mine),
	),
	api(
		{
			method: "POST",
			path: "/api/objectives/:id/leave",
			may: "self.manage",
			summary: "Say that one's own is another one",
			answer: sharedAnswer,
		},
		({ services, viewer, params }) => leaveObjective(services, personOf(viewer), params.id),
	),
];
