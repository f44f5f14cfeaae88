import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { api, type CommunityRoute, form, page } from "../../routes.ts";
import { endSeries } from "./actions.ts";
import { seriesBody, seriesForm } from "./contract.ts";
import { mayLead, noMeeting, notLeading } from "./rules.ts";
import { changeSeries } from "./series-actions.ts";
import { readSeriesAhead } from "./series-store.ts";
import { SeriesForm } from "./series-views.tsx";
import { localAt, slotAfter } from "./wall-clock.ts";

const seriesPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const now = services.clock();
	const found = await readSeriesAhead(services.db, who.id, id, now);
	if (!found) return noMeeting;
	const { series, planned } = found;
	if (!mayLead(who, series)) return notLeading;
	if (series.state !== "running") return ok(redirect("/meetings"));
	const free = planned.find(({ answered }) => !answered);
	const last = planned.at(-1);
	const after = localAt(last ? last.startsAt : now, series.timeZone);
	return ok(
		<Frame at={at} title="When does this series meet?" current="/meetings">
			<SeriesForm
				{...typedIn}
				series={series}
				planned={planned}
				first={free ? localAt(free.startsAt, free.timeZone) : (slotAfter(series, after) ?? "")}
			/>
		</Frame>,
	);
};

export const seriesRoutes: CommunityRoute[] = [
	page({ path: "/meetings/series/:id/edit", may: "meeting.join", summary: "Change when a series meets" }, (input) =>
		seriesPage(input, input.params.id),
	),
	form(
		{
			path: "/meetings/series/:id/edit",
			may: "meeting.join",
			summary: "Change when a series meets",
			body: seriesForm,
			again: (input, values, errors) => seriesPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await changeSeries(services, personOf(viewer), params.id, body), "/meetings"),
	),
	form(
		{ path: "/meetings/series/:id/end", may: "meeting.join", summary: "Plan no more of a series" },
		async ({ services, viewer, params }) => backTo(await endSeries(services, personOf(viewer), params.id), "/meetings"),
	),
	api(
		{
			method: "PUT",
			path: "/api/meeting-series/:id",
			may: "meeting.join",
			summary: "Change when and where a running series meets; planned meetings that nobody has answered follow",
			body: seriesBody,
		},
		({ body, params, services, viewer }) => changeSeries(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/meeting-series/:id/end",
			may: "meeting.join",
			summary: "End a series: what is planned stays, and no further meeting is drafted",
		},
		({ params, services, viewer }) => endSeries(services, personOf(viewer), params.id),
	),
];
