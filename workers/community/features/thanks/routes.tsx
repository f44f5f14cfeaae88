import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { giveThanks, takeThanksBack, thanking } from "./actions.ts";
import { thanksApi } from "./api.ts";
import { newForm, openedFor, thanksQuery } from "./contract.ts";
import { readThanks, thanksCursor } from "./store.ts";
import { ThanksForm, ThanksList } from "./views.tsx";

const newPage = async (at: At, forId: string, toId: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const found = await thanking(services, personOf(viewer), forId, toId);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title={`Thank ${found.value.person.name}`} current="/me">
			<ThanksForm {...typedIn} {...found.value} id={typed(typedIn.values ?? {}, "id") || newId("thanks", services)} />
		</Frame>,
	);
};

export const thanksRoutes: CommunityRoute[] = [
	page(
		{ path: "/thanks", may: "help.read", summary: "Thanks that one was given, or gave", query: thanksQuery },
		async (input) => {
			const { query, services, viewer, c } = input;
			const way = query.way ?? "received";
			const rows = await readThanks(services.db, personOf(viewer).id, way, query);
			const { items, next } = listPage(rows, query.limit, thanksCursor);
			return ok(
				<Frame at={input} title="Thanks" current="/me">
					<ThanksList
						thanks={items}
						way={way}
						mayWrite={permits(viewer, "help.write")}
						next={nextHref(c.req.url, next)}
						first={query.after ? `/thanks?way=${way}` : undefined}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/thanks/new", may: "help.write", summary: "Thank somebody", query: openedFor }, (input) =>
		newPage(input, input.query.for, input.query.to),
	),
	form(
		{
			path: "/thanks/new",
			may: "help.write",
			summary: "Thank somebody",
			body: newForm,
			again: (input, values, errors) => newPage(input, typed(values, "for"), typed(values, "to"), { values, errors }),
		},
		async ({ body, services, viewer }) =>
			backTo(await giveThanks(services, personOf(viewer), body), "/thanks?way=given"),
	),
	form(
		{ path: "/thanks/:id/take-back", may: "help.write", summary: "Take one’s thanks back" },
		async ({ services, viewer, params }) =>
			backTo(await takeThanksBack(services, personOf(viewer), params.id), "/thanks?way=given"),
	),
	...thanksApi,
];
