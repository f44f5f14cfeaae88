import { ok } from "#core/result.ts";
import { clearSession } from "#web/cookies.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { changeProfile, leave, personWith } from "../people/actions.ts";
import { profileForm } from "../people/contract.ts";
import { accountApi } from "./api.ts";
import { CornerPage, LeavePage, ProfilePage } from "./views.tsx";

/** One's own corner. What signing in needs lies beside it, in `#account`. */
export const accountRoutes: CommunityRoute[] = [
	page({ path: "/me", may: "self.manage", summary: "One’s own corner" }, async (input) => {
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
			const done = await changeProfile(services, id, body);
			return done.ok ? ok(redirect(`/people/${id}`)) : done;
		},
	),
	page({ path: "/me/leave", may: "self.manage", summary: "Leave the chapter" }, (input) =>
		ok(
			<Frame at={input} title="Leave this chapter" current="/me">
				<LeavePage />
			</Frame>,
		),
	),
	form({ path: "/me/leave", may: "self.manage", summary: "Leave the chapter" }, async ({ services, viewer, c }) => {
		const done = await leave(services, personOf(viewer).id);
		if (!done.ok) return done;
		clearSession(c, services.config.origin);
		return ok(redirect("/"));
	}),
	...accountApi,
];
