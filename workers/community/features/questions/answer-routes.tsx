import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { answerQuestion, changeAnswer, withdrawAnswer } from "./answer-actions.ts";
import { EditAnswerForm } from "./answer-views.tsx";
import { answerChangeForm, answerForm, questionBodyLimit } from "./contract.ts";
import { onePage } from "./one-page.tsx";
import { readAnswerPage } from "./page-store.ts";
import { noAnswer, notYourAnswer } from "./rules.ts";

const editPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const found = await readAnswerPage(at.services.db, who.id, id);
	if (!found) return noAnswer;
	if (found.answer.personId !== who.id) return notYourAnswer;
	return ok(
		<Frame at={at} title="Change your answer" current="/questions">
			<EditAnswerForm {...typedIn} {...found} />
		</Frame>,
	);
};

export const answerRoutes: CommunityRoute[] = [
	form(
		{
			path: "/questions/:id/answers",
			may: "help.write",
			summary: "Answer a question",
			body: answerForm,
			bodyLimit: questionBodyLimit,
			again: (input, values, errors) => onePage(input, input.params.id, { form: "answer", values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const { practice, ...words } = body;
			const told = { ...words, practiceId: practice || null };
			const done = await answerQuestion(services, personOf(viewer), params.id, told);
			return backTo(done, `/questions/${params.id}#${body.id}`);
		},
	),
	page({ path: "/answers/:id/edit", may: "help.write", summary: "Change one’s answer" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/answers/:id/edit",
			may: "help.write",
			summary: "Change one’s answer",
			body: answerChangeForm,
			bodyLimit: questionBodyLimit,
			again: (input, values, errors) => editPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const told = { text: body.text, practiceId: body.practice || null };
			const done = await changeAnswer(services, personOf(viewer), params.id, told);
			return backTo(done, done.ok ? `/questions/${done.value.questionId}#${params.id}` : "/questions");
		},
	),
	form(
		{ path: "/answers/:id/withdraw", may: "help.write", summary: "Take one’s answer back" },
		async ({ services, viewer, params }) => {
			const done = await withdrawAnswer(services, personOf(viewer), params.id);
			return backTo(done, done.ok ? `/questions/${done.value.questionId}` : "/questions");
		},
	),
];
