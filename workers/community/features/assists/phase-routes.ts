import { ok } from "#core/result.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type CommunityRoute, form } from "../../routes.ts";
import { closeAssist, withdrawAssist } from "./actions.ts";
import { putOnAgenda } from "./agenda-actions.ts";
import { entryForm, moveForm, outcomeForm, takeAwayForm } from "./contract.ts";
import { contribute } from "./entry-actions.ts";
import { tryAgain } from "./one-page.tsx";
import { moveOn, takeAway, tellOutcome } from "./phase-actions.ts";

/** What is done in a peer assist, from its case to what came of it. */
export const phaseRoutes: CommunityRoute[] = [
	form(
		{
			path: "/assists/:id/move",
			may: "help.write",
			summary: "Open the next phase",
			body: moveForm,
			again: tryAgain("move"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await moveOn(services, personOf(viewer), params.id, body), `/assists/${params.id}`),
	),
	form(
		{
			path: "/assists/:id/entries",
			may: "help.write",
			summary: "Ask, answer or suggest something, in its phase",
			body: entryForm,
			again: tryAgain("entry"),
		},
		async ({ body, services, viewer, params }) => {
			const said = await contribute(services, personOf(viewer), params.id, body);
			return said.ok ? ok(redirect(`/assists/${params.id}#${said.value.id}`)) : said;
		},
	),
	form(
		{
			path: "/assists/:id/take-away",
			may: "help.write",
			summary: "Say what one takes away",
			body: takeAwayForm,
			again: tryAgain("take-away"),
		},
		async ({ body, services, viewer, params }) => {
			const told = { takeAway: body.takeAway, askAgainAt: body.askAgainOn };
			return backTo(await takeAway(services, personOf(viewer), params.id, told), `/assists/${params.id}#take-away`);
		},
	),
	form(
		{
			path: "/assists/:id/outcome",
			may: "help.write",
			summary: "Say what came of it",
			body: outcomeForm,
			again: tryAgain("outcome"),
		},
		async ({ body, services, viewer, params }) => {
			const told = { outcome: body.outcome, askAgainAt: body.askAgainOn };
			return backTo(await tellOutcome(services, personOf(viewer), params.id, told), `/assists/${params.id}#outcome`);
		},
	),
	form(
		{ path: "/assists/:id/agenda", may: "help.write", summary: "Put it on the agenda of its meeting" },
		async ({ services, viewer, params }) =>
			backTo(await putOnAgenda(services, personOf(viewer), params.id), `/assists/${params.id}`),
	),
	form(
		{ path: "/assists/:id/withdraw", may: "help.write", summary: "Take it back while nobody has said anything" },
		async ({ services, viewer, params }) =>
			backTo(await withdrawAssist(services, personOf(viewer), params.id), "/assists"),
	),
	form(
		{ path: "/assists/:id/close", may: "help.write", summary: "Close it before its end" },
		async ({ services, viewer, params }) =>
			backTo(await closeAssist(services, personOf(viewer), params.id), `/assists/${params.id}`),
	),
];
