import * as z from "zod";
import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { api, type CommunityRoute, form, page } from "../../routes.ts";
import { sayIntention, unsayIntention } from "./actions.ts";
import { levelQuery, ownAnswer, pageQuery, sayBody, sayForm, takingAnswer } from "./contract.ts";
import { levelWords } from "./rules.ts";
import { readAllTaking, readIntention, readTaking, takingCursor } from "./store.ts";
import { LevelPage, LevelsPage, OwnPage } from "./views.tsx";

const here = "/me/participation";

const ownPage = async (at: At, typedIn: Typed & { saved?: boolean } = {}) => {
	const own = await readIntention(at.services.db, personOf(at.viewer).id);
	return ok(
		<Frame at={at} title="How you mean to take part" current="/me">
			<OwnPage {...typedIn} saved={typedIn.saved === true} own={own} />
		</Frame>,
	);
};

const pages: CommunityRoute[] = [
	page(
		{ path: "/participation", may: "trust.read", summary: "The four ways to take part", query: pageQuery },
		async (input) => {
			const { query, services, viewer, c } = input;
			if (query.level === undefined) {
				const { own, taking } = await readAllTaking(services.db, personOf(viewer).id);
				return ok(
					<Frame at={input} title="Ways to take part" current="/participation">
						<LevelsPage own={own} taking={taking} />
					</Frame>,
				);
			}
			const rows = await readTaking(services.db, query.level, query);
			const { items, next } = listPage(rows, query.limit, takingCursor);
			return ok(
				<Frame at={input} title={levelWords[query.level].label} current="/participation">
					<LevelPage
						level={query.level}
						people={items}
						next={nextHref(c.req.url, next)}
						first={query.after ? `/participation?level=${query.level}` : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{
			path: here,
			may: "self.manage",
			summary: "How one means to take part",
			query: z.object({ saved: z.string().optional() }),
		},
		(input) => ownPage(input, { saved: input.query.saved !== undefined }),
	),
	form(
		{
			path: here,
			may: "self.manage",
			summary: "Say how one means to take part",
			body: sayForm,
			again: (input, values, errors) => ownPage(input, { values, errors }),
		},
		async ({ body, services, viewer }) =>
			backTo(await sayIntention(services, personOf(viewer), body), "/me/participation?saved"),
	),
	form(
		{ path: "/me/participation/unsay", may: "self.manage", summary: "Say nothing of how one takes part any more" },
		async ({ services, viewer }) => backTo(await unsayIntention(services, personOf(viewer)), here),
	),
];

const programs: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/participation",
			may: "trust.read",
			summary: "Who said that they take part on a level, by name",
			query: levelQuery,
			answer: takingAnswer,
		},
		async ({ query, services }) =>
			ok(listPage(await readTaking(services.db, query.level, query), query.limit, takingCursor)),
	),
	api(
		{
			method: "GET",
			path: "/api/me/participation",
			may: "self.read",
			summary: "How one means to take part",
			answer: ownAnswer,
		},
		async ({ services, viewer }) => ok({ intention: (await readIntention(services.db, personOf(viewer).id)) ?? null }),
	),
	api(
		{
			method: "PUT",
			path: "/api/me/participation",
			may: "self.manage",
			summary: "Say how one means to take part",
			body: sayBody,
		},
		({ body, services, viewer }) => sayIntention(services, personOf(viewer), body),
	),
	api(
		{
			method: "DELETE",
			path: "/api/me/participation",
			may: "self.manage",
			summary: "Say nothing of how one takes part any more",
		},
		({ services, viewer }) => unsayIntention(services, personOf(viewer)),
	),
];

export const participationRoutes: CommunityRoute[] = [...pages, ...programs];
