import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, page } from "../../routes.ts";
import { listTies, relationships } from "./actions.ts";
import { pageQuery, tieOut, tiesAnswer, tiesQuery } from "./contract.ts";
import { tieId } from "./rules.ts";
import { RelationshipsPage } from "./views.tsx";

export const relationshipRoutes: CommunityRoute[] = [
	page(
		{ path: "/relationships", may: "people.read", summary: "Who has learned with whom", query: pageQuery },
		async (input) => {
			const { services, viewer, query } = input;
			const who = personOf(viewer);
			const found = await relationships(services, who, query);
			return ok(
				<Frame at={input} title="Who has learned with whom" current="/relationships">
					<RelationshipsPage {...found} group={query.group} reader={who.id} />
				</Frame>,
			);
		},
	),
	api(
		{
			method: "GET",
			path: "/api/relationships",
			may: "people.read",
			summary: "Who has learned with whom in the last twelve months, as far as the caller may see",
			query: tiesQuery,
			answer: tiesAnswer,
		},
		async ({ services, viewer, query }) => {
			const rows = await listTies(services, personOf(viewer), query, query);
			const { items, next } = listPage(rows, query.limit, (tie) => ({ key: tie.at, id: tieId(tie) }));
			return ok({ items: items.map(tieOut), next });
		},
	),
];
