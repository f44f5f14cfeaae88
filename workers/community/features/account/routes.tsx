import { ok } from "#core/result.ts";
import { clearSession } from "#web/cookies.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { roleOf } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { alikeAmong } from "../objectives/actions.ts";
import { changeProfile, personWith } from "../people/actions.ts";
import { leaveForm, profileForm } from "../people/contract.ts";
import { leave } from "../people/leaving-actions.ts";
import { accountApi } from "./api.ts";
import { CornerPage, LeavePage, ProfilePage } from "./views.tsx";

/** One's own corner. What signing in needs lies beside it, in `#account`. */
export const accountRoutes: CommunityRoute[] = [
	page({ path: "/me", may: "self.keep", summary: "One’s own corner" }, async (input) => {
		if (roleOf(input.viewer) === "suspended") return ok(redirect("/me/moderation"));
		const found = await personWith(input.services, personOf(input.viewer).id);
		if (!found.ok) return found;
		return ok(
			<Frame at={input} title="Your corner" current="/me">
				<CornerPage person={found.value} />
			</Frame>,
		);
	}),
	page({ path: "/me/profile", may: "self.manage", summary: "One’s profile" }, async (input) => {
		const found = await personWith(input.services, personOf(input.viewer).id);
		if (!found.ok) return found;
		return ok(
			<Frame at={input} title="Your profile" current="/me">
				<ProfilePage profile={found.value} />
			</Frame>,
		);
	}),
	form(
		{
			path: "/me/profile",
			may: "self.manage",
			summary: "Change one’s profile",
			body: profileForm,
			again: async (input, values, errors) => {
				const found = await personWith(input.services, personOf(input.viewer).id);
				if (!found.ok) return found;
				return ok(
					<Frame at={input} title="Your profile" current="/me">
						<ProfilePage profile={found.value} values={values} errors={errors} />
					</Frame>,
				);
			},
		},
		async ({ services, viewer, body }) => {
			const { id } = personOf(viewer);
			const before = await personWith(services, id);
			if (!before.ok) return before;
			const done = await changeProfile(services, id, body);
			if (!done.ok) return done;
			const added = body.objectives.filter((text) => !before.value.objectives.includes(text));
			const alike = await alikeAmong(services, id, added);
			return ok(redirect(alike ? `/objectives/${alike}` : `/people/${id}`));
		},
	),
	page({ path: "/me/leave", may: "self.manage", summary: "Leave the chapter" }, (input) =>
		ok(
			<Frame at={input} title="Leave this chapter" current="/me">
				<LeavePage />
			</Frame>,
		),
	),
	form(
		{
			path: "/me/leave",
			may: "self.manage",
			summary: "Leave the chapter",
			body: leaveForm,
			again: (input, values, errors) =>
				ok(
					<Frame at={input} title="Leave this chapter" current="/me">
						<LeavePage values={values} errors={errors} />
					</Frame>,
				),
		},
		async ({ services, viewer, body, c }) => {
			const done = await leave(services, personOf(viewer).id, { keepName: body.keepName });
			if (!done.ok) return done;
			clearSession(c, services.config.origin);
			return ok(redirect("/"));
		},
	),
	...accountApi,
];
