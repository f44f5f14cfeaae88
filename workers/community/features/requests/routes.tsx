import { ok } from "#core/result.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { askOf, declineRequest, requestDone, sayTakes } from "./actions.ts";
import { requestApi } from "./api.ts";
import { askForm, pageQuery, takesForm } from "./contract.ts";
import { readRequestsPage, requestCursor } from "./store.ts";
import { RequestsPage } from "./views.tsx";

const mine = "/me/requests";

export const requestRoutes: CommunityRoute[] = [
	page({ path: mine, may: "help.read", summary: "What one is asked", query: pageQuery }, async (input) => {
		const { query, services, viewer, c } = input;
		const found = await readRequestsPage(services.db, personOf(viewer).id, query);
		const { items, next } = listPage(found.waiting, query.limit, requestCursor);
		return ok(
			<Frame at={input} title="What you are asked" current="/me">
				<RequestsPage
					waiting={items}
					earlier={found.earlier}
					takes={found.takes}
					again={found.again}
					writes={permits(viewer, "help.write")}
					next={nextHref(c.req.url, next)}
					first={query.after ? mine : undefined}
				/>
			</Frame>,
		);
	}),
	form(
		{ path: mine, may: "help.write", summary: "Say whether one takes requests", body: takesForm },
		async ({ body, services, viewer }) => backTo(await sayTakes(services, personOf(viewer), body.takesRequests), mine),
	),
	form(
		{ path: "/requests", may: "help.write", summary: "Ask one person for help with one thing", body: askForm },
		async ({ body, services, viewer }) => {
			const { about, to, reason } = body;
			const asked = await askOf(services, personOf(viewer), { aboutId: about, toId: to, reason });
			return backTo(asked, asked.ok ? (asked.value.href as `/${string}`) : mine);
		},
	),
	form(
		{ path: "/requests/:id/decline", may: "help.write", summary: "Decline what one is asked, without a reason" },
		async ({ services, viewer, params }) => backTo(await declineRequest(services, personOf(viewer), params.id), mine),
	),
	form(
		{ path: "/requests/:id/done", may: "help.write", summary: "Say that one has helped" },
		async ({ services, viewer, params }) => backTo(await requestDone(services, personOf(viewer), params.id), mine),
	),
	...requestApi,
];
