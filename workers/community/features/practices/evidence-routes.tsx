import * as z from "zod";
import { ok } from "#core/result.ts";
import { instant } from "#web/instant.ts";
import { listOf, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, page } from "../../routes.ts";
import { type Evidence, evidenceCursor, readEvidence } from "./evidence-store.ts";
import { EvidencePage } from "./evidence-views.tsx";
import { noPractice } from "./rules.ts";

const evidenceAnswer = listOf(
	z
		.object({
			id: z.string(),
			kind: z.string(),
			title: z.string(),
			href: z.string().meta({ description: "Where it is read on this site." }),
			at: instant,
			by: named.nullable(),
			outcome: z
				.enum(["worked", "mixed", "did-not-work"])
				.nullable()
				.meta({ description: "What the trial came to that it came of." }),
			state: z.string().nullable().meta({ description: "Where a commitment or a proposal stands." }),
		})
		.meta({ id: "PracticeEvidence" }),
);

const evidenceOut = ({ id, kind, title, href, at, by, outcome, state }: Evidence) => ({
	...{ id, kind, title, href },
	...{ at, by, outcome, state },
});

export const evidenceRoutes: CommunityRoute[] = [
	page(
		{
			path: "/practices/:id/evidence",
			may: "practice.read",
			summary: "What came of a practice",
			query: z.object(listQuery),
		},
		async (input) => {
			const { services, viewer, params, query, c } = input;
			const found = await readEvidence(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noPractice;
			const { items, next } = listPage(found.evidence, query.limit, evidenceCursor);
			return ok(
				<Frame at={input} title="What was learned from it" current="/practices">
					<EvidencePage
						practice={found.practice}
						evidence={items}
						next={nextHref(c.req.url, next)}
						first={query.after ? `/practices/${params.id}/evidence` : undefined}
					/>
				</Frame>,
			);
		},
	),
	api(
		{
			method: "GET",
			path: "/api/practices/:id/evidence",
			may: "practice.read",
			summary: "What came of a practice and of its trials, latest first",
			query: z.object(listQuery),
			answer: evidenceAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const found = await readEvidence(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noPractice;
			const { items, next } = listPage(found.evidence, query.limit, evidenceCursor);
			return ok({ items: items.map(evidenceOut), next });
		},
	),
];
