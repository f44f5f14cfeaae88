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
import { choicesFor } from "../cycle/actions.ts";
import { openedWith } from "../cycle/contract.ts";
import { changeReflection, removeReflection, writeDown } from "./actions.ts";
import { reflectionApi } from "./api.ts";
import { editForm, filterQuery, newForm, reflectionBodyLimit } from "./contract.ts";
import { DeleteReflectionForm } from "./delete-views.tsx";
import { EditReflectionForm, NewReflectionForm } from "./form-views.tsx";
import { noReflection } from "./rules.ts";
import { sharingRoutes } from "./sharing-routes.tsx";
import { audienceOf } from "./shown.ts";
import {
	readReflection,
	readReflectionForm,
	readReflectionPage,
	readReflectionsPage,
	reflectionCursor,
} from "./store.ts";
import { ReflectionList, ReflectionPage } from "./views.tsx";

const newPage = async (at: At, from: string, group: string | undefined, typedIn: Previewed = {}) => {
	const { services, viewer } = at;
	const choices = await choicesFor(services, personOf(viewer), from);
	const id = typed(typedIn.values ?? {}, "id") || newId("reflection", services);
	return ok(
		<Frame at={at} title="Write down a reflection" current="/reflections">
			<NewReflectionForm {...typedIn} id={id} choices={choices} group={group} language={services.card.now().language} />
		</Frame>,
	);
};

const editPage = async (at: At, id: string, typedIn: Previewed = {}) => {
	const who = personOf(at.viewer);
	const found = await readReflectionForm(at.services.db, who.id, id);
	if (!found || found.reflection.authorId !== who.id) return noReflection;
	const base = typed(typedIn.values ?? {}, "base");
	const conflict = base !== "" && base !== String(found.reflection.version);
	return ok(
		<Frame at={at} title="Change a reflection" current="/reflections">
			<EditReflectionForm
				{...typedIn}
				now={found.reflection}
				groups={found.groups}
				conflict={conflict}
				seenBy={audienceOf(at.services, found.reflection)}
			/>
		</Frame>,
	);
};

const reading: CommunityRoute[] = [
	page({ path: "/reflections", may: "cycle.read", summary: "Reflections", query: filterQuery }, async (input) => {
		const { query, services, viewer, c } = input;
		const filter = { mine: query.whose === "mine", group: query.group };
		const found = await readReflectionsPage(services.db, personOf(viewer).id, filter, query);
		const { items, next } = listPage(found.reflections, query.limit, reflectionCursor);
		return ok(
			<Frame at={input} title="Reflections" current="/reflections">
				<ReflectionList
					reflections={items}
					seenBy={(one) => audienceOf(services, one)}
					filter={filter}
					groups={found.groups}
					writes={permits(viewer, "cycle.write")}
					next={nextHref(c.req.url, next)}
					first={query.after ? "/reflections" : undefined}
				/>
			</Frame>,
		);
	}),
	page({ path: "/reflections/:id", may: "cycle.read", summary: "A reflection" }, async (input) => {
		const { services, viewer, params } = input;
		const who = personOf(viewer);
		const found = await readReflectionPage(services.db, who.id, params.id);
		if (!found) return noReflection;
		return ok(
			<Frame at={input} title="A reflection" current="/reflections">
				<ReflectionPage
					{...found}
					seenBy={audienceOf(services, found.reflection)}
					viewer={who}
					mine={found.reflection.authorId === who.id}
					writes={permits(viewer, "cycle.write")}
				/>
			</Frame>,
		);
	}),
];

const writing: CommunityRoute[] = [
	page(
		{
			path: "/reflections/new",
			may: "cycle.write",
			summary: "Write down a reflection",
			query: openedWith,
		},
		(input) => newPage(input, input.query.from, input.query.group),
	),
	form(
		{
			path: "/reflections/new",
			may: "cycle.write",
			summary: "Write down a reflection",
			body: newForm,
			bodyLimit: reflectionBodyLimit,
			again: (input, values, errors) =>
				newPage(input, typed(values, "from"), undefined, { values, errors, preview: wantsPreview(values) }),
		},
		async (input) => {
			const { body, services, viewer } = input;
			const { intent, group, from, ...words } = body;
			if (intent === "preview") return newPage(input, from, group, { values: previewValues(body), preview: true });
			const made = await writeDown(services, personOf(viewer), {
				...words,
				groupId: group || null,
				from: from || undefined,
			});
			return made.ok ? ok(redirect(`/reflections/${made.value.id}`)) : made;
		},
	),
	page({ path: "/reflections/:id/edit", may: "cycle.write", summary: "Change a reflection" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/reflections/:id/edit",
			may: "cycle.write",
			summary: "Change a reflection",
			body: editForm,
			bodyLimit: reflectionBodyLimit,
			again: (input, values, errors) =>
				editPage(input, input.params.id, { values, errors, preview: wantsPreview(values) }),
		},
		async (input) => {
			const { body, services, viewer, params } = input;
			const { intent, group, ...words } = body;
			if (intent === "preview") return editPage(input, params.id, { values: previewValues(body), preview: true });
			const change = { ...words, groupId: group || null };
			return backTo(await changeReflection(services, personOf(viewer), params.id, change), `/reflections/${params.id}`);
		},
	),
	page({ path: "/reflections/:id/delete", may: "cycle.write", summary: "Delete a reflection" }, async (input) => {
		const who = personOf(input.viewer);
		const now = await readReflection(input.services.db, who.id, input.params.id);
		if (!now || now.authorId !== who.id) return noReflection;
		return ok(
			<Frame at={input} title="Delete this reflection?" current="/reflections">
				<DeleteReflectionForm now={now} />
			</Frame>,
		);
	}),
	form(
		{ path: "/reflections/:id/delete", may: "cycle.write", summary: "Delete a reflection" },
		async ({ services, viewer, params }) =>
			backTo(await removeReflection(services, personOf(viewer), params.id), "/reflections?whose=mine"),
	),
];

export const reflectionRoutes: CommunityRoute[] = [...writing, ...sharingRoutes, ...reading, ...reflectionApi];
