import * as z from "zod";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { EmptyState } from "#web/components/notice.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { type Typed, typed } from "#web/form-values.ts";
import { firstPage, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { mayCall } from "../meetings/rules.ts";
import { ListedPractice } from "../practices/list-views.tsx";
import { SpaceSection } from "../spaces/views.tsx";
import { addMember, changeGroup, createGroup, noGroup, removeMember } from "./actions.ts";
import { groupApi } from "./api.ts";
import { changeForm, memberForm, newForm } from "./contract.ts";
import { GroupDoors } from "./doors-views.tsx";
import { endRoutes } from "./end-routes.tsx";
import { GroupList } from "./list-views.tsx";
import { MeetingsSection } from "./meetings-views.tsx";
import { ProgressSection } from "./progress-views.tsx";
import { isOpen, mayClose, mayManage } from "./rules.ts";
import { mostMembers, practicesShown, readGroupMembers, readGroupPage, readGroups } from "./store.ts";
import { EditGroupForm, GroupPage, NewGroupForm } from "./views.tsx";
import { workRoutes } from "./work-routes.tsx";
import { progressShown } from "./work-store.ts";
import { WorkSection } from "./work-views.tsx";

const newPage = (at: At, typedIn: Typed = {}) =>
	ok(
		<Frame at={at} title="Begin a group" current="/groups">
			<NewGroupForm {...typedIn} id={typed(typedIn.values ?? {}, "id") || newId("group", at.services)} />
		</Frame>,
	);

const editPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const found = await readGroupMembers(at.services.db, who.id, id, { limit: mostMembers });
	if (!found || !mayManage(who, found.group)) return noGroup;
	const open = isOpen(found.group);
	if (!open.ok) return open;
	return ok(
		<Frame at={at} title="Change the group" current="/groups">
			<EditGroupForm {...typedIn} group={found.group} members={found.members} />
		</Frame>,
	);
};

const groupPage = async (at: At, id: string, typedIn: Typed = {}, place = firstPage) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readGroupPage(services.db, who.id, id, place, services.clock());
	if (!found) return noGroup;
	const { group, others, work, progress, meetings, inside, practices } = found;
	const members = listPage(found.members, place.limit, ({ id, name }) => ({ key: name, id }));
	const writes = permits(viewer, "group.write");
	const manages = writes && mayManage(who, group);
	return ok(
		<Frame at={at} title={group.name} current="/groups">
			<GroupPage
				{...typedIn}
				group={group}
				members={group.mine || manages ? members.items : null}
				next={nextHref(`/groups/${id}?limit=${place.limit}`, members.next)}
				others={others}
				viewerId={who.id}
				mayManage={manages}
				mayTalk={permits(viewer, "talk.write")}
				mayClose={writes && mayClose(who, group)}
				work={
					group.kind === "space" ? (
						<SpaceSection space={group} viewerId={who.id} writes={writes} now={services.clock()} />
					) : (
						<WorkSection group={group} work={work} manages={manages && group.closedAt === null} />
					)
				}
				progress={
					<ProgressSection
						group={group}
						progress={progress}
						shown={progressShown}
						writes={writes && group.closedAt === null}
					/>
				}
				meetings={
					group.closedAt === null ? (
						<MeetingsSection
							groupId={id}
							meetings={meetings}
							calls={writes && mayCall(who, { coordinatorId: group.coordinatorId, closed: false }).ok}
						/>
					) : null
				}
				doors={
					<GroupDoors groupId={id} inside={inside} writes={permits(viewer, "help.write") && group.closedAt === null} />
				}
				practices={
					practices.length > 0 ? (
						<Cards>
							{practices.slice(0, practicesShown).map((practice) => (
								<ListedPractice practice={practice} />
							))}
							{practices.length > practicesShown ? <a href={`/practices?group=${id}`}>All of them</a> : null}
						</Cards>
					) : (
						<EmptyState title="Nothing yet.">
							<p>A practice that is written for this group stays in it, until its author lets more people see it.</p>
						</EmptyState>
					)
				}
			/>
		</Frame>,
	);
};

export const groupRoutes: CommunityRoute[] = [
	page({ path: "/groups", may: "group.read", summary: "Working groups", query: z.object(listQuery) }, async (input) => {
		const { services, viewer, query, c } = input;
		const rows = await readGroups(services.db, personOf(viewer).id, query);
		const { items, next } = listPage(rows, query.limit, (row) => ({ key: row.name, id: row.id }));
		return ok(
			<Frame at={input} title="Working groups" current="/groups">
				<GroupList
					groups={items}
					mayWrite={permits(viewer, "group.write")}
					next={nextHref(c.req.url, next)}
					first={query.after ? "/groups" : undefined}
				/>
			</Frame>,
		);
	}),
	page({ path: "/groups/new", may: "group.write", summary: "Begin a group" }, (input) => newPage(input)),
	form(
		{
			path: "/groups/new",
			may: "group.write",
			summary: "Begin a group",
			body: newForm,
			again: (input, values, errors) => newPage(input, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await createGroup(services, personOf(viewer), body);
			return made.ok ? ok(redirect(`/groups/${made.value.id}`)) : made;
		},
	),
	page({ path: "/groups/:id", may: "group.read", summary: "A working group", query: z.object(listQuery) }, (input) =>
		groupPage(input, input.params.id, {}, input.query),
	),
	page({ path: "/groups/:id/edit", may: "group.write", summary: "Change a group" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/groups/:id/edit",
			may: "group.write",
			summary: "Change a group",
			body: changeForm,
			again: (input, values, errors) => editPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await changeGroup(services, personOf(viewer), params.id, body), `/groups/${params.id}`),
	),
	form(
		{
			path: "/groups/:id/members",
			may: "group.write",
			summary: "Add a member to a group",
			body: memberForm,
			again: (input, values, errors) => groupPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await addMember(services, personOf(viewer), params.id, body.person), `/groups/${params.id}`),
	),
	form(
		{
			path: "/groups/:id/members/remove",
			may: "self.manage",
			summary: "Leave a group, or ask somebody to",
			body: memberForm,
		},
		async ({ body, services, viewer, params }) =>
			backTo(await removeMember(services, personOf(viewer), params.id, body.person), `/groups/${params.id}`),
	),
	...endRoutes,
	...workRoutes,
	...groupApi,
];
