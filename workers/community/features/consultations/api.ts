import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { ask, report, withdrawConsultation } from "./actions.ts";
import { giveVoice, publish, takeStance, writeAnswer } from "./answer-actions.ts";
import {
	answerBody,
	consultationAnswer,
	consultationOut,
	consultationsAnswer,
	filterQuery,
	madeAnswer,
	newBody,
	pageQuery,
	publishBody,
	reportBody,
	stanceBody,
	voiceBody,
	voiceOut,
	voicesAnswer,
	withdrawBody,
} from "./contract.ts";
import { noConsultation } from "./rules.ts";
import { consultationCursor, readConsultation, readConsultations, readVoices, voiceCursor } from "./store.ts";

const readAgain = "/api/consultations/:id";

const reading: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/consultations",
			may: "voice.read",
			summary: "Consultations of the community: those first in which something happened last",
			query: filterQuery,
			answer: consultationsAnswer,
		},
		async ({ query, services, viewer }) => {
			const filter = { state: query.state ?? "open", group: query.group };
			const rows = await readConsultations(services.db, personOf(viewer).id, filter, query);
			const { items, next } = listPage(rows, query.limit, consultationCursor);
			return ok({ items: items.map((one) => consultationOut(one, services.clock())), next });
		},
	),
	api(
		{
			method: "GET",
			path: readAgain,
			may: "voice.read",
			summary: "A consultation: its answer, never without the dissent",
			answer: consultationAnswer,
		},
		async ({ params, services, viewer }) => {
			const found = await readConsultation(services.db, personOf(viewer).id, params.id);
			return found ? ok(consultationOut(found, services.clock())) : noConsultation;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/consultations/:id/voices",
			may: "voice.read",
			summary: "What each said, and whether the answer is theirs, in their order",
			query: pageQuery,
			answer: voicesAnswer,
		},
		async ({ params, query, services, viewer }) => {
			const found = await readVoices(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noConsultation;
			const { items, next } = listPage(found.voices, query.limit, voiceCursor);
			return ok({ items: items.map(voiceOut), next });
		},
	),
];

const writing: CommunityRoute[] = [
	api(
		{
			method: "POST",
			path: "/api/consultations",
			may: "voice.write",
			summary: "Ask the community what it says, and promise to tell what was done with the answer",
			body: newBody,
			answer: madeAnswer,
			status: 201,
		},
		({ body, services, viewer }) =>
			ask(services, personOf(viewer), { ...body, id: body.id ?? newId("consultation", services) }),
	),
	api(
		{
			method: "PUT",
			path: "/api/consultations/:id/voice",
			may: "voice.write",
			summary: "Say what one thinks; said again it takes the place of what one said before",
			body: voiceBody,
			readAgain,
		},
		({ body, params, services, viewer }) => giveVoice(services, personOf(viewer), params.id, body.text),
	),
	api(
		{
			method: "PUT",
			path: "/api/consultations/:id/answer",
			may: "voice.write",
			summary: "Write down the one answer: a facilitator, a steward or the group's coordinator, never who asked",
			body: answerBody,
			readAgain,
		},
		({ body, params, services, viewer }) => writeAnswer(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "PUT",
			path: "/api/consultations/:id/stance",
			may: "voice.write",
			summary: "Say whether the answer is one's own, too; who dissents says why",
			body: stanceBody,
			readAgain,
		},
		({ body, params, services, viewer }) => takeStance(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/consultations/:id/publish",
			may: "voice.write",
			summary: "Publish the answer, with its dissent beside it",
			body: publishBody,
			readAgain,
		},
		({ body, params, services, viewer }) => publish(services, personOf(viewer), params.id, body.of),
	),
	api(
		{
			method: "PUT",
			path: "/api/consultations/:id/report",
			may: "voice.write",
			summary: "Say what was done with the answer, and what was not and why: who asked",
			body: reportBody,
			readAgain,
		},
		({ body, params, services, viewer }) => report(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/consultations/:id/withdraw",
			may: "voice.write",
			summary: "Ask no more, before there is an answer: who asked",
			body: withdrawBody,
			readAgain,
		},
		({ body, params, services, viewer }) => withdrawConsultation(services, personOf(viewer), params.id, body.word),
	),
];

export const consultationApi: CommunityRoute[] = [...reading, ...writing];
