import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { firstPage, listPage, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { deeds, moderationApi } from "./api.ts";
import {
	aboutQuery,
	answerForm,
	decisionForm,
	deskQuery,
	dismissForm,
	idQuery,
	pageQuery,
	personQuery,
	reportForm,
	restoreForm,
	suspendForm,
} from "./contract.ts";
import { deciderOf } from "./deciding.ts";
import { AboutPage, SuspendPage } from "./decision-views.tsx";
import { DeskPage, OwnDecisions } from "./log-views.tsx";
import { answerDecision } from "./own-actions.ts";
import { forSteward, readAbout, readWhom } from "./reading-actions.ts";
import { dismissReports, reporting, reportThing } from "./report-actions.ts";
import { OwnReports, ReportForm } from "./report-views.tsx";
import { untilOf } from "./rules.ts";
import { decisionCursor, readDesk, readOwnDecisions, readOwnReports, reportCursor } from "./store.ts";
import { restore, suspend } from "./suspend-actions.ts";

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

const aboutPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const found = await readAbout(at.services, deciderOf(at.viewer), id);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title="Moderation" current="/steward">
			<AboutPage {...typedIn} {...found.value} id={id} steward={deciderOf(at.viewer).steward} />
		</Frame>,
	);
};

const suspendPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const found = await readWhom(at.services, id);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title={`Suspend ${found.value.name}`} current="/people">
			<SuspendPage {...typedIn} person={found.value} />
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

const aboutHref = (id: string): `/${string}` => `/moderation/about?id=${encodeURIComponent(id)}`;
/** A steward goes on with what waits; a coordinator goes home. */
const afterwards = (steward: boolean): `/${string}` => (steward ? "/steward/moderation" : "/");

export const moderationRoutes: CommunityRoute[] = [
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
		{
			path: "/steward/moderation",
			may: "moderation.read",
			summary: "Reports, and the log of moderation",
			query: deskQuery,
		},
		async (input) => {
			const { services, query, c } = input;
			const { open, log } = await readDesk(services.db, query, query);
			const { items, next } = listPage(log, query.limit, decisionCursor);
			return ok(
				<Frame at={input} title="Moderation" current="/steward">
					<DeskPage
						open={forSteward(services, personOf(input.viewer).id, open.slice(0, 30))}
						log={items}
						act={query.act}
						next={nextHref(c.req.url, next)}
						first={query.after ? "/steward/moderation" : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{ path: "/moderation/about", may: "moderation.decide", summary: "Decide about something", query: idQuery },
		(input) => aboutPage(input, input.query.id),
	),
	form(
		{
			path: "/moderation/about",
			may: "moderation.decide",
			summary: "Hide something, show it again, or remove it",
			body: decisionForm,
			again: (input, values, errors) => aboutPage(input, typed(values, "about"), { values, errors }),
		},
		async ({ services, viewer, body }) => {
			const who = deciderOf(viewer);
			const done = await deeds[body.act](services, who, body.about, body);
			return backTo(done, who.steward ? aboutHref(body.about) : "/");
		},
	),
	form(
		{
			path: "/moderation/dismiss",
			may: "moderation.decide",
			summary: "Leave something as it is, and say why",
			body: dismissForm,
			again: (input, values, errors) => aboutPage(input, typed(values, "about"), { values, errors }),
		},
		async ({ services, viewer, body }) => {
			const who = deciderOf(viewer);
			return backTo(await dismissReports(services, who, body.about, body.word), afterwards(who.steward));
		},
	),
	page(
		{ path: "/moderation/suspend", may: "people.manage", summary: "Suspend somebody", query: personQuery },
		(input) => suspendPage(input, input.query.person),
	),
	form(
		{
			path: "/moderation/suspend",
			may: "people.manage",
			summary: "Suspend somebody",
			body: suspendForm,
			again: (input, values, errors) => suspendPage(input, typed(values, "person"), { values, errors }),
		},
		async ({ services, viewer, body }) => {
			const given = { reason: body.reason, word: body.word, until: untilOf(body.span, services.clock()) };
			return backTo(await suspend(services, deciderOf(viewer), body.person, given), `/people/${body.person}`);
		},
	),
	form(
		{
			path: "/moderation/restore",
			may: "people.manage",
			summary: "Let somebody back in",
			body: restoreForm,
			again: (input, values, errors) => suspendPage(input, typed(values, "person"), { values, errors }),
		},
		async ({ services, viewer, body }) =>
			backTo(await restore(services, deciderOf(viewer), body.person, body.reason), `/people/${body.person}`),
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
	...moderationApi,
];
