import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type CommunityRoute, form } from "../../routes.ts";
import { report, withdrawConsultation } from "./actions.ts";
import { giveVoice, publish, takeStance, writeAnswer } from "./answer-actions.ts";
import { answerForm, publishForm, reportForm, stanceForm, voiceForm, withdrawForm } from "./contract.ts";
import { tryAgain } from "./one-page.tsx";

/** What is done in a consultation, from the voices to what was done with the answer. */
export const answerRoutes: CommunityRoute[] = [
	form(
		{
			path: "/consultations/:id/voice",
			may: "voice.write",
			summary: "Say what one thinks",
			body: voiceForm,
			again: tryAgain("voice"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await giveVoice(services, personOf(viewer), params.id, body.text), `/consultations/${params.id}#voices`),
	),
	form(
		{
			path: "/consultations/:id/answer",
			may: "voice.write",
			summary: "Write down the one answer",
			body: answerForm,
			again: tryAgain("answer"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await writeAnswer(services, personOf(viewer), params.id, body), `/consultations/${params.id}#answer`),
	),
	form(
		{
			path: "/consultations/:id/stance",
			may: "voice.write",
			summary: "Say whether the answer is one's own, too",
			body: stanceForm,
			again: tryAgain("stance"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await takeStance(services, personOf(viewer), params.id, body), `/consultations/${params.id}#answer`),
	),
	form(
		{
			path: "/consultations/:id/publish",
			may: "voice.write",
			summary: "Publish the answer, with its dissent beside it",
			body: publishForm,
			again: tryAgain("publish"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await publish(services, personOf(viewer), params.id, body.of), `/consultations/${params.id}`),
	),
	form(
		{
			path: "/consultations/:id/report",
			may: "voice.write",
			summary: "Say what was done with the answer",
			body: reportForm,
			again: tryAgain("report"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await report(services, personOf(viewer), params.id, body), `/consultations/${params.id}`),
	),
	form(
		{
			path: "/consultations/:id/withdraw",
			may: "voice.write",
			summary: "Ask no more",
			body: withdrawForm,
			again: tryAgain("withdraw"),
		},
		async ({ body, services, viewer, params }) =>
			backTo(
				await withdrawConsultation(services, personOf(viewer), params.id, body.word),
				`/consultations/${params.id}`,
			),
	),
];
