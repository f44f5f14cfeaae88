import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { propose, withdrawDecision } from "./actions.ts";
import { compareProposals } from "./compare.ts";
import {
	compareQuery,
	comparisonAnswer,
	comparisonOut,
	decideBody,
	decisionAnswer,
	decisionOut,
	decisionsAnswer,
	entriesAnswer,
	entryBody,
	entryMade,
	entryOut,
	filterQuery,
	keepBody,
	madeAnswer,
	moveBody,
	newBody,
	pageQuery,
	versionBody,
	versionOut,
	versionsAnswer,
	voiceBody,
	voiceOut,
	voicesAnswer,
	wordBody,
} from "./contract.ts";
import { giveVoice, say, withdrawObjection } from "./entry-actions.ts";
import { filterOf } from "./filter.ts";
import { decide, moveOn, rewrite } from "./phase-actions.ts";
import { keepDecision } from "./review-actions.ts";
import { noDecision, noSuchVersion } from "./rules.ts";
import { decisionCursor, entryCursor, readDecision, readDecisionEntries, readDecisions, readWhole } from "./store.ts";
import { readTwo, readVersions, versionCursor } from "./version-store.ts";

const readAgain = "/api/decisions/:id";

const reading: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/decisions",
			may: "voice.read",
			summary: "Decisions by consent: those first in which something happened last",
			query: filterQuery,
			answer: decisionsAnswer,
		},
		async ({ query, services, viewer }) => {
			const rows = await readDecisions(services.db, personOf(viewer).id, filterOf(query, services.clock()), query);
			const { items, next } = listPage(rows, query.limit, decisionCursor);
			return ok({ items: items.map(decisionOut), next });
		},
	),
	api(
		{ method: "GET", path: readAgain, may: "voice.read", summary: "A decision by consent", answer: decisionAnswer },
		async ({ params, services, viewer }) => {
			const found = await readDecision(services.db, personOf(viewer).id, params.id);
			return found ? ok(decisionOut(found)) : noDecision;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/decisions/:id/entries",
			may: "voice.read",
			summary: "Questions, answers, reactions and objections on a proposal, in their order",
			query: pageQuery,
			answer: entriesAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const found = await readDecisionEntries(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noDecision;
			const { items, next } = listPage(found.entries, query.limit, entryCursor);
			return ok({ items: items.map(entryOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/decisions/:id/voices",
			may: "voice.read",
			summary: "Who has no objection to the latest version of a proposal, and who stands aside",
			answer: voicesAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readWhole(services.db, personOf(viewer).id, params.id);
			return found ? ok({ items: found.voices.map(voiceOut) }) : noDecision;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/decisions/:id/versions",
			may: "voice.read",
			summary: "The versions of a proposal, latest first",
			query: pageQuery,
			answer: versionsAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const found = await readVersions(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noDecision;
			const { items, next } = listPage(found.versions, query.limit, versionCursor);
			return ok({ items: items.map(versionOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/decisions/:id/compare",
			may: "voice.read",
			summary: "What changed between two versions of a proposal",
			query: compareQuery,
			answer: comparisonAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const two = await readTwo(services.db, personOf(viewer).id, params.id, query.from, query.to);
			if (!two) return noSuchVersion;
			return ok(comparisonOut(compareProposals(two.from.text, two.to.text, two.decision.language)));
		},
	),
];

const writing: CommunityRoute[] = [
	api(
		{
			method: "POST",
			path: "/api/decisions",
			may: "voice.write",
			summary: "Propose something to be decided by consent",
			body: newBody,
			answer: madeAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			propose(services, personOf(viewer), { ...body, id: body.id ?? newId("decision", services) }),
	),
	api(
		{
			method: "POST",
			path: "/api/decisions/:id/entries",
			may: "voice.write",
			summary: "Ask, answer, react or object; each is accepted in its phase only, and an objection with its reason",
			body: entryBody,
			answer: entryMade,
			status: 201,
			readAgain,
		},
		({ body, params, services, viewer }) =>
			say(services, personOf(viewer), params.id, { ...body, id: body.id ?? newId("entry", services) }),
	),
	api(
		{
			method: "POST",
			path: "/api/decisions/:id/entries/:entry/withdraw",
			may: "voice.write",
			summary: "Withdraw one's own objection",
			body: wordBody,
			readAgain,
		},
		({ body, params, services, viewer }) =>
			withdrawObjection(services, personOf(viewer), params.id, params.entry, body.word),
	),
	api(
		{
			method: "PUT",
			path: "/api/decisions/:id/voice",
			may: "voice.write",
			summary: "Say of a version that one has no objection, or stands aside",
			body: voiceBody,
			readAgain,
		},
		({ body, params, services, viewer }) => giveVoice(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/decisions/:id/move",
			may: "voice.write",
			summary: "Open the next phase: who proposed it, or a facilitator or steward in the circle",
			body: moveBody,
			readAgain,
		},
		({ body, params, services, viewer }) => moveOn(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/decisions/:id/versions",
			may: "voice.write",
			summary: "Write the proposal anew, taking objections in; everybody is asked again",
			body: versionBody,
			readAgain,
		},
		({ body, params, services, viewer }) => rewrite(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/decisions/:id/decide",
			may: "voice.write",
			summary: "Say that it is decided, once no objection is open, and when it is looked at again",
			body: decideBody,
			readAgain,
		},
		({ body, params, services, viewer }) => decide(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/decisions/:id/keep",
			may: "voice.write",
			summary: "Keep a decision as it is, with a word why, until a day on which it is looked at again",
			body: keepBody,
			answer: entryMade,
			status: 201,
			readAgain,
		},
		({ body, params, services, viewer }) =>
			keepDecision(services, personOf(viewer), params.id, { ...body, id: body.id ?? newId("entry", services) }),
	),
	api(
		{
			method: "POST",
			path: "/api/decisions/:id/withdraw",
			may: "voice.write",
			summary: "Take a proposal back before it is decided; what was said stays",
			body: wordBody,
			readAgain,
		},
		({ body, params, services, viewer }) => withdrawDecision(services, personOf(viewer), params.id, body.word),
	),
];

export const decisionApi: CommunityRoute[] = [...reading, ...writing];
