import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { deeds, moderationApi } from "./api.ts";
import {
	aboutQuery,
	decisionForm,
	deskQuery,
	dismissForm,
	idQuery,
	personQuery,
	removalForm,
	restoreForm,
	suspendForm,
} from "./contract.ts";
import { deciderOf } from "./deciding.ts";
import { AboutPage } from "./decision-views.tsx";
import { DeskPage } from "./log-views.tsx";
import { ownRoutes } from "./own-routes.tsx";
import { forSteward, readAbout, readRemovable, readWhom } from "./reading-actions.ts";
import { RemovePage } from "./remove-views.tsx";
import { dismissReports } from "./report-actions.ts";
import { untilOf } from "./rules.ts";
import { decisionCursor, readDesk } from "./store.ts";
import { restore, suspend } from "./suspend-actions.ts";
import { SuspendPage } from "./suspend-views.tsx";

const aboutPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const found = await readAbout(at.services, deciderOf(at.viewer), id);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title="Moderation" current="/steward">
			<AboutPage {...typedIn} {...found.value} id={id} steward={deciderOf(at.viewer).steward} />
		</Frame>,
	);
};

const removePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const found = await readRemovable(at.services, deciderOf(at.viewer), id);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title="Remove it for good?" current="/steward">
			<RemovePage {...typedIn} {...found.value} />
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

const aboutHref = (id: string): `/${string}` => `/moderation/about?id=${encodeURIComponent(id)}`;
/** A steward goes on with what waits; a coordinator goes home. */
const afterwards = (steward: boolean): `/${string}` => (steward ? "/steward/moderation" : "/");

export const moderationRoutes: CommunityRoute[] = [
	page(
		{
			path: "/steward/moderation",
			may: "moderation.read",
			summary: "Reports, and the log of moderation",
			query: deskQuery,
		},
		async (input) => {
			const { services, query, c } = input;
			const { open, log } = await readDesk(services.db, personOf(input.viewer).id, query, query);
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
			summary: "Hide something, or show it again",
			body: decisionForm,
			again: (input, values, errors) => aboutPage(input, typed(values, "about"), { values, errors }),
		},
		async ({ services, viewer, body }) => {
			const who = deciderOf(viewer);
			const done = await deeds[body.act](services, who, body.about, body);
			return backTo(done, who.steward ? aboutHref(body.about) : "/");
		},
	),
	page(
		{ path: "/moderation/remove", may: "moderation.decide", summary: "Before something is removed", query: aboutQuery },
		(input) => removePage(input, input.query.about),
	),
	form(
		{
			path: "/moderation/remove",
			may: "moderation.decide",
			summary: "Remove something for good",
			body: removalForm,
			again: (input, values, errors) => removePage(input, typed(values, "about"), { values, errors }),
		},
		async ({ services, viewer, body }) => {
			const who = deciderOf(viewer);
			return backTo(await deeds.remove(services, who, body.about, body), who.steward ? aboutHref(body.about) : "/");
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
	...ownRoutes,
	...moderationApi,
];
