import type { ListPlace } from "#core/cursor.ts";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { firstPage, listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { senderOf } from "../../telling.ts";
import { runsMeetings } from "../meetings/rules.ts";
import { bring, choose, letBe } from "./actions.ts";
import { bytesIn, chosen, importApi } from "./api.ts";
import { takeBack } from "./back-actions.ts";
import { bringForm, choicesForm, kindQuery, previewQuery, uploadLimit } from "./contract.ts";
import { askedInLetter } from "./letters.ts";
import { previewOf } from "./preview.ts";
import { DonePage, LetBePage, PreviewPage } from "./preview-views.tsx";
import { type ImportKind, importKinds, kindWords, maySometimesCall } from "./rules.ts";
import { readRuns } from "./store.ts";
import { takeIn } from "./take-in-actions.ts";
import { BringPage } from "./views.tsx";

const bringing = async (at: At, url: string, place: ListPlace, kind?: ImportKind, typed: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const { runs, groups } = await readRuns(services.db, who.id, place);
	const { items, next } = listPage(runs, place.limit, (run) => ({ key: run.createdAt, id: run.id }));
	const calls = maySometimesCall(
		who,
		groups.some(({ coordinatorId }) => coordinatorId === who.id),
	);
	const invites = permits(viewer, "people.invite");
	const kinds = importKinds.filter((one) => (one === "people" ? invites : one === "meetings" ? calls : true));
	return ok(
		<Frame at={at} title="Bring what you have" current={invites ? "/steward" : "/me"}>
			<BringPage kinds={kinds} kind={kind} runs={items} next={nextHref(url, next)} {...typed} />
		</Frame>,
	);
};

const shownRun = async (at: At, id: string, after?: string, typed: Typed = {}, link: string | null = null) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await previewOf(services, who, id, after);
	if (!found.ok) return found;
	const { run, report } = found.value;
	const others = permits(viewer, "people.invite");
	const [first] = found.value.items;
	const from = await senderOf(services);
	const letter =
		run.options.how === "letters" && first ? askedInLetter(from, who.name, first.planned.title, "…").body : null;
	return ok(
		<Frame at={at} title={run.name || kindWords[run.kind].label} current={others ? "/steward" : "/me"}>
			{run.state === "let-be" ? <LetBePage run={run} /> : null}
			{(run.state === "done" || run.state === "taken-back") && report ? (
				<DonePage run={run} report={report} back={found.value.back} link={link} {...typed} />
			) : null}
			{run.state === "previewed" ? (
				<PreviewPage shown={found.value} wholeChapter={runsMeetings(who)} others={others} letter={letter} {...typed} />
			) : null}
		</Frame>,
	);
};

const nothingGiven = problem("invalid", "Please choose a file, or paste what it holds.", { field: "file" });

export const importRoutes: CommunityRoute[] = [
	page({ path: "/bring", may: "cycle.write", summary: "Bring what you have", query: kindQuery }, (input) =>
		bringing(input, input.c.req.url, input.query, input.query.kind),
	),
	form(
		{
			path: "/bring",
			may: "cycle.write",
			summary: "Bring a file from elsewhere",
			body: bringForm,
			bodyLimit: uploadLimit,
			again: (input, values, errors) => bringing(input, "/bring", firstPage, undefined, { values, errors }),
		},
		async ({ services, viewer, body }) => {
			const { kind, file, text } = body;
			if (!file?.size && text.trim() === "") return nothingGiven;
			const bytes = file && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : bytesIn(text);
			const made = await bring(services, personOf(viewer), {
				kind,
				name: (file?.size ? file.name : "").slice(0, 200),
				bytes,
				options: {},
			});
			return made.ok ? ok(redirect(`/bring/${made.value.id}`)) : made;
		},
	),
	page({ path: "/bring/:id", may: "cycle.write", summary: "What it will be", query: previewQuery }, (input) =>
		shownRun(input, input.params.id, input.query.after),
	),
	form(
		{
			path: "/bring/:id",
			may: "cycle.write",
			summary: "Choose columns, readers and what it becomes",
			body: choicesForm,
			again: (input, values, errors) => shownRun(input, input.params.id, undefined, { values, errors }),
		},
		async ({ services, viewer, params, body }) =>
			backTo(await choose(services, personOf(viewer), params.id, chosen(body)), `/bring/${params.id}`),
	),
	form(
		{
			path: "/bring/:id/take-in",
			may: "cycle.write",
			summary: "Take it in",
			again: (input, values, errors) => shownRun(input, input.params.id, undefined, { values, errors }),
		},
		async (input) => {
			const { services, viewer, params } = input;
			const done = await takeIn(services, personOf(viewer), params.id);
			if (!done.ok) return done;
			// A link is shown in the answer itself: a page of its own would need the secret in its address.
			return done.value.link === null
				? ok(redirect(`/bring/${params.id}`))
				: shownRun(input, params.id, undefined, {}, done.value.link);
		},
	),
	form(
		{
			path: "/bring/:id/take-back",
			may: "cycle.write",
			summary: "Take back what it brought",
			again: (input, values, errors) => shownRun(input, input.params.id, undefined, { values, errors }),
		},
		async ({ services, viewer, params }) =>
			backTo(await takeBack(services, personOf(viewer), params.id), `/bring/${params.id}`),
	),
	form(
		{ path: "/bring/:id/let-be", may: "cycle.write", summary: "Leave it alone" },
		async ({ services, viewer, params }) =>
			backTo(await letBe(services, personOf(viewer), params.id), `/bring/${params.id}`),
	),
	...importApi,
];
