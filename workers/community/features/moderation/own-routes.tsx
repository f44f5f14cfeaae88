import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { firstPage, listPage, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { aboutQuery, answerForm, pageQuery, reportForm } from "./contract.ts";
import { answerDecision } from "./own-actions.ts";
import { OwnDecisions } from "./own-views.tsx";
import { reporting, reportThing } from "./report-actions.ts";
import { readOwnReports, reportCursor } from "./report-store.ts";
import { OwnReports, ReportForm } from "./report-views.tsx";
import { decisionCursor, readOwnDecisions } from "./store.ts";

const reportPage = async (at: At, about: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const found = await reporting(services, personOf(viewer), about);
	if (!found.ok) return found;
	const id = typed(typedIn.values ?? {}, "id") || newId("report", services);
	return ok(
		<Frame at={at} title="Report something" current="/">
			<ReportForm {...typedIn} id={id} subject={found.value} />
		</Frame>,
	);
};

type Own = { place?: typeof firstPage; url?: string; failed?: string } & Typed;

const ownPage = async (at: At, { place = firstPage, url = "/me/moderation", ...rest }: Own = {}) => {
	const me = personOf(at.viewer);
	const rows = await readOwnDecisions(at.services.db, me.id, place);
	const { items, next } = listPage(rows, place.limit, decisionCursor);
	return ok(
		<Frame at={at} title="What was decided" current="/me">
			<OwnDecisions
				{...rest}
				decisions={items}
				suspended={me.role === "suspended"}
				next={nextHref(url, next)}
				first={place.after ? "/me/moderation" : undefined}
			/>
		</Frame>,
	);
};

/** What anybody reports, and what was decided about what is theirs. */
export const ownRoutes: CommunityRoute[] = [
	page({ path: "/reports", may: "report.read", summary: "What one reported", query: pageQuery }, async (input) => {
		const { services, viewer, query, c } = input;
		const rows = await readOwnReports(services.db, personOf(viewer).id, query);
		const { items, next } = listPage(rows, query.limit, reportCursor);
		return ok(
			<Frame at={input} title="What you reported" current="/me">
				<OwnReports reports={items} next={nextHref(c.req.url, next)} first={query.after ? "/reports" : undefined} />
			</Frame>,
		);
	}),
	page({ path: "/reports/new", may: "report.write", summary: "Report something", query: aboutQuery }, (input) =>
		reportPage(input, input.query.about),
	),
	form(
		{
			path: "/reports/new",
			may: "report.write",
			summary: "Report something",
			body: reportForm,
			again: (input, values, errors) => reportPage(input, typed(values, "about"), { values, errors }),
		},
		async ({ services, viewer, body }) => backTo(await reportThing(services, personOf(viewer), body), "/reports"),
	),
	page(
		{ path: "/me/moderation", may: "self.keep", summary: "What was decided about oneself", query: pageQuery },
		(input) => ownPage(input, { place: input.query, url: input.c.req.url }),
	),
	form(
		{
			path: "/me/moderation/:id/answer",
			may: "self.keep",
			summary: "Answer a decision",
			body: answerForm,
			again: (input, values, errors) => ownPage(input, { failed: input.params.id, values, errors }),
		},
		async ({ services, viewer, params, body }) =>
			backTo(await answerDecision(services, personOf(viewer), params.id, body.text), "/me/moderation"),
	),
];
