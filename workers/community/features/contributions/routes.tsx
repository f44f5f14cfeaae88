import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { type Checked, checkCopy, signedCopy } from "./actions.ts";
import { contributionApi } from "./api.ts";
import { checkForm, contributionsQuery, copyForm } from "./contract.ts";
import { longestCopy } from "./rules.ts";
import { contributionCursor, readContributions } from "./store.ts";
import { CheckPage, ContributionsPage } from "./views.tsx";

type Place = Parameters<typeof readContributions>[2];

const listing = async (at: At, url: string, place: Place, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const { brought, led } = await readContributions(services.db, personOf(viewer).id, place);
	const { items, next } = listPage(brought, place.limit, contributionCursor);
	return ok(
		<Frame at={at} title="What you have brought" current="/me">
			<ContributionsPage
				{...typedIn}
				items={items}
				led={place.after ? [] : led}
				next={nextHref(url, next)}
				first={place.after ? "/me/contributions" : undefined}
			/>
		</Frame>,
	);
};

const checking = (at: At, checked?: Checked, typedIn: Typed = {}) =>
	ok(
		<Frame at={at} title="Check a record" canonical="/check-record">
			<CheckPage {...typedIn} checked={checked} chapter={at.services.card.now().name} />
		</Frame>,
	);

export const contributionRoutes: CommunityRoute[] = [
	page(
		{ path: "/me/contributions", may: "self.read", summary: "What one has brought", query: contributionsQuery },
		(input) => listing(input, input.c.req.url, input.query),
	),
	form(
		{
			path: "/me/contributions",
			may: "self.manage",
			summary: "A signed copy of what one chose",
			body: copyForm,
			query: contributionsQuery,
			again: (input, values, errors) => listing(input, input.c.req.url, input.query, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await signedCopy(services, personOf(viewer), body.item);
			if (!made.ok) return made;
			const headers = {
				"content-type": "application/vc+ld+json; charset=utf-8",
				"content-disposition": 'attachment; filename="contributions.json"',
				"cache-control": "no-store",
			};
			return ok(new Response(`${JSON.stringify(made.value, null, "\t")}\n`, { headers }));
		},
	),
	page({ path: "/check-record", may: "site.visit", summary: "Check a signed record that one was shown" }, (input) =>
		checking(input),
	),
	form(
		{
			path: "/check-record",
			may: "site.visit",
			summary: "Check a signed record that one was shown",
			body: checkForm,
			bodyLimit: 4 * longestCopy,
			again: (input, values, errors) => checking(input, undefined, { values, errors }),
		},
		async (input) => {
			const checked = await checkCopy(input.services, input.body.record);
			return checked.ok ? checking(input, checked.value, { values: { record: input.body.record } }) : checked;
		},
	),
	...contributionApi,
];
