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
import { leavesChapter } from "../practices/audience-rules.ts";
import { audienceShown } from "../practices/shown.ts";
import { beginStudy, changeStudy, noStudy, removeStudy } from "./actions.ts";
import { studyApi } from "./api.ts";
import { reachRoutes } from "./audience-routes.tsx";
import { editForm, filterQuery, newForm, studyBodyLimit } from "./contract.ts";
import { DeleteStudyForm, EditStudyForm, NewStudyForm } from "./form-views.tsx";
import { StudyList } from "./list-views.tsx";
import { readStudies, readStudy, readStudyPage, type StudyRead, studyCursor } from "./store.ts";
import { StudyPage } from "./views.tsx";

const newPage = async (at: At, from: string, group: string | undefined, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const choices = await choicesFor(services, personOf(viewer), from);
	const id = typed(typedIn.values ?? {}, "id") || newId("study", services);
	return ok(
		<Frame at={at} title="Begin a study" current="/studies">
			<NewStudyForm {...typedIn} {...{ id, choices, group }} language={services.card.now().language} />
		</Frame>,
	);
};

const editPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const study = await readStudy(at.services.db, who.id, id);
	if (study?.authorId !== who.id) return noStudy;
	const base = typed(typedIn.values ?? {}, "base");
	return ok(
		<Frame at={at} title="Write on" current="/studies">
			<EditStudyForm {...typedIn} now={study} conflict={base !== "" && base !== String(study.version)} />
		</Frame>,
	);
};

const reading: CommunityRoute[] = [
	page({ path: "/studies", may: "cycle.read", summary: "Studies", query: filterQuery }, async (input) => {
		const { query, services, viewer, c } = input;
		const filter = { mine: query.whose === "mine", group: query.group };
		const found = await readStudies(services.db, personOf(viewer).id, filter, query);
		const { items, next } = listPage(found.studies, query.limit, studyCursor);
		return ok(
			<Frame at={input} title="Studies" current="/studies">
				<StudyList
					studies={items}
					seenBy={(study: StudyRead) => audienceShown(services, { state: "shared", ...study })}
					filter={filter}
					groups={found.groups}
					writes={permits(viewer, "cycle.write")}
					next={nextHref(c.req.url, next)}
					first={query.after ? "/studies" : undefined}
				/>
			</Frame>,
		);
	}),
	page({ path: "/studies/:id", may: "cycle.read", summary: "A study" }, async (input) => {
		const { services, viewer, params } = input;
		const who = personOf(viewer);
		const found = await readStudyPage(services.db, who.id, params.id);
		if (!found) return noStudy;
		const { study } = found;
		return ok(
			<Frame at={input} title={study.title} current="/studies">
				<StudyPage
					{...found}
					viewerId={who.id}
					seenBy={audienceShown(services, { state: "shared", ...study })}
					mine={study.authorId === who.id}
					mayNarrow={who.role === "steward" && leavesChapter(study.audience.scope)}
					mayTalk={permits(viewer, "talk.write")}
					writes={permits(viewer, "cycle.write")}
				/>
			</Frame>,
		);
	}),
];

const writing: CommunityRoute[] = [
	page({ path: "/studies/new", may: "cycle.write", summary: "Begin a study", query: openedWith }, (input) =>
		newPage(input, input.query.from, input.query.group),
	),
	form(
		{
			path: "/studies/new",
			may: "cycle.write",
			summary: "Begin a study",
			body: newForm,
			bodyLimit: studyBodyLimit,
			again: (input, values, errors) => newPage(input, typed(values, "from"), undefined, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await beginStudy(services, personOf(viewer), body);
			return made.ok ? ok(redirect(`/studies/${made.value.id}`)) : made;
		},
	),
	page({ path: "/studies/:id/edit", may: "cycle.write", summary: "Write on in a study" }, (input) =>
		editPage(input, input.params.id),
	),
	form(
		{
			path: "/studies/:id/edit",
			may: "cycle.write",
			summary: "Write on in a study",
			body: editForm,
			bodyLimit: studyBodyLimit,
			again: (input, values, errors) => editPage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await changeStudy(services, personOf(viewer), params.id, body), `/studies/${params.id}`),
	),
	page({ path: "/studies/:id/delete", may: "cycle.write", summary: "Delete a study" }, async (input) => {
		const who = personOf(input.viewer);
		const now = await readStudy(input.services.db, who.id, input.params.id);
		if (!now || now.authorId !== who.id) return noStudy;
		return ok(
			<Frame at={input} title="Delete this study?" current="/studies">
				<DeleteStudyForm now={now} />
			</Frame>,
		);
	}),
	form(
		{ path: "/studies/:id/delete", may: "cycle.write", summary: "Delete a study" },
		async ({ services, viewer, params }) =>
			backTo(await removeStudy(services, personOf(viewer), params.id), "/studies?whose=mine"),
	),
];

export const studyRoutes: CommunityRoute[] = [...writing, ...reading, ...reachRoutes, ...studyApi];
