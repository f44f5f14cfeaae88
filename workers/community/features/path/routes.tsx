import * as z from "zod";
import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { firstPage, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { mayDraft } from "../charter/rules.ts";
import { answerQuestion, moveOn, noQuestion, noStep, planStep } from "./actions.ts";
import { answerCursor, noChapter, pathApi } from "./api.ts";
import { answerForm, moveBody, stepForm } from "./contract.ts";
import { QuestionPage, StagePage, StepPage } from "./form-views.tsx";
import { questionWith } from "./questions.ts";
import { stepWith } from "./steps.ts";
import { readAnswers, readPath, readStep } from "./store.ts";
import { PathPage } from "./views.tsx";

const questionPage = async (at: At, key: string, typedIn: Typed = {}, place = firstPage) => {
	const question = questionWith(key);
	if (!question) return noQuestion;
	const who = personOf(at.viewer);
	const { answers, own } = await readAnswers(at.services.db, who.id, key, place);
	const { items, next } = listPage(answers, place.limit, answerCursor);
	const here = `/path/questions/${key}`;
	return ok(
		<Frame at={at} title={question.asks} current="/path">
			<QuestionPage
				{...typedIn}
				question={question}
				answers={items}
				own={own?.text}
				writes={permits(at.viewer, "charter.write")}
				viewerId={who.id}
				next={nextHref(`${here}?limit=${place.limit}`, next)}
				first={place.after ? here : undefined}
			/>
		</Frame>,
	);
};

const stepPage = async (at: At, key: string, typedIn: Typed = {}) => {
	const step = stepWith(key);
	if (!step) return noStep;
	const state = await readStep(at.services.db, key);
	return ok(
		<Frame at={at} title={step.does} current="/path">
			<StepPage {...typedIn} step={step} state={state} viewerId={personOf(at.viewer).id} />
		</Frame>,
	);
};

const stagePage = async (at: At, typedIn: Typed = {}) => {
	const path = await readPath(at.services.db, personOf(at.viewer).id);
	if (!path) return noChapter;
	return ok(
		<Frame at={at} title="Where are we now?" current="/path">
			<StagePage {...typedIn} stage={path.stage} />
		</Frame>,
	);
};

export const pathRoutes: CommunityRoute[] = [
	page({ path: "/path", may: "charter.read", summary: "The chapter's path" }, async (input) => {
		const who = personOf(input.viewer);
		const path = await readPath(input.services.db, who.id);
		if (!path) return noChapter;
		const writes = permits(input.viewer, "charter.write");
		return ok(
			<Frame at={input} title="Our path" current="/path">
				<PathPage
					path={path}
					writes={writes}
					drafts={writes && mayDraft(who)}
					decides={permits(input.viewer, "charter.decide")}
				/>
			</Frame>,
		);
	}),
	page(
		{
			path: "/path/questions/:question",
			may: "charter.read",
			summary: "A question of the path, and what was said to it",
			query: z.object(listQuery),
		},
		(input) => questionPage(input, input.params.question, {}, input.query),
	),
	form(
		{
			path: "/path/questions/:question",
			may: "charter.write",
			summary: "Answer a question of the path",
			body: answerForm,
			again: (input, values, errors) => questionPage(input, input.params.question, { values, errors }),
		},
		async ({ services, viewer, params, body }) =>
			backTo(
				await answerQuestion(services, personOf(viewer), params.question, body.text),
				`/path/questions/${params.question}`,
			),
	),
	page({ path: "/path/steps/:step", may: "charter.write", summary: "A step of the path" }, (input) =>
		stepPage(input, input.params.step),
	),
	form(
		{
			path: "/path/steps/:step",
			may: "charter.write",
			summary: "Plan a step of the path",
			body: stepForm,
			again: (input, values, errors) => stepPage(input, input.params.step, { values, errors }),
		},
		async ({ services, viewer, params, body }) =>
			backTo(await planStep(services, personOf(viewer), params.step, body), "/path"),
	),
	page({ path: "/path/stage", may: "charter.decide", summary: "Where the chapter is now" }, (input) =>
		stagePage(input),
	),
	form(
		{
			path: "/path/stage",
			may: "charter.decide",
			summary: "Say where the chapter is now",
			body: moveBody,
			again: (input, values, errors) => stagePage(input, { values, errors }),
		},
		async ({ services, viewer, body }) => backTo(await moveOn(services, personOf(viewer), body), "/path"),
	),
	...pathApi,
];
