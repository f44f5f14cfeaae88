import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { answerRelease, askRelease, sourceToRelease, takeReleaseBack } from "./actions.ts";
import { releaseApi } from "./api.ts";
import { answerForm, newForm, openedFrom, releasesQuery } from "./contract.ts";
import { noRelease } from "./rules.ts";
import { readRelease, readReleases, releaseCursor } from "./store.ts";
import { NewReleaseForm, ReleaseList, ReleasePage } from "./views.tsx";

const newPage = async (at: At, from: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const found = await sourceToRelease(services, personOf(viewer), from);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title="Bring words out" current="/groups">
			<NewReleaseForm
				{...typedIn}
				{...found.value}
				id={typed(typedIn.values ?? {}, "id") || newId("release", services)}
				language={found.value.source.language ?? services.card.now().language}
			/>
		</Frame>,
	);
};

const onePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readRelease(services.db, who.id, id);
	if (!found) return noRelease;
	return ok(
		<Frame at={at} title={found.release.title} current="/groups">
			<ReleasePage
				{...typedIn}
				{...found}
				asks={found.release.askedBy === who.id}
				writes={permits(viewer, "trust.write")}
			/>
		</Frame>,
	);
};

export const releaseRoutes: CommunityRoute[] = [
	page(
		{
			path: "/releases",
			may: "trust.read",
			summary: "Words brought out of groups, by oneself or with one’s yes",
			query: releasesQuery,
		},
		async (input) => {
			const { query, services, viewer, c } = input;
			const rows = await readReleases(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, releaseCursor);
			return ok(
				<Frame at={input} title="Words brought out" current="/groups">
					<ReleaseList
						releases={items}
						next={nextHref(c.req.url, next)}
						first={query.after ? "/releases" : undefined}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/releases/new", may: "trust.write", summary: "Bring words out", query: openedFrom }, (input) =>
		newPage(input, input.query.from),
	),
	form(
		{
			path: "/releases/new",
			may: "trust.write",
			summary: "Ask whether words may go out",
			body: newForm,
			again: (input, values, errors) => newPage(input, typed(values, "from"), { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await askRelease(services, personOf(viewer), body);
			return made.ok ? ok(redirect(`/releases/${made.value.id}`)) : made;
		},
	),
	page({ path: "/releases/:id", may: "trust.read", summary: "Words that are to be brought out" }, (input) =>
		onePage(input, input.params.id),
	),
	form(
		{
			path: "/releases/:id/answer",
			may: "trust.write",
			summary: "Say whether one’s words may go out",
			body: answerForm,
			again: (input, values, errors) => onePage(input, input.params.id, { values, errors }),
		},
		async ({ body, params, services, viewer }) =>
			backTo(await answerRelease(services, personOf(viewer), params.id, body.answer), `/releases/${params.id}`),
	),
	form(
		{
			path: "/releases/:id/take-back",
			may: "trust.write",
			summary: "Let the words stay where they are",
			again: (input, values, errors) => onePage(input, input.params.id, { values, errors }),
		},
		async ({ params, services, viewer }) =>
			backTo(await takeReleaseBack(services, personOf(viewer), params.id), `/releases/${params.id}`),
	),
	...releaseApi,
];
