import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { choicesFor } from "../cycle/actions.ts";
import { NewReflectionForm } from "../reflections/form-views.tsx";
import { answerPrompt, opened, ownAnswer, removeAnswer, rewriteAnswer } from "./actions.ts";
import { promptApi } from "./api.ts";
import { changeForm, newForm, openedWith, ownQuery } from "./contract.ts";
import { answerCursor, readOwnAnswers } from "./store.ts";
import { ChangeAnswerForm, NewAnswerForm, PromptList, RemoveAnswerForm } from "./views.tsx";

const here = "/me/prompts";

const newPage = (at: At, prompt: string | undefined, typedIn: Typed = {}) =>
	ok(
		<Frame at={at} title="A question to yourself" current="/me">
			<NewAnswerForm
				{...typedIn}
				id={typed(typedIn.values ?? {}, "id") || newId("prompt", at.services)}
				prompt={prompt}
			/>
		</Frame>,
	);

const changePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const found = await ownAnswer(at.services, personOf(at.viewer), id);
	if (!found.ok) return found;
	return ok(
		<Frame at={at} title="Say it otherwise" current="/me">
			<ChangeAnswerForm {...typedIn} answer={found.value} />
		</Frame>,
	);
};

/** The form of a reflection with one's own words in it. Nothing is kept of it until one sends that form. */
const reflectPage = async (at: At, id: string) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await ownAnswer(services, who, id);
	if (!found.ok) return found;
	const choices = await choicesFor(services, who, "");
	const { language } = services.card.now();
	const values = { text: found.value.text, question: "free", audience: "private", language };
	return ok(
		<Frame at={at} title="Write down a reflection" current="/reflections">
			<NewReflectionForm id={newId("reflection", services)} choices={choices} language={language} values={values} />
		</Frame>,
	);
};

export const promptRoutes: CommunityRoute[] = [
	page(
		{ path: here, may: "self.manage", summary: "Questions that one asks oneself", query: ownQuery },
		async (input) => {
			const { query, services, viewer } = input;
			const rows = await readOwnAnswers(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, answerCursor);
			return ok(
				<Frame at={input} title="Questions to yourself" current="/me">
					<PromptList
						answers={await opened(services, items)}
						writes={permits(viewer, "cycle.write")}
						next={nextHref(`${here}?limit=${query.limit}`, next)}
						first={query.after ? here : undefined}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/me/prompts/new", may: "self.manage", summary: "A question to oneself", query: openedWith }, (input) =>
		newPage(input, input.query.prompt),
	),
	form(
		{
			path: "/me/prompts/new",
			may: "self.manage",
			summary: "Answer a question that one asks oneself",
			body: newForm,
			again: (input, values, errors) => newPage(input, typed(values, "prompt"), { values, errors }),
		},
		async ({ body, services, viewer }) => backTo(await answerPrompt(services, personOf(viewer), body), here),
	),
	page({ path: "/me/prompts/:id", may: "self.manage", summary: "One of one's own answers" }, (input) =>
		changePage(input, input.params.id),
	),
	form(
		{
			path: "/me/prompts/:id",
			may: "self.manage",
			summary: "Say it otherwise",
			body: changeForm,
			again: (input, values, errors) => changePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await rewriteAnswer(services, personOf(viewer), params.id, body.text), here),
	),
	page(
		{ path: "/me/prompts/:id/reflect", may: "cycle.write", summary: "Take one's own words into a reflection" },
		(input) => reflectPage(input, input.params.id),
	),
	page({ path: "/me/prompts/:id/remove", may: "self.manage", summary: "Remove this answer?" }, async (input) => {
		const found = await ownAnswer(input.services, personOf(input.viewer), input.params.id);
		if (!found.ok) return found;
		return ok(
			<Frame at={input} title="Remove this answer?" current="/me">
				<RemoveAnswerForm answer={found.value} />
			</Frame>,
		);
	}),
	form(
		{ path: "/me/prompts/:id/remove", may: "self.manage", summary: "Remove one of one's own answers" },
		async ({ services, viewer, params }) => backTo(await removeAnswer(services, personOf(viewer), params.id), here),
	),
	...promptApi,
];
