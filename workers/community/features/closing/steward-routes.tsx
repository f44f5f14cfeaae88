import type { ListPlace } from "#core/cursor.ts";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { firstPage, listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { announceClosing, planClosing, takeClosingBack } from "./actions.ts";
import { decideForm, outsideForm, planBodyLimit, planForm, thingsQuery } from "./contract.ts";
import { closeChapter } from "./day-actions.ts";
import { addOutside, decideFate, dropOutside, newOutsideId } from "./item-actions.ts";
import { earliest, isDue, noPlan, thingsHref, type Walk, walkOf } from "./rules.ts";
import { AnnouncePage, CloseDayPage, TakeBackPage } from "./step-views.tsx";
import { ClosingCorner } from "./steward-views.tsx";
import { type Closing, readClosing, readPeers, readThing, readThings } from "./store.ts";
import { ThingPage, ThingsPage } from "./things-views.tsx";

const may = "chapter.manage" as const;
const corner = "/steward/closing" as const;

const cornerPage = async (at: At, typedIn: Typed = {}) => {
	const { db, config, clock } = at.services;
	const plan = await readClosing(db);
	const peers = plan && plan.state !== "planned" ? await readPeers(db, config.origin) : [];
	return ok(
		<Frame at={at} title="Close this chapter" current="/steward">
			<ClosingCorner {...typedIn} plan={plan} peers={peers} first={earliest(clock())} due={isDue(plan, clock())} />
		</Frame>,
	);
};

const thingsPage = async (at: At, kind: Walk, typedIn: Typed = {}, place: ListPlace = firstPage) => {
	const { db, config } = at.services;
	const { plan, things } = await readThings(db, config.origin, kind, place);
	if (!plan) return noPlan;
	const { items, next } = listPage(things, place.limit, ({ at: when, id }) => ({ key: when, id }));
	const here = thingsHref(kind);
	return ok(
		<Frame at={at} title="What becomes of everything" current="/steward">
			<ThingsPage
				{...typedIn}
				kind={kind}
				things={items}
				viewerId={personOf(at.viewer).id}
				newId={typed(typedIn.values ?? {}, "id") || newOutsideId(at.services)}
				next={nextHref(`${here}&limit=${place.limit}`, next)}
				first={place.after ? here : undefined}
			/>
		</Frame>,
	);
};

const thingPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { db, config } = at.services;
	const thing = await readThing(db, config.origin, id);
	if (!thing || !(await readClosing(db))) return problem("not-found", "There is no such thing on the plan.");
	return ok(
		<Frame at={at} title="What becomes of it" current="/steward">
			<ThingPage {...typedIn} thing={thing} peers={await readPeers(db, config.origin)} />
		</Frame>,
	);
};

const stepPage =
	(title: string, show: (props: { plan: Closing } & Pick<Typed, "errors">) => ReturnType<typeof AnnouncePage>) =>
	async (at: At, typedIn: Typed = {}) => {
		const plan = await readClosing(at.services.db);
		if (!plan) return noPlan;
		if (plan.state === "closed") return ok(redirect(corner));
		return ok(
			<Frame at={at} title={title} current="/steward">
				{show({ plan, errors: typedIn.errors })}
			</Frame>,
		);
	};

const steps = {
	announce: stepPage("Announce that this chapter closes?", (props) => <AnnouncePage {...props} />),
	"take-back": stepPage("Take it back?", (props) => <TakeBackPage {...props} />),
	close: stepPage("Close this chapter now?", (props) => <CloseDayPage {...props} />),
};
const deeds = { announce: announceClosing, "take-back": takeClosingBack, close: closeChapter };
const words = {
	announce: "Announce that the chapter closes",
	"take-back": "Take the announcement back, or drop the plan",
	close: "Close the chapter for good",
};

const stepRoutes = (["announce", "take-back", "close"] as const).flatMap((step): CommunityRoute[] => [
	page({ path: `/steward/closing/${step}`, may, summary: words[step] }, (input) => steps[step](input)),
	form(
		{
			path: `/steward/closing/${step}`,
			may,
			summary: words[step],
			again: (input, _values, errors) => steps[step](input, { errors }),
		},
		async ({ services }) => backTo(await deeds[step](services), corner),
	),
]);

export const stewardRoutes: CommunityRoute[] = [
	page({ path: corner, may, summary: "Plan how the chapter closes" }, (input) => cornerPage(input)),
	form(
		{
			path: corner,
			may,
			summary: "Plan how the chapter closes",
			body: planForm,
			bodyLimit: planBodyLimit,
			again: (input, values, errors) => cornerPage(input, { values, errors }),
		},
		async ({ body, services, viewer }) => backTo(await planClosing(services, personOf(viewer), body), corner),
	),
	...stepRoutes,
	page(
		{ path: "/steward/closing/things", may, summary: "What becomes of everything, kind by kind", query: thingsQuery },
		(input) => thingsPage(input, input.query.kind, {}, input.query),
	),
	page({ path: "/steward/closing/things/:id", may, summary: "What becomes of one thing" }, (input) =>
		thingPage(input, input.params.id),
	),
	form(
		{
			path: "/steward/closing/things/:id",
			may,
			summary: "Say what becomes of one thing",
			body: decideForm,
			again: (input, values, errors) => thingPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await decideFate(services, personOf(viewer), params.id, body), thingsHref(walkOf(params.id)?.kind)),
	),
	form(
		{
			path: "/steward/closing/outside",
			may,
			summary: "Add something outside this site",
			body: outsideForm,
			again: (input, values, errors) => thingsPage(input, "outside", { values, errors }),
		},
		async ({ body, services, viewer }) =>
			backTo(await addOutside(services, personOf(viewer), body), thingsHref("outside")),
	),
	form(
		{ path: "/steward/closing/outside/:id/remove", may, summary: "Take something outside this site off the plan" },
		async ({ services, params }) => backTo(await dropOutside(services, params.id), thingsHref("outside")),
	),
];
