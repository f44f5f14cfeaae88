import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { askQuestion, changeQuestion, closeQuestion, openAgain, withdrawQuestion } from "./actions.ts";
import { answerRoutes } from "./answer-routes.tsx";
import { questionApi } from "./api.ts";
import { changeForm, closeForm, filterQuery, newForm, newQuery, questionBodyLimit } from "./contract.ts";
import { AskQuestionForm, BeginQuestion, EditQuestionForm } from "./form-views.tsx";
import { HelpersPage } from "./helper-views.tsx";
import { QuestionList } from "./list-views.tsx";
import { onePage } from "./one-page.tsx";
import { readAskForm, readHelpersPage } from "./page-store.ts";
import { closedAlready, noQuestion, notYours } from "./rules.ts";
import { questionCursor, readQuestion, readQuestionsPage } from "./store.ts";

type Opened = { readonly from: string; readonly group?: string; readonly title: string };

const newPage = async (at: At, { from, group, title }: Opened, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const found = await readAskForm(services.db, personOf(viewer).id, from, title);
	const { source, known, groups } = found;
	const chosen = group ?? source?.container ?? undefined;
	return ok(
		<Frame at={at} title="Ask a question" current="/questions">
			{title === "" && !typedIn.values ? (
				<BeginQuestion source={source} group={group} />
			) : (
				<AskQuestionForm
					{...typedIn}
					id={typed(typedIn.values ?? {}, "id") || newId("question", services)}
					title={title}
					text={source?.body}
					language={source?.language ?? services.card.now().language}
					groups={groups}
					group={chosen}
					source={source}
					known={known}
				/>
			)}
		</Frame>,
	);
};

const editPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const question = await readQuestion(at.services.db, who.id, id);
	if (!question) return noQuestion;
	if (question.askerId !== who.id) return notYours;
	if (question.state !== "open") return closedAlready;
	return ok(
		<Frame at={at} title="Put it in better words" current="/questions">
			<EditQuestionForm {...typedIn} question={question} />
		</Frame>,
	);
};

const reading: CommunityRoute[] = [
	page({ path: "/questions", may: "help.read", summary: "Questions", query: filterQuery }, async (input) => {
		const { query, services, viewer, c } = input;
		const filter = { mine: query.whose === "mine", group: query.group, state: query.state };
		const found = await readQuestionsPage(services.db, personOf(viewer).id, filter, query);
		const { items, next } = listPage(found.questions, query.limit, questionCursor);
		return ok(
			<Frame at={input} title="Questions" current="/questions">
				<QuestionList
					questions={items}
					filter={filter}
					groups={found.groups}
					writes={permits(viewer, "help.write")}
					next={nextHref(c.req.url, next)}
					first={query.after ? "/questions" : undefined}
				/>
			</Frame>,
		);
	}),
	page({ path: "/questions/:id/people", may: "help.write", summary: "Who might know" }, async (input) => {
		const { services, viewer, params } = input;
		const found = await readHelpersPage(services.db, personOf(viewer).id, params.id, services.clock());
		if (!found) return noQuestion;
		return ok(
			<Frame at={input} title="Who might know?" current="/questions">
				<HelpersPage {...found} />
			</Frame>,
		);
	}),
	page({ path: "/questions/:id", may: "help.read", summary: "A question" }, (input) => onePage(input, input.params.id)),
];

const writing: CommunityRoute[] = [
	page({ path: "/questions/new", may: "help.write", summary: "Ask a question", query: newQuery }, (input) =>
		newPage(input, { ...input.query, title: input.query.title.trim() }),
	),
	form(
		{
			path: "/questions/new",
			may: "help.write",
			summary: "Ask a question",
			body: newForm,
			bodyLimit: questionBodyLimit,
			again: (input, values, errors) =>
				newPage(input, { from: typed(values, "from"), title: typed(values, "title") }, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await askQuestion(services, personOf(viewer), body);
			return made.ok ? ok(redirect(`/questions/${made.value.id}`)) : made;
		},
	),
	page({ path: "/questions/:id/edit", may: "help.write", summary: "Put a question in better words" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/questions/:id/edit",
			may: "help.write",
			summary: "Put a question in better words",
			body: changeForm,
			bodyLimit: questionBodyLimit,
			again: (input, values, errors) => editPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await changeQuestion(services, personOf(viewer), params.id, body), `/questions/${params.id}`),
	),
	form(
		{
			path: "/questions/:id/close",
			may: "help.write",
			summary: "Close a question with what helped",
			body: closeForm,
			bodyLimit: questionBodyLimit,
			again: (input, values, errors) => onePage(input, input.params.id, { form: "close", values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const told = { helpedBy: body.helpedBy || null, helped: body.helped };
			return backTo(await closeQuestion(services, personOf(viewer), params.id, told), `/questions/${params.id}`);
		},
	),
	form(
		{ path: "/questions/:id/open", may: "help.write", summary: "Open a closed question again" },
		async ({ services, viewer, params }) =>
			backTo(await openAgain(services, personOf(viewer), params.id), `/questions/${params.id}`),
	),
	form(
		{ path: "/questions/:id/withdraw", may: "help.write", summary: "Take a question back that nobody has answered" },
		async ({ services, viewer, params }) =>
			backTo(await withdrawQuestion(services, personOf(viewer), params.id), "/questions?whose=mine"),
	),
];

export const questionRoutes: CommunityRoute[] = [...writing, ...reading, ...answerRoutes, ...questionApi];
