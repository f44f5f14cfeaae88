import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type FormErrors, type FormValues, type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { answerAsReader, askReader, beginWork, dropWork, isWhole, markWords } from "./actions.ts";
import { deidentificationApi } from "./api.ts";
import { BeginPage } from "./begin-views.tsx";
import { answerForm, askForm, beginForm, beginQuery, dropForm, markForm, tellForm } from "./contract.ts";
import { DropPage, WorkList } from "./list-views.tsx";
import { MarkPage } from "./mark-views.tsx";
import { ReaderPage } from "./reader-views.tsx";
import { markedWords, noWork } from "./rules.ts";
import { readBeginning, readMarking, readWork, readWorks, workCursor } from "./store.ts";
import { suggestions } from "./suggest-rules.ts";
import { tellWithoutNames } from "./telling-actions.ts";
import { WorkPage } from "./views.tsx";

const current = "/reflections";
const title = "Tell it without the names";

const beginPage = async (at: At, from: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const { source, open } = await readBeginning(services.db, who.id, from);
	if (!source || source.authorId !== who.id) return noWork;
	const id = typed(typedIn.values ?? {}, "id") || newId("deidentification", services);
	return ok(
		<Frame at={at} title={title} current={current}>
			<BeginPage {...typedIn} id={id} source={source} open={open} />
		</Frame>,
	);
};

const markPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const read = await readMarking(services.db, who.id, id);
	if (!read || read.work.authorId !== who.id || read.work.state === "shared") return noWork;
	const { work, source, known } = read;
	const whole = work.sourceVersion === source.version;
	return ok(
		<Frame at={at} title={title} current={current}>
			<MarkPage
				{...typedIn}
				work={work}
				source={source}
				whole={whole}
				marked={whole ? markedWords(source.fields, work.marks) : []}
				suggested={suggestions(source.fields, known, source.language)}
			/>
		</Frame>,
	);
};

const workPage = async (at: At, id: string, typedIn: Typed = {}) => {
	const who = personOf(at.viewer);
	const read = await readWork(at.services.db, who.id, id);
	if (!read) return noWork;
	const whole = isWhole(read);
	return ok(
		<Frame at={at} title={title} current={current}>
			{read.work.authorId === who.id ? (
				<WorkPage {...typedIn} read={read} whole={whole} />
			) : (
				<ReaderPage {...typedIn} read={read} whole={whole} />
			)}
		</Frame>,
	);
};

const again =
	(shown: typeof workPage) => (input: At & { params: { id: string } }, values: FormValues, errors: FormErrors) =>
		shown(input, input.params.id, { values, errors });

const reading: CommunityRoute[] = [
	page(
		{ path: "/deidentify", may: "cycle.write", summary: "Words that are made ready to go further", query: beginQuery },
		async (input) => {
			const { query, services, viewer, c } = input;
			if (query.from) return beginPage(input, query.from);
			const { own, asked } = await readWorks(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(own, query.limit, workCursor);
			return ok(
				<Frame at={input} title={title} current={current}>
					<WorkList
						own={items}
						asked={asked}
						next={nextHref(c.req.url, next)}
						first={query.after ? "/deidentify" : undefined}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/deidentify/:id", may: "cycle.write", summary: "A text as it will read without the names" }, (input) =>
		workPage(input, input.params.id),
	),
	page({ path: "/deidentify/:id/marks", may: "cycle.write", summary: "Mark what is replaced" }, (input) =>
		markPage(input, input.params.id),
	),
	page({ path: "/deidentify/:id/drop", may: "cycle.write", summary: "Let go of a working copy" }, async (input) => {
		const who = personOf(input.viewer);
		const read = await readWork(input.services.db, who.id, input.params.id);
		if (!read || read.work.authorId !== who.id) return noWork;
		return ok(
			<Frame at={input} title="Let go of it?" current={current}>
				<DropPage work={read.work} source={read.source} />
			</Frame>,
		);
	}),
];

const writing: CommunityRoute[] = [
	form(
		{
			path: "/deidentify",
			may: "cycle.write",
			summary: "Begin to make one’s own words ready to be told without names",
			body: beginForm,
			again: (input, values, errors) => beginPage(input, typed(values, "from"), { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const begun = await beginWork(services, personOf(viewer), body);
			return begun.ok ? ok(redirect(`/deidentify/${begun.value.id}/marks`)) : begun;
		},
	),
	form(
		{
			path: "/deidentify/:id/marks",
			may: "cycle.write",
			summary: "Mark what is replaced",
			body: markForm,
			bodyLimit: 256_000,
			again: again(markPage),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await markWords(services, personOf(viewer), params.id, body), `/deidentify/${params.id}`),
	),
	form(
		{
			path: "/deidentify/:id/reader",
			may: "cycle.write",
			summary: "Ask somebody to read it",
			body: askForm,
			again: again(workPage),
		},
		async ({ body, services, viewer, params }) => {
			const asking = { base: body.base, readerId: body.reader };
			return backTo(await askReader(services, personOf(viewer), params.id, asking), `/deidentify/${params.id}`);
		},
	),
	form(
		{
			path: "/deidentify/:id/answer",
			may: "cycle.write",
			summary: "Answer as second reader",
			body: answerForm,
			again: again(workPage),
		},
		async ({ body, services, viewer, params }) => {
			const done = await answerAsReader(services, personOf(viewer), params.id, body);
			if (!done.ok) return done;
			return ok(redirect(body.answer === "decline" ? "/deidentify" : `/deidentify/${params.id}`));
		},
	),
	form(
		{
			path: "/deidentify/:id/tell",
			may: "cycle.write",
			summary: "Make a reflection or practice of what was approved",
			body: tellForm,
			again: again(workPage),
		},
		async ({ body, services, viewer, params }) => {
			const made = await tellWithoutNames(services, personOf(viewer), params.id, body);
			if (!made.ok) return made;
			const { id, kind } = made.value;
			const [home, share] = kind === "practice" ? ["practices", "audience"] : ["reflections", "share"];
			return ok(redirect(body.reach === "further" ? `/${home}/${id}/${share}` : `/${home}/${id}`));
		},
	),
	form(
		{ path: "/deidentify/:id/drop", may: "cycle.write", summary: "Let go of a working copy", body: dropForm },
		async ({ services, viewer, params }) =>
			backTo(await dropWork(services, personOf(viewer), params.id), "/deidentify"),
	),
];

export const deidentificationRoutes: CommunityRoute[] = [...reading, ...writing, ...deidentificationApi];
