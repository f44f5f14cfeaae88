import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type FormValues, typed } from "#web/form-values.ts";
import { type Previewed, previewValues, wantsPreview } from "#web/preview.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { textsOf } from "../adoptions/rules.ts";
import { openedWith } from "../cycle/contract.ts";
import type { Source } from "../cycle/store.ts";
import { createPractice } from "./actions.ts";
import { editForm, newForm, practiceBodyLimit, type TypedPractice } from "./contract.ts";
import { discardDraft } from "./discard-actions.ts";
import { readForm } from "./form-store.ts";
import { DiscardForm, EditPracticeForm, NewPracticeForm } from "./form-views.tsx";
import { mayEdit, noPractice } from "./rules.ts";
import { savePractice } from "./save-actions.ts";
import { readPractice } from "./store.ts";

/** What was typed, with its words for searching as they are typed: in one field. */
const valuesOf = (body: TypedPractice): FormValues => ({ ...previewValues(body), tags: body.tags.join(", ") });

const newPage = async (at: At, from: string, typedIn: Previewed & { group?: string } = {}) => {
	const { services, viewer } = at;
	const { choices, source } = await readForm(services.db, personOf(viewer).id, "", from);
	const id = typed(typedIn.values ?? {}, "id") || newId("practice", services);
	return ok(
		<Frame at={at} title="Write down a practice" current="/practices">
			<NewPracticeForm
				{...typedIn}
				id={id}
				choices={choices}
				source={source}
				values={typedIn.values ?? (source && prefilled(source))}
				language={services.card.now().language}
			/>
		</Frame>,
	);
};

/** What a form begins with that was opened from a reflection or a trial: what happened is told already. */
const prefilled = (source: Source): FormValues => ({
	whatHappened: source.body,
	...(source.language ? { language: source.language } : {}),
	...(source.container ? { group: source.container } : {}),
});

const editPage = async (at: At, id: string, typedIn: Previewed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const { choices, now } = await readForm(services.db, who.id, id);
	if (!now || !mayEdit(who.id, now.practice.authorId, now.people)) return noPractice;
	const base = typed(typedIn.values ?? {}, "base");
	return ok(
		<Frame at={at} title="Change a practice" current="/practices">
			<EditPracticeForm
				{...typedIn}
				choices={choices}
				now={now.practice}
				named={now.people}
				conflict={base !== "" && base !== String(now.practice.version)}
			/>
		</Frame>,
	);
};

const inputOf = (body: TypedPractice) => ({ ...body, texts: textsOf(body) });

const discardPage = async (at: At & { services: Services }, id: string) => {
	const now = await readPractice(at.services.db, personOf(at.viewer).id, id);
	if (now?.state !== "draft") return noPractice;
	return ok(
		<Frame at={at} title="Throw this draft away?" current="/practices">
			<DiscardForm now={now} />
		</Frame>,
	);
};

export const formRoutes: CommunityRoute[] = [
	page(
		{
			path: "/practices/new",
			may: "practice.write",
			summary: "Write down a practice",
			query: openedWith,
		},
		(input) => newPage(input, input.query.from, { group: input.query.group }),
	),
	form(
		{
			path: "/practices/new",
			may: "practice.write",
			summary: "Write down a practice",
			body: newForm,
			bodyLimit: practiceBodyLimit,
			again: (input, values, errors) =>
				newPage(input, typed(values, "from"), { values, errors, preview: wantsPreview(values) }),
		},
		async (input) => {
			const { body, services, viewer } = input;
			if (body.intent === "preview") return newPage(input, body.from, { values: valuesOf(body), preview: true });
			const made = await createPractice(services, personOf(viewer), {
				...inputOf(body),
				id: body.id,
				groupId: body.group || null,
				share: body.intent === "share",
				from: body.from || undefined,
			});
			return made.ok ? ok(redirect(`/practices/${made.value.id}`)) : made;
		},
	),
	page({ path: "/practices/:id/edit", may: "practice.write", summary: "Change a practice" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/practices/:id/edit",
			may: "practice.write",
			summary: "Change a practice",
			body: editForm,
			bodyLimit: practiceBodyLimit,
			again: (input, values, errors) =>
				editPage(input, input.params.id, { values, errors, preview: wantsPreview(values) }),
		},
		async (input) => {
			const { body, services, viewer, params } = input;
			if (body.intent === "preview") return editPage(input, params.id, { values: valuesOf(body), preview: true });
			return backTo(
				await savePractice(services, personOf(viewer), params.id, {
					...inputOf(body),
					base: body.base,
					reason: body.reason,
					share: body.intent === "share",
				}),
				`/practices/${params.id}`,
			);
		},
	),
	page({ path: "/practices/:id/discard", may: "practice.write", summary: "Throw a draft away" }, (input) =>
		discardPage(input, input.params.id),
	),
	form({ path: "/practices/:id/discard", may: "practice.write", summary: "Throw a draft away" }, async (input) =>
		backTo(await discardDraft(input.services, personOf(input.viewer), input.params.id), "/practices/drafts"),
	),
];
