import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { checkCopy, signedCopy } from "./actions.ts";
import {
	checkAnswer,
	checkBody,
	contributionOut,
	contributionsAnswer,
	contributionsQuery,
	copyAnswer,
	copyBody,
	ledOut,
} from "./contract.ts";
import { longestCopy } from "./rules.ts";
import { contributionCursor, readContributions } from "./store.ts";

export const contributionApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/me/contributions",
			may: "self.read",
			summary: "What the caller brought, last worked on first",
			query: contributionsQuery,
			answer: contributionsAnswer,
		},
		async ({ query, services, viewer }) => {
			const { brought, led } = await readContributions(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(brought, query.limit, contributionCursor);
			return ok({ items: items.map(contributionOut), next, led: led.map(ledOut) });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/me/contributions/record",
			may: "self.manage",
			summary: "A signed copy of what one chose, for whoever one shows it to",
			body: copyBody,
			answer: copyAnswer,
		},
		({ body, services, viewer }) => signedCopy(services, personOf(viewer), body.items),
	),
	api(
		{
			method: "POST",
			path: "/api/check-record",
			may: "site.visit",
			summary: "Check a signed record that one was shown",
			body: checkBody,
			bodyLimit: 2 * longestCopy,
			answer: checkAnswer,
		},
		async ({ body, services }) => {
			const checked = await checkCopy(services, body.record);
			if (!checked.ok) return checked;
			const { value } = checked;
			return ok(value.genuine ? { genuine: true } : { genuine: false, why: value.why, issuer: value.origin });
		},
	),
];
