import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { changeProfile, personWith } from "../people/actions.ts";
import { leaveQuery, personAnswer, personOut, profileBody } from "../people/contract.ts";
import { leave } from "../people/leaving-actions.ts";

export const accountApi: CommunityRoute[] = [
	api(
		{ method: "GET", path: "/api/me", may: "self.read", summary: "Oneself", answer: personAnswer },
		async ({ services, viewer }) => {
			const found = await personWith(services, personOf(viewer).id);
			return found.ok ? ok(personOut(found.value, true)) : found;
		},
	),
	api(
		{ method: "PUT", path: "/api/me/profile", may: "self.manage", summary: "Change one’s profile", body: profileBody },
		async ({ services, viewer, body }) => {
			const done = await changeProfile(services, personOf(viewer).id, body);
			return done.ok ? ok(undefined) : done;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/me/leave",
			may: "self.manage",
			summary:
				"Leave the chapter: profile and address are deleted, what other chapters received is taken back; `keepName=yes` leaves one’s name under what one wrote",
			query: leaveQuery,
		},
		async ({ services, viewer, query }) => {
			const done = await leave(services, personOf(viewer).id, { keepName: query.keepName === "yes" });
			return done.ok ? ok(undefined) : done;
		},
	),
];
