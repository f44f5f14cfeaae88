import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { choicesFor } from "../cycle/actions.ts";
import { openedWith } from "../cycle/contract.ts";
import { mayLead, runsMeetings } from "../meetings/rules.ts";
import { pickTopic, raiseTopic, sayInterest, settleTopic, withdrawTopic } from "./actions.ts";
import { topicApi } from "./api.ts";
import { boardQuery, interestForm, newForm, pickForm, settleForm } from "./contract.ts";
import { NewTopicForm } from "./form-views.tsx";
import { TopicList } from "./list-views.tsx";
import { noTopic } from "./rules.ts";
import { readTopicPage, readTopics, topicCursor } from "./store.ts";
import { TopicPage } from "./views.tsx";

const newPage = async (at: At, from: string, group: string | undefined, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const choices = await choicesFor(services, personOf(viewer), from);
	return ok(
		<Frame at={at} title="Raise a topic" current="/topics">
			<NewTopicForm
				{...typedIn}
				id={typed(typedIn.values ?? {}, "id") || newId("topic", services)}
				choices={choices}
				group={group ?? choices.source?.container ?? undefined}
				language={services.card.now().language}
			/>
		</Frame>,
	);
};

const onePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const now = services.clock();
	const found = await readTopicPage(services.db, who.id, id, now);
	if (!found) return noTopic;
	const { topic, threads, meetings, talk } = found;
	return ok(
		<Frame at={at} title={topic.title} current="/topics">
			<TopicPage
				{...typedIn}
				topic={topic}
				threads={threads}
				talk={talk}
				meetings={meetings.filter((one) => mayLead(who, one))}
				maySettle={runsMeetings(who) || topic.leaders.includes(who.id)}
				mayWrite={permits(viewer, "meeting.join")}
				mine={topic.raisedBy === who.id}
				now={now}
			/>
		</Frame>,
	);
};

export const topicRoutes: CommunityRoute[] = [
	page({ path: "/topics", may: "meeting.read", summary: "Topics", query: boardQuery }, async (input) => {
		const { query, services, viewer, c } = input;
		const filter = { board: query.state ?? "open", group: query.group };
		const rows = await readTopics(services.db, personOf(viewer).id, filter, query);
		const { items, next } = listPage(rows, query.limit, topicCursor);
		return ok(
			<Frame at={input} title="Topics" current="/topics">
				<TopicList
					topics={items}
					filter={filter}
					mayWrite={permits(viewer, "meeting.join")}
					next={nextHref(c.req.url, next)}
					deeper={query.after !== undefined}
				/>
			</Frame>,
		);
	}),
	page(
		{
			path: "/topics/new",
			may: "meeting.join",
			summary: "Raise a topic",
			query: openedWith,
		},
		(input) => newPage(input, input.query.from, input.query.group),
	),
	form(
		{
			path: "/topics/new",
			may: "meeting.join",
			summary: "Raise a topic",
			body: newForm,
			again: (input, values, errors) => newPage(input, typed(values, "from"), undefined, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await raiseTopic(services, personOf(viewer), body);
			return made.ok ? ok(redirect(`/topics/${made.value.id}`)) : made;
		},
	),
	page({ path: "/topics/:id", may: "meeting.read", summary: "A topic" }, (input) => onePage(input, input.params.id)),
	form(
		{
			path: "/topics/:id/interest",
			may: "meeting.join",
			summary: "Say whether one wants it, and could lead it",
			body: interestForm,
		},
		async ({ body, services, viewer, params }) =>
			backTo(await sayInterest(services, personOf(viewer), params.id, body), `/topics/${params.id}`),
	),
	form(
		{ path: "/topics/:id/withdraw", may: "meeting.join", summary: "Take a topic back" },
		async ({ services, viewer, params }) =>
			backTo(await withdrawTopic(services, personOf(viewer), params.id), "/topics"),
	),
	form(
		{
			path: "/topics/:id/pick",
			may: "meeting.join",
			summary: "Take a topic up in a meeting",
			body: pickForm,
			again: (input, values, errors) => onePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await pickTopic(services, personOf(viewer), params.id, body.meeting), `/topics/${params.id}`),
	),
	form(
		{
			path: "/topics/:id/settle",
			may: "meeting.join",
			summary: "Say that it was learned about, or give it back to the board",
			body: settleForm,
		},
		async ({ body, services, viewer, params }) =>
			backTo(await settleTopic(services, personOf(viewer), params.id, body.to), `/topics/${params.id}`),
	),
	...topicApi,
];
