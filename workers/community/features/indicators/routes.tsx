import { isoOf } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, document, form, page } from "../../routes.ts";
import { csvText } from "../archive/csv.ts";
import { choicesFor } from "../cycle/actions.ts";
import { audienceShown } from "../practices/shown.ts";
import { beginWatching, dropFigure, noteFigure, rewordIndicator, settleIndicator } from "./actions.ts";
import { indicatorApi } from "./api.ts";
import { dropForm, figureForm, filterQuery, newForm, openedWith, stateForm, wordsForm } from "./contract.ts";
import { ChangeIndicatorForm, NewIndicatorForm } from "./form-views.tsx";
import { IndicatorList } from "./list-views.tsx";
import { pictureOf } from "./picture.ts";
import { FigurePicture, FigureTable } from "./picture-view.tsx";
import { mayKeep, noIndicator } from "./rules.ts";
import {
	type IndicatorRead,
	indicatorCursor,
	readIndicator,
	readIndicatorPage,
	readIndicators,
	readValues,
} from "./store.ts";
import { IndicatorPage } from "./views.tsx";

const current = "/value";
/** Days that one file holds: a figure a day for many years. */
const mostInFile = 5_000;

const seenBy = (at: At, { groupId, groupName }: IndicatorRead) =>
	audienceShown(at.services, {
		state: "shared",
		audience: { scope: groupId ? "group" : "chapter", groupId, sites: [] },
		groupName,
		siteNames: [],
	});

const newPage = async (at: At, group: string | undefined, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const { groups } = await choicesFor(services, personOf(viewer), "");
	const id = typed(typedIn.values ?? {}, "id") || newId("indicator", services);
	return ok(
		<Frame at={at} title="Choose something to watch" current={current}>
			<NewIndicatorForm {...typedIn} id={id} groups={groups} group={group} />
		</Frame>,
	);
};

const onePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readIndicatorPage(services.db, who.id, id);
	if (!found) return noIndicator;
	const { indicator, values } = found;
	const points = values.filter(({ hidden }) => !hidden).reverse();
	return ok(
		<Frame at={at} title={indicator.name} current={current} width="wide">
			<IndicatorPage
				{...found}
				seenBy={seenBy(at, indicator)}
				picture={
					points.length > 0 ? (
						<FigurePicture
							{...indicator}
							values={values}
							viewerId={who.id}
							wide={pictureOf(points, 720, 240)}
							narrow={pictureOf(points, 340, 220)}
						/>
					) : values.length > 0 ? (
						<FigureTable {...indicator} values={values} viewerId={who.id} />
					) : null
				}
				today={isoOf(services.clock()).slice(0, 10)}
				writes={permits(viewer, "cycle.write")}
				keeps={permits(viewer, "cycle.write") && mayKeep(who, indicator.authorId)}
				typedIn={typedIn}
			/>
		</Frame>,
	);
};

const changePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const now = await readIndicator(at.services.db, who.id, id);
	if (!now || !mayKeep(who, now.authorId)) return noIndicator;
	return ok(
		<Frame at={at} title="Word it anew" current={current}>
			<ChangeIndicatorForm {...typedIn} now={now} />
		</Frame>,
	);
};

const one = "/value/indicators/:id" as const;

export const indicatorRoutes: CommunityRoute[] = [
	page(
		{ path: "/value/indicators", may: "cycle.read", summary: "What the chapter watches", query: filterQuery },
		async (input) => {
			const { query, services, viewer, c } = input;
			const state = query.state ?? "watched";
			const found = await readIndicators(services.db, personOf(viewer).id, state, query);
			const { items, next } = listPage(found.indicators, query.limit, indicatorCursor);
			return ok(
				<Frame at={input} title="What we watch" current={current}>
					<IndicatorList
						indicators={items}
						seenBy={(indicator) => seenBy(input, indicator)}
						state={state}
						writes={permits(viewer, "cycle.write")}
						next={nextHref(c.req.url, next)}
						first={query.after ? "/value/indicators" : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{ path: "/value/indicators/new", may: "cycle.write", summary: "Choose something to watch", query: openedWith },
		(input) => newPage(input, input.query.group),
	),
	form(
		{
			path: "/value/indicators/new",
			may: "cycle.write",
			summary: "Choose something to watch",
			body: newForm,
			again: (input, values, errors) => newPage(input, undefined, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const { group, ...words } = body;
			const made = await beginWatching(services, personOf(viewer), { ...words, groupId: group || null });
			return made.ok ? ok(redirect(`/value/indicators/${made.value.id}`)) : made;
		},
	),
	page({ path: one, may: "cycle.read", summary: "Something that is watched" }, (input) =>
		onePage(input, input.params.id),
	),
	page({ path: `${one}/edit`, may: "cycle.write", summary: "Word anew what is watched" }, (input) =>
		changePage(input, input.params.id),
	),
	form(
		{
			path: `${one}/edit`,
			may: "cycle.write",
			summary: "Word anew what is watched",
			body: wordsForm,
			again: (input, values, errors) => changePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await rewordIndicator(services, personOf(viewer), params.id, body), `/value/indicators/${params.id}`),
	),
	form(
		{
			path: `${one}/state`,
			may: "cycle.write",
			summary: "Let something go that was watched, or take it up again",
			body: stateForm,
		},
		async ({ body, services, viewer, params }) =>
			backTo(
				await settleIndicator(services, personOf(viewer), params.id, body.state),
				`/value/indicators/${params.id}`,
			),
	),
	form(
		{
			path: `${one}/values`,
			may: "cycle.write",
			summary: "Note a figure for a day, or correct it",
			body: figureForm,
			again: (input, values, errors) => onePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await noteFigure(services, personOf(viewer), params.id, body), `/value/indicators/${params.id}`),
	),
	form(
		{
			path: `${one}/values/remove`,
			may: "cycle.write",
			summary: "Take a day’s figure out again",
			body: dropForm,
			again: (input, values, errors) => onePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await dropFigure(services, personOf(viewer), params.id, body.day), `/value/indicators/${params.id}`),
	),
	document(
		{
			path: `${one}/values.csv`,
			area: "document",
			may: "cycle.read",
			summary: "The figures that were noted, as a table",
		},
		async ({ services, viewer, params }) => {
			const found = await readValues(services.db, personOf(viewer).id, params.id, { limit: mostInFile });
			if (!found) return noIndicator;
			const { name, unit } = found.indicator;
			const shown = found.values.filter(({ hidden }) => !hidden);
			const rows = shown.map(({ day, value, note, personName }) => [day, String(value), note, personName]);
			return ok(
				new Response(csvText(["day", unit ? `${name} (${unit})` : name, "note", "noted by"], rows.reverse()), {
					headers: {
						"content-type": "text/csv; charset=utf-8",
						"content-disposition": `attachment; filename="${found.indicator.id}.csv"`,
						"cache-control": "private, no-store",
					},
				}),
			);
		},
	),
	...indicatorApi,
];
