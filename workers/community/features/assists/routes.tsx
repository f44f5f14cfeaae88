import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { openedWith } from "../cycle/contract.ts";
import { onTo } from "../groups/circle-actions.ts";
import { bringAssist, changeFrame } from "./actions.ts";
import { assistApi } from "./api.ts";
import { filterQuery, frameForm, newForm } from "./contract.ts";
import { readAssistChoices, readAssistToChange } from "./form-store.ts";
import { ChangeFrameForm, NewAssistForm } from "./form-views.tsx";
import { AssistList } from "./list-views.tsx";
import { onePage } from "./one-page.tsx";
import { phaseRoutes } from "./phase-routes.ts";
import { noAssist } from "./rules.ts";
import { assistCursor, readAssists } from "./store.ts";

const current = "/assists";

const newPage = async (at: At, from: string, group: string | undefined, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const choices = await readAssistChoices(services.db, personOf(viewer).id, from, services.clock());
	return ok(
		<Frame at={at} title="Ask for a peer assist" current={current}>
			<NewAssistForm
				{...typedIn}
				id={typed(typedIn.values ?? {}, "id") || newId("assist", services)}
				choices={choices}
				group={group ?? choices.source?.container ?? undefined}
				language={services.card.now().language}
			/>
		</Frame>,
	);
};

const editPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const { assist, people } = await readAssistToChange(at.services.db, who.id, id);
	if (!assist || assist.ownerId !== who.id) return noAssist;
	if (assist.phase !== "frame") return ok(redirect(`/assists/${id}`));
	return ok(
		<Frame at={at} title="Say it otherwise" current={current}>
			<ChangeFrameForm {...typedIn} assist={assist} people={people} />
		</Frame>,
	);
};

const beginning: CommunityRoute[] = [
	page({ path: "/assists", may: "help.read", summary: "Peer assists", query: filterQuery }, async (input) => {
		const { query, services, viewer, c } = input;
		const filter = { open: query.state !== "closed", mine: query.whose === "mine", group: query.group };
		const rows = await readAssists(services.db, personOf(viewer).id, filter, query);
		const { items, next } = listPage(rows, query.limit, assistCursor);
		return ok(
			<Frame at={input} title="Peer assists" current={current}>
				<AssistList
					assists={items}
					filter={filter}
					writes={permits(viewer, "help.write")}
					next={nextHref(c.req.url, next)}
					deeper={query.after !== undefined}
				/>
			</Frame>,
		);
	}),
	page({ path: "/assists/new", may: "help.write", summary: "Ask for a peer assist", query: openedWith }, (input) =>
		newPage(input, input.query.from, input.query.group),
	),
	form(
		{
			path: "/assists/new",
			may: "help.write",
			summary: "Ask for a peer assist",
			body: newForm,
			again: (input, values, errors) => newPage(input, typed(values, "from"), undefined, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await bringAssist(services, personOf(viewer), body);
			return made.ok ? ok(redirect(onTo(`/assists/${body.id}`, body))) : made;
		},
	),
	page({ path: "/assists/:id", may: "help.read", summary: "A peer assist" }, (input) =>
		onePage(input, input.params.id),
	),
	page({ path: "/assists/:id/edit", may: "help.write", summary: "Say otherwise what it is about" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/assists/:id/edit",
			may: "help.write",
			summary: "Say otherwise what it is about",
			body: frameForm,
			again: (input, values, errors) => editPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await changeFrame(services, personOf(viewer), params.id, body), `/assists/${params.id}`),
	),
];

export const assistRoutes: CommunityRoute[] = [...beginning, ...phaseRoutes, ...assistApi];
