import * as z from "zod";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { addMember, changeGroup, createGroup, noGroup, removeMember } from "./actions.ts";
import {
	changeBody,
	foundedAnswer,
	groupAnswer,
	groupOut,
	groupsAnswer,
	memberBody,
	membersAnswer,
	membersOut,
	newBody,
} from "./contract.ts";
import { mayManage } from "./rules.ts";
import { readGroup, readGroupPage, readGroups } from "./store.ts";

const done = (result: Result<unknown>): Result<undefined> => (result.ok ? ok(undefined) : result);

export const groupApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/groups",
			may: "group.read",
			summary: "Working groups, by name",
			query: z.object(listQuery),
			answer: groupsAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readGroups(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, (row) => ({ key: row.name, id: row.id }));
			return ok({ items: items.map(groupOut), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/groups",
			may: "group.write",
			summary: "Begin a group",
			body: newBody,
			answer: foundedAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			createGroup(services, personOf(viewer), { ...body, id: body.id ?? newId("group", services) }),
	),
	api(
		{ method: "GET", path: "/api/groups/:id", may: "group.read", summary: "A working group", answer: groupAnswer },
		async ({ params, services, viewer }) => {
			const group = await readGroup(services.db, personOf(viewer).id, params.id);
			return group ? ok(groupOut(group)) : noGroup;
		},
	),
	api(
		{ method: "PUT", path: "/api/groups/:id", may: "group.write", summary: "Change a group", body: changeBody },
		async ({ body, params, services, viewer }) => done(await changeGroup(services, personOf(viewer), params.id, body)),
	),
	api(
		{
			method: "GET",
			path: "/api/groups/:id/members",
			may: "group.read",
			summary: "Who is in a group, for its members",
			answer: membersAnswer,
		},
		async ({ params, services, viewer }) => {
			const who = personOf(viewer);
			const found = await readGroupPage(services.db, who.id, params.id);
			if (!found) return noGroup;
			if (!found.group.mine && !mayManage(who, found.group))
				return problem("forbidden", "Its members know who is in a group.");
			return ok(membersOut(found.members));
		},
	),
	api(
		{
			method: "POST",
			path: "/api/groups/:id/members",
			may: "group.write",
			summary: "Add a member to a group",
			body: memberBody,
		},
		async ({ body, params, services, viewer }) =>
			done(await addMember(services, personOf(viewer), params.id, body.personId)),
	),
	api(
		{
			method: "DELETE",
			path: "/api/groups/:id/members/:personId",
			may: "self.manage",
			summary: "Leave a group, or ask somebody to",
		},
		async ({ params, services, viewer }) =>
			done(await removeMember(services, personOf(viewer), params.id, params.personId)),
	),
];
