import * as z from "zod";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, listQuery, nextHref } from "#web/list-page.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { openedWith } from "../cycle/contract.ts";
import { toTry } from "../practices/reading-actions.ts";
import { beginTrial, giveUpTrial, noTrial, reportTrial } from "./actions.ts";
import { toldCursor, trialApi } from "./api.ts";
import { beginForm, reportForm, toldQuery } from "./contract.ts";
import {
	readOwnTrials,
	readPracticeToTry,
	readPracticeTrials,
	readToldTrials,
	readTrialPage,
	type TrialRead,
} from "./store.ts";
import { ToldTrials } from "./told-views.tsx";
import { AlreadyTrying, OwnTrials, ReportForm, TrialsOfPractice, TryForm } from "./views.tsx";

const trialCursor = (row: TrialRead) => ({ key: row.startedAt, id: row.id });

const tryPage = async (at: At, practiceId: string, from: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readPracticeToTry(services.db, who.id, practiceId, from);
	const practice = toTry(found.practice);
	if (!practice.ok) return practice;
	const { open: running, source } = found;
	if (running && (!source || running.linked === 1)) return ok(redirect(`/trials/${running.id}`));
	if (running && source)
		return ok(
			<Frame at={at} title="You are trying this already" current="/practices">
				<AlreadyTrying practice={practice.value} source={source} running={running} />
			</Frame>,
		);
	const id = typed(typedIn.values ?? {}, "id") || newId("trial", services);
	return ok(
		<Frame at={at} title="I’ll try this" current="/practices">
			<TryForm {...typedIn} practice={practice.value} source={source} id={id} />
		</Frame>,
	);
};

const reportPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const found = await readTrialPage(at.services.db, who.id, id);
	if (!found) return noTrial;
	const { trial, evidence } = found;
	if (trial.personId !== who.id) return ok(redirect(`/practices/${trial.practiceId}#${trial.id}`));
	return ok(
		<Frame at={at} title="What happened?" current="/practices">
			<ReportForm {...typedIn} trial={trial} evidence={evidence} />
		</Frame>,
	);
};

export const trialRoutes: CommunityRoute[] = [
	page({ path: "/practices/:id/try", may: "trial.write", summary: "I’ll try this", query: openedWith }, (input) =>
		tryPage(input, input.params.id, input.query.from),
	),
	form(
		{
			path: "/practices/:id/try",
			may: "trial.write",
			summary: "I’ll try this",
			body: beginForm,
			again: (input, values, errors) => tryPage(input, input.params.id, typed(values, "from"), { values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const begun = await beginTrial(services, personOf(viewer), params.id, body);
			return begun.ok ? ok(redirect(`/practices/${params.id}#${begun.value.id}`)) : begun;
		},
	),
	page(
		{
			path: "/practices/:id/trials",
			may: "practice.read",
			summary: "Trials of a practice",
			query: z.object(listQuery),
		},
		async (input) => {
			const { services, viewer, params, query, c } = input;
			const who = personOf(viewer);
			const found = await readPracticeTrials(services.db, who.id, params.id, query);
			const practice = toTry(found.practice);
			if (!practice.ok) return practice;
			const { items, next } = listPage(found.trials, query.limit, trialCursor);
			return ok(
				<Frame at={input} title="Who tried it, and what happened" current="/practices">
					<TrialsOfPractice
						practice={practice.value}
						trials={items}
						viewerId={who.id}
						next={nextHref(c.req.url, next)}
						first={query.after ? `/practices/${params.id}/trials` : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{ path: "/me/trials", may: "self.manage", summary: "What I tried", query: z.object(listQuery) },
		async (input) => {
			const { services, viewer, query, c } = input;
			const rows = await readOwnTrials(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, trialCursor);
			return ok(
				<Frame at={input} title="What I tried" current="/me">
					<OwnTrials trials={items} next={nextHref(c.req.url, next)} first={query.after ? "/me/trials" : undefined} />
				</Frame>,
			);
		},
	),
	page(
		{ path: "/trials", may: "practice.read", summary: "What people tried, and what happened", query: toldQuery },
		async (input) => {
			const { services, viewer, query, c } = input;
			const rows = await readToldTrials(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, toldCursor);
			return ok(
				<Frame at={input} title="What people tried" current="/practices">
					<ToldTrials
						trials={items}
						outcome={query.outcome}
						next={nextHref(c.req.url, next)}
						first={query.after ? "/trials" : undefined}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/trials/:id", may: "practice.read", summary: "Tell what happened" }, (input) =>
		reportPage(input, input.params.id),
	),
	form(
		{
			path: "/trials/:id",
			may: "trial.write",
			summary: "Tell what happened",
			body: reportForm,
			again: (input, values, errors) => reportPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const told = await reportTrial(services, personOf(viewer), params.id, body);
			return told.ok ? ok(redirect(`/practices/${told.value.practiceId}#${told.value.id}`)) : told;
		},
	),
	form(
		{ path: "/trials/:id/give-up", may: "trial.write", summary: "Give a trial up" },
		async ({ services, viewer, params }) => {
			const done = await giveUpTrial(services, personOf(viewer), params.id);
			return done.ok ? ok(redirect(`/practices/${done.value.practiceId}`)) : done;
		},
	),
	...trialApi,
];
