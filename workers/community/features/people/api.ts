import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { permits } from "../../permissions.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { deciderOf } from "../moderation/deciding.ts";
import { restore, suspend } from "../moderation/suspend-actions.ts";
import { directory, giveRole, personWith, setState } from "./actions.ts";
import { seesAddress } from "./address.ts";
import {
	directoryQuery,
	peopleAnswer,
	personAnswer,
	personInListOut,
	personOut,
	roleBody,
	stateBody,
} from "./contract.ts";
import { withoutSuspension } from "./rules.ts";

export const peopleApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/people",
			may: "people.read",
			summary: "Who is here, by name; `skill` finds those whom one can call on",
			query: directoryQuery,
			answer: peopleAnswer,
		},
		async ({ services, viewer, query: { q, lang, skill, after, limit } }) => {
			const found = await directory(services, {
				viewerId: personOf(viewer).id,
				words: q,
				language: lang,
				skill,
				after,
				limit,
			});
			const items = found.items.map((row) => personInListOut(row, seesAddress(viewer, row.id)));
			return ok({ items, next: found.next });
		},
	),
	api(
		{ method: "GET", path: "/api/people/:id", may: "people.read", summary: "A person", answer: personAnswer },
		async ({ services, viewer, params }) => {
			const found = await personWith(services, params.id, personOf(viewer).id);
			if (!found.ok) return found;
			const person = permits(viewer, "people.manage") ? found.value : withoutSuspension(found.value);
			return ok(personOut(person, seesAddress(viewer, params.id)));
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/people/:id/role",
			may: "people.manage",
			summary: "Give somebody a role",
			body: roleBody,
		},
		async ({ services, params, body }) => {
			const done = await giveRole(services, params.id, body.role);
			return done.ok ? ok(undefined) : done;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/people/:id/state",
			may: "people.manage",
			summary:
				"Suspend somebody, let them back in, or note that they left: for good, as if they had left by themselves",
			body: stateBody,
		},
		async ({ services, viewer, params, body }) => {
			const { state, reason } = body;
			const who = deciderOf(viewer);
			const done =
				state === "suspended"
					? await suspend(services, who, params.id, { reason, until: null })
					: state === "active"
						? await restore(services, who, params.id, reason)
						: await setState(services, params.id, state, personOf(viewer));
			return done.ok ? ok(undefined) : done;
		},
	),
];
