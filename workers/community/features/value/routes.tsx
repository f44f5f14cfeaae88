import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { type Previewed, previewValues, wantsPreview } from "#web/preview.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { indicatorRoutes } from "../indicators/routes.tsx";
import { audienceOf } from "../reflections/shown.ts";
import { mapRoutes } from "../story-map/routes.tsx";
import { changeStory, removeStory, tellStory } from "./actions.ts";
import { valueApi } from "./api.ts";
import { readStoryChoices } from "./choices-store.ts";
import { editForm, filterQuery, newForm, openedWith, storyBodyLimit } from "./contract.ts";
import { DeleteStoryForm } from "./delete-views.tsx";
import { EditStoryForm } from "./edit-views.tsx";
import { NewStoryForm } from "./form-views.tsx";
import { StoryList } from "./list-views.tsx";
import { readStoryPage } from "./page-store.ts";
import { noStory, type ValueKind, valueKinds } from "./rules.ts";
import { sharingRoutes } from "./sharing-routes.tsx";
import { readStoriesPage, readStory, readStoryToChange, storyCursor } from "./store.ts";
import { speaksTo } from "./ties-actions.ts";
import { tiesRoutes } from "./ties-routes.tsx";
import { StoryPage } from "./views.tsx";

const current = "/value";

type Opened = {
	readonly from: string;
	readonly value?: ValueKind;
	readonly group?: string;
	readonly indicator?: string;
};

const newPage = async (at: At, { from, ...opened }: Opened, typedIn: Previewed = {}) => {
	const { services, viewer } = at;
	const choices = await readStoryChoices(services.db, personOf(viewer).id, from);
	const id = typed(typedIn.values ?? {}, "id") || newId("story", services);
	return ok(
		<Frame at={at} title="Tell what it led to" current={current}>
			<NewStoryForm {...typedIn} {...opened} id={id} choices={choices} language={services.card.now().language} />
		</Frame>,
	);
};

const editPage = async (at: At, id: string, typedIn: Previewed = {}) => {
	const who = personOf(at.viewer);
	const found = await readStoryToChange(at.services.db, who.id, id);
	if (!found || found.story.authorId !== who.id) return noStory;
	const base = typed(typedIn.values ?? {}, "base");
	const conflict = base !== "" && base !== String(found.story.version);
	return ok(
		<Frame at={at} title="Tell it otherwise" current={current}>
			<EditStoryForm
				{...typedIn}
				now={found.story}
				groups={found.groups}
				conflict={conflict}
				seenBy={audienceOf(at.services, found.story)}
			/>
		</Frame>,
	);
};

const reading: CommunityRoute[] = [
	page({ path: "/value", may: "cycle.read", summary: "Stories of value", query: filterQuery }, async (input) => {
		const { query, services, viewer, c } = input;
		const { value, group, indicator } = query;
		const filter = { mine: query.whose === "mine", value, group, indicator };
		const found = await readStoriesPage(services.db, personOf(viewer).id, filter, query);
		const { items, next } = listPage(found.stories, query.limit, storyCursor);
		return ok(
			<Frame at={input} title="What it led to" current={current}>
				<StoryList
					stories={items}
					seenBy={(one) => audienceOf(services, one)}
					filter={filter}
					groups={found.groups}
					writes={permits(viewer, "cycle.write")}
					next={nextHref(c.req.url, next)}
					first={query.after ? "/value" : undefined}
				/>
			</Frame>,
		);
	}),
	page({ path: "/value/stories/:id", may: "cycle.read", summary: "A story of value" }, async (input) => {
		const { services, viewer, params } = input;
		const who = personOf(viewer);
		const found = await readStoryPage(services.db, who.id, params.id);
		if (!found) return noStory;
		return ok(
			<Frame at={input} title={found.story.title} current={current} width="wide">
				<StoryPage
					{...found}
					seenBy={audienceOf(services, found.story)}
					viewer={who}
					mine={found.story.authorId === who.id}
					writes={permits(viewer, "cycle.write")}
					mayThank={permits(viewer, "help.write")}
				/>
			</Frame>,
		);
	}),
];

const writing: CommunityRoute[] = [
	page({ path: "/value/new", may: "cycle.write", summary: "Tell a story of value", query: openedWith }, (input) =>
		newPage(input, input.query),
	),
	form(
		{
			path: "/value/new",
			may: "cycle.write",
			summary: "Tell a story of value",
			body: newForm,
			bodyLimit: storyBodyLimit,
			again: (input, values, errors) => {
				const value = valueKinds.find((one) => one === typed(values, "value"));
				return newPage(
					input,
					{ from: typed(values, "from"), value },
					{ values, errors, preview: wantsPreview(values) },
				);
			},
		},
		async (input) => {
			const { body, services, viewer } = input;
			const { intent, group, indicator, ...words } = body;
			const opened = { from: words.from[0] ?? "", value: words.value };
			if (intent === "preview") return newPage(input, opened, { values: previewValues(body), preview: true });
			const who = personOf(viewer);
			const made = await tellStory(services, who, { ...words, groupId: group || null });
			if (!made.ok) return made;
			const { id } = made.value;
			const tied = indicator ? await speaksTo(services, who, id, { indicator, says: "" }) : ok(undefined);
			return ok(redirect(tied.ok ? `/value/stories/${id}` : `/value/stories/${id}/ties`));
		},
	),
	page({ path: "/value/stories/:id/edit", may: "cycle.write", summary: "Change a story of value" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/value/stories/:id/edit",
			may: "cycle.write",
			summary: "Change a story of value",
			body: editForm,
			bodyLimit: storyBodyLimit,
			again: (input, values, errors) =>
				editPage(input, input.params.id, { values, errors, preview: wantsPreview(values) }),
		},
		async (input) => {
			const { body, services, viewer, params } = input;
			const { intent, group, ...words } = body;
			if (intent === "preview") return editPage(input, params.id, { values: previewValues(body), preview: true });
			const change = { ...words, groupId: group || null };
			return backTo(await changeStory(services, personOf(viewer), params.id, change), `/value/stories/${params.id}`);
		},
	),
	page({ path: "/value/stories/:id/delete", may: "cycle.write", summary: "Delete a story of value" }, async (input) => {
		const who = personOf(input.viewer);
		const now = await readStory(input.services.db, who.id, input.params.id);
		if (!now || now.authorId !== who.id) return noStory;
		return ok(
			<Frame at={input} title="Delete this story?" current={current}>
				<DeleteStoryForm now={now} />
			</Frame>,
		);
	}),
	form(
		{ path: "/value/stories/:id/delete", may: "cycle.write", summary: "Delete a story of value" },
		async ({ services, viewer, params }) =>
			backTo(await removeStory(services, personOf(viewer), params.id), "/value?whose=mine"),
	),
];

export const valueRoutes: CommunityRoute[] = [
	...writing,
	...tiesRoutes,
	...sharingRoutes,
	...reading,
	...valueApi,
	...indicatorRoutes,
	...mapRoutes,
];
