import { clientOf } from "#account/asking.ts";
import { ok } from "#core/result.ts";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf, type Viewer } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { answerJoin, askToJoin, listRequests } from "./actions.ts";
import { joinRequestsApi } from "./api.ts";
import { answerForm, joinBody, requestsPageQuery, type requestsQuery } from "./contract.ts";
import { AskedPage, JoinPage, RequestsPage, type Tried } from "./views.tsx";

type At = { readonly services: Services; readonly viewer: Viewer };

const shownJoin = async (at: At, values?: FormValues, errors?: FormErrors) => {
	const { name, howToJoin } = at.services.card.now();
	return ok(
		<Frame at={at} title={`Join ${name}`} current="/join">
			<JoinPage chapter={name} howToJoin={howToJoin} values={values} errors={errors} />
		</Frame>,
	);
};

/** As many as a steward answers in one sitting. */
const shownBesideForm = 30;

const shownRequests = async (
	at: At,
	{ state, limit, after }: Pick<typeof requestsQuery._zod.output, "state" | "limit" | "after">,
	more: { url?: string; tried?: Tried; done?: "known" } = {},
) => {
	const { items, next } = await listRequests(at.services, state, { limit, after });
	return ok(
		<Frame at={at} title="Who asks to join" current="/steward">
			<RequestsPage
				rows={items}
				state={state}
				next={nextHref(more.url ?? "/steward/join-requests", next)}
				tried={more.tried}
				done={more.done}
			/>
		</Frame>,
	);
};

export const joinRequestsRoutes: CommunityRoute[] = [
	page({ path: "/join", may: "site.visit", summary: "How to join", kept: true }, (input) => shownJoin(input)),
	form(
		{
			path: "/join",
			may: "site.visit",
			summary: "Ask to join",
			body: joinBody,
			again: (input, values, errors) => shownJoin(input, values, errors),
		},
		async ({ services, body, c }) => backTo(await askToJoin(services, { ...body, client: clientOf(c) }), "/join/sent"),
	),
	page({ path: "/join/sent", may: "site.visit", summary: "The request was sent" }, (input) =>
		ok(
			<Frame at={input} title="Thank you" current="/join">
				<AskedPage />
			</Frame>,
		),
	),
	page(
		{ path: "/steward/join-requests", may: "people.invite", summary: "Who asks to join", query: requestsPageQuery },
		(input) => shownRequests(input, input.query, { url: input.c.req.url, done: input.query.done }),
	),
	form(
		{
			path: "/steward/join-requests/:id",
			may: "people.invite",
			summary: "Answer a request to join",
			body: answerForm,
			again: (input, values, errors) =>
				shownRequests(
					input,
					{ state: "waiting", limit: shownBesideForm, after: undefined },
					{ tried: { id: input.params.id, values, errors } },
				),
		},
		async ({ services, viewer, params, body }) => {
			const done = await answerJoin(services, personOf(viewer).id, params.id, body);
			if (!done.ok) return done;
			return ok(redirect(done.value.known ? "/steward/join-requests?done=known" : "/steward/join-requests"));
		},
	),
	...joinRequestsApi,
];
