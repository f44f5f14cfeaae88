import { ok } from "#core/result.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type CommunityRoute, form } from "../../routes.ts";
import { withdrawDecision } from "./actions.ts";
import { decideForm, entryForm, keepForm, moveForm, versionForm, voiceForm, wordForm } from "./contract.ts";
import { giveVoice, say, withdrawObjection } from "./entry-actions.ts";
import { tryAgain } from "./one-page.tsx";
import { decide, moveOn, rewrite } from "./phase-actions.ts";
import { keepDecision } from "./review-actions.ts";

/** What is done with a proposal, from its questions to its end. */
export const phaseRoutes: CommunityRoute[] = [
	form(
		{
			path: "/decisions/:id/entries",
			may: "voice.write",
			summary: "Ask, answer, react or object, in its phase",
			body: entryForm,
			again: tryAgain("entry"),
		},
		async ({ body, services, viewer, params }) => {
			const said = await say(services, personOf(viewer), params.id, body);
			return said.ok ? ok(redirect(`/decisions/${params.id}#${said.value.id}`)) : said;
		},
	),
	form(
		{
			path: "/decisions/:id/entries/:entry/withdraw",
			may: "voice.write",
			summary: "Withdraw one's own objection",
			body: wordForm,
			again: tryAgain("withdraw-objection"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(
				await withdrawObjection(services, personOf(viewer), params.id, params.entry, body.word),
				`/decisions/${params.id}#objections`,
			),
	),
	form(
		{
			path: "/decisions/:id/voice",
			may: "voice.write",
			summary: "Say that one has no objection, or stands aside",
			body: voiceForm,
			again: tryAgain("voice"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await giveVoice(services, personOf(viewer), params.id, body), `/decisions/${params.id}#objections`),
	),
	form(
		{
			path: "/decisions/:id/move",
			may: "voice.write",
			summary: "Open the next phase",
			body: moveForm,
			again: tryAgain("move"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await moveOn(services, personOf(viewer), params.id, body), `/decisions/${params.id}`),
	),
	form(
		{
			path: "/decisions/:id/versions",
			may: "voice.write",
			summary: "Write the proposal anew",
			body: versionForm,
			again: tryAgain("version"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await rewrite(services, personOf(viewer), params.id, body), `/decisions/${params.id}`),
	),
	form(
		{
			path: "/decisions/:id/decide",
			may: "voice.write",
			summary: "Say that it is decided",
			body: decideForm,
			again: tryAgain("decide"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await decide(services, personOf(viewer), params.id, body), `/decisions/${params.id}`),
	),
	form(
		{
			path: "/decisions/:id/keep",
			may: "voice.write",
			summary: "Keep a decision as it is, until a day on which it is looked at again",
			body: keepForm,
			again: tryAgain("keep"),
		},
		async ({ body, services, viewer, params }) => {
			const kept = await keepDecision(services, personOf(viewer), params.id, body);
			return kept.ok ? ok(redirect(`/decisions/${params.id}#${kept.value.id}`)) : kept;
		},
	),
	form(
		{
			path: "/decisions/:id/withdraw",
			may: "voice.write",
			summary: "Take a proposal back before it is decided",
			body: wordForm,
			again: tryAgain("withdraw"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await withdrawDecision(services, personOf(viewer), params.id, body.word), `/decisions/${params.id}`),
	),
];
