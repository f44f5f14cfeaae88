import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { leavesChapter } from "../practices/audience-rules.ts";
import { audienceForm } from "../practices/contract.ts";
import { audienceShown } from "../practices/shown.ts";
import { noStudy } from "./actions.ts";
import { changeStudyAudience, takeStudyBack } from "./audience-actions.ts";
import { scopesFor } from "./audience-rules.ts";
import { readStudyAudience } from "./audience-store.ts";
import { StudyAudience, StudyTies } from "./audience-views.tsx";
import { tieForm, tiesQuery } from "./contract.ts";
import { tieStudy, untieStudy } from "./ties-actions.ts";
import { readTies } from "./ties-store.ts";

const audiencePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const grounds = await readStudyAudience(services.db, services.config.origin, who.id, id);
	if (!grounds) return noStudy;
	const { study } = grounds;
	const mine = study.authorId === who.id;
	if (!mine && !(who.role === "steward" && leavesChapter(study.audience.scope))) return noStudy;
	const card = services.card.now();
	return ok(
		<Frame at={at} title="Who can see it" current="/studies">
			<StudyAudience
				{...typedIn}
				grounds={grounds}
				seenBy={audienceShown(services, { state: "shared", ...study })}
				chapterName={card.name}
				networkName={card.network?.name ?? null}
				allowed={scopesFor(mine, study.audience)}
			/>
		</Frame>,
	);
};

const tiesPage = async (at: At, id: string, q: string) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readTies(services.db, services.config.origin, who.id, id, q);
	if (!found || found.study.authorId !== who.id) return noStudy;
	return ok(
		<Frame at={at} title="What it looks at" current="/studies">
			<StudyTies {...found} q={q} />
		</Frame>,
	);
};

/** Who reads a study, and what it is tied to. */
export const reachRoutes: CommunityRoute[] = [
	page({ path: "/studies/:id/audience", may: "cycle.write", summary: "Who can see a study" }, (input) =>
		audiencePage(input, input.params.id),
	),
	form(
		{
			path: "/studies/:id/audience",
			may: "cycle.write",
			summary: "Change who can see a study",
			body: audienceForm,
			again: (input, values, errors) => audiencePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			return backTo(await changeStudyAudience(services, personOf(viewer), params.id, body), `/studies/${params.id}`);
		},
	),
	form(
		{ path: "/studies/:id/take-back", may: "cycle.write", summary: "Take a study back" },
		async ({ services, viewer, params }) =>
			backTo(await takeStudyBack(services, personOf(viewer), params.id), `/studies/${params.id}`),
	),
	page(
		{
			path: "/studies/:id/ties",
			may: "cycle.write",
			summary: "What a study looks at",
			query: tiesQuery,
		},
		(input) => tiesPage(input, input.params.id, input.query.q),
	),
	form(
		{
			path: "/studies/:id/ties",
			may: "cycle.write",
			summary: "Tie a study to a practice or a trial",
			body: tieForm,
			again: (input) => tiesPage(input, input.params.id, ""),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await tieStudy(services, personOf(viewer), params.id, body.target), `/studies/${params.id}/ties`),
	),
	form(
		{
			path: "/studies/:id/ties/remove",
			may: "cycle.write",
			summary: "Untie a study from a practice or a trial",
			body: tieForm,
			again: (input) => tiesPage(input, input.params.id, ""),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await untieStudy(services, personOf(viewer), params.id, body.target), `/studies/${params.id}/ties`),
	),
];
