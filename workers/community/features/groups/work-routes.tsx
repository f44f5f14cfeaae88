import * as z from "zod";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { firstPage, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { noGroup } from "./actions.ts";
import { ProgressList, ProgressPage } from "./progress-views.tsx";
import { isOpen, mayManage } from "./rules.ts";
import { readGroupForWork, readGroupProgress } from "./store.ts";
import { changeWork, noProgress, takeProgressAway, tellProgress } from "./work-actions.ts";
import { progressApi, workApi } from "./work-api.ts";
import { progressForm, workForm } from "./work-contract.ts";
import { progressCursor, readProgressPage } from "./work-store.ts";
import { WorkForm } from "./work-views.tsx";

const workPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const found = await readGroupForWork(at.services.db, who.id, id);
	if (!found || !mayManage(who, found.group)) return noGroup;
	const open = isOpen(found.group);
	if (!open.ok) return open;
	return ok(
		<Frame at={at} title="The group’s work" current="/groups">
			<WorkForm {...typedIn} {...found} />
		</Frame>,
	);
};

const progressPage = async (at: At, id: string, typedIn: Typed = {}, place = firstPage) => {
	const { services, viewer } = at;
	const found = await readGroupProgress(services.db, personOf(viewer).id, id, place);
	if (!found?.group.mine) return noGroup;
	const { items, next } = listPage(found.progress, place.limit, progressCursor);
	const here = `/groups/${id}/progress`;
	const writes = permits(viewer, "group.write") && found.group.closedAt === null;
	return ok(
		<Frame at={at} title="How it goes" current="/groups">
			<ProgressList
				{...typedIn}
				group={found.group}
				progress={items}
				newId={writes ? typed(typedIn.values ?? {}, "id") || newId("progress", services) : undefined}
				next={nextHref(`${here}?limit=${place.limit}`, next)}
				first={place.after ? here : undefined}
			/>
		</Frame>,
	);
};

/** A group's work, as its coordinator keeps it, and its progress, as its members tell it. */
export const workRoutes: CommunityRoute[] = [
	page({ path: "/groups/:id/work", may: "group.write", summary: "Say what a group works on, and with what" }, (input) =>
		workPage(input, input.params.id),
	),
	form(
		{
			path: "/groups/:id/work",
			may: "group.write",
			summary: "Say what a group works on, and with what",
			body: workForm,
			again: (input, values, errors) => workPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await changeWork(services, personOf(viewer), params.id, body), `/groups/${params.id}`),
	),
	page(
		{
			path: "/groups/:id/progress",
			may: "group.read",
			summary: "What a group has come to, for its members",
			query: z.object(listQuery),
		},
		(input) => progressPage(input, input.params.id, {}, input.query),
	),
	form(
		{
			path: "/groups/:id/progress",
			may: "group.write",
			summary: "Tell what a group has come to",
			body: progressForm,
			again: (input, values, errors) => progressPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await tellProgress(services, personOf(viewer), params.id, body), `/groups/${params.id}/progress`),
	),
	...workApi,
];

/** One sentence of a group's progress, from which one can go on. */
export const progressRoutes: CommunityRoute[] = [
	page(
		{ path: "/progress/:id", may: "group.read", summary: "A sentence on what a group has come to" },
		async (input) => {
			const { services, viewer, params } = input;
			const who = personOf(viewer);
			const found = await readProgressPage(services.db, who.id, params.id);
			if (!found) return noProgress;
			return ok(
				<Frame at={input} title="How it goes" current="/groups">
					<ProgressPage
						{...found}
						mine={found.progress.personId === who.id && permits(viewer, "group.write")}
						writes={permits(viewer, "cycle.write")}
					/>
				</Frame>,
			);
		},
	),
	form(
		{ path: "/progress/:id/delete", may: "group.write", summary: "Take away a sentence that one wrote" },
		async ({ services, viewer, params }) => {
			const done = await takeProgressAway(services, personOf(viewer), params.id);
			return done.ok ? ok(redirect(`/groups/${done.value.groupId}/progress`)) : done;
		},
	),
	...progressApi,
];
