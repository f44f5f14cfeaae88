import * as z from "zod";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { addMember, changeGroup, createGroup, endGroup, noGroup, removeMember } from "./actions.ts";
import {
	changeBody,
	foundedAnswer,
	groupAnswer,
	groupOut,
	groupsAnswer,
	memberBody,
	membersAnswer,
	newBody,
} from "./contract.ts";
import { mayManage } from "./rules.ts";
import { readGroup, readGroupMembers, readGroups } from "./store.ts";

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
			method: "POST",
			path: "/api/groups/:id/close",
			may: "group.write",
			summary: "Close a group for good: who is in it reads on, and nothing new is written in it",
		},
		async ({ params, services, viewer }) => done(await endGroup(services, personOf(viewer), params.id)),
	),
	api(
		{
			method: "GET",
			path: "/api/groups/:id/members",
			may: "group.read",
			summary: "Who is in a group, by name, for its members",
			query: z.object(listQuery),
			answer: membersAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const who = personOf(viewer);
			const found = await readGroupMembers(services.db, who.id, params.id, query);
			if (!found) return noGroup;
			if (!found.group.mine && !mayManage(who, found.group))
				return problem("forbidden", "Its members know who is in a group.");
			return ok(listPage(found.members, query.limit, ({ id, name }) => ({ key: name, id })));
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
			done(await addMember(services, personOf(viewer), params.id, body.person)),
	),
	api(
		{
			method: "DELETE",
			path: "/api/groups/:id/members/:person",
			may: "self.manage",
			summary: "Leave a group, or ask somebody to; when the last one leaves, the group is closed",
		},
		async ({ params, services, viewer }) =>
			done(await removeMember(services, personOf(viewer), params.id, params.person)),
	),
];
