import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { listPage, listQuery, nextHref } from "#web/list-page.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { draftSummary } from "./actions.ts";
import { summariesApi } from "./api.ts";
import { draftBody } from "./contract.ts";
import { ListPage, NewPage } from "./list-views.tsx";
import { SummaryPage } from "./page-views.tsx";
import { monthBefore } from "./period.ts";
import { stewardRoutes } from "./steward-routes.tsx";
import { readSummaryLists, readSummaryPage } from "./store.ts";

const current = "/summaries";
const missing = problem("not-found", "There is no summary at this address.");

/** Who asked for a draft of what is told already is led here. */
const pageQuery = z.object({ known: z.literal("yes").optional() });

/** Summaries: their list, each by itself, and a new draft. */
export const summariesRoutes: CommunityRoute[] = [
	page(
		{
			path: "/summaries",
			may: "summary.read",
			summary: "What happened from month to month",
			query: z.object(listQuery),
		},
		async (input) => {
			const { after, limit } = input.query;
			const writes = permits(input.viewer, "summary.write");
			const lists = await readSummaryLists(input.services.db, {
				...{ viewerId: personOf(input.viewer).id, limit, after },
				all: writes && !after,
			});
			const found = listPage(lists.published, limit, ({ periodFrom, id }) => ({ key: periodFrom, id }));
			return ok(
				<Frame at={input} title="Summaries" current={current}>
					<ListPage
						published={found.items}
						drafts={lists.drafts}
						withdrawn={lists.withdrawn}
						next={nextHref(input.c.req.url, found.next)}
						first={after ? "/summaries" : undefined}
						writes={writes}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/summaries/new", may: "summary.write", summary: "A new summary" }, (input) =>
		ok(
			<Frame at={input} title="Draft a summary" current={current}>
				<NewPage period={monthBefore(input.reader.now)} />
			</Frame>,
		),
	),
	form(
		{
			path: "/summaries/new",
			may: "summary.write",
			summary: "Drafts a summary from what members did",
			body: draftBody,
			again: (input, values, errors) =>
				ok(
					<Frame at={input} title="Draft a summary" current={current}>
						<NewPage period={monthBefore(input.reader.now)} values={values} errors={errors} />
					</Frame>,
				),
		},
		async ({ services, viewer, body: { from, to, audience } }) => {
			const made = await draftSummary(services, personOf(viewer), { from, to }, audience);
			if (!made.ok) return made;
			const { id, known } = made.value;
			return ok(redirect(known ? `/summaries/${id}?known=yes` : `/summaries/${id}/edit`));
		},
	),
	page({ path: "/summaries/:id", may: "summary.read", summary: "A summary", query: pageQuery }, async (input) => {
		const found = await readSummaryPage(input.services.db, personOf(input.viewer).id, input.params.id);
		const writes = permits(input.viewer, "summary.write");
		if (!found || (found.summary.state !== "published" && !writes)) return missing;
		return ok(
			<Frame at={input} title={found.summary.title} current={current}>
				<SummaryPage
					row={found.summary}
					editor={found.editor}
					writes={writes}
					talk={found.talk}
					mayTalk={permits(input.viewer, "talk.write")}
					known={input.query.known === "yes"}
				/>
			</Frame>,
		);
	}),
	...stewardRoutes,
	...summariesApi,
];
