import * as z from "zod";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { wholeNumber } from "#web/form-fields.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { practiceBodyLimit } from "../practices/contract.ts";
import { bringHome, reportAdoption } from "./actions.ts";
import { adoptionApi } from "./api.ts";
import { bringHomeForm, reportForm } from "./contract.ts";
import { readFamily } from "./family-actions.ts";
import { readReportGrounds, readSourceOrLatest } from "./reading-actions.ts";
import { borrowable, type Texts } from "./rules.ts";
import { readTakingBack, takeAdoptionBack } from "./take-back-actions.ts";
import { TakeBackPage } from "./take-back-view.tsx";
import { placeFamily } from "./tree-layout.ts";
import type { FamilyNode } from "./tree-rules.ts";
import { FamilyTree } from "./tree-view.tsx";
import { BringHomePage, ReportPage } from "./views.tsx";

const sourceQuery = z.object({ id: z.string().max(1_000), version: wholeNumber(1).optional() });

const bringing = async (at: At, asked: z.infer<typeof sourceQuery>, sent: Typed = {}) => {
	const source = await readSourceOrLatest(at.services, asked.id, asked.version);
	if (!source.ok) return source;
	const id = typed(sent.values ?? {}, "id") || newId("practice", at.services);
	return ok(
		<Frame at={at} title="Bring it home" current="/network">
			<BringHomePage source={source.value} id={id} {...sent} />
		</Frame>,
	);
};

const reporting = async (at: At, practiceId: string, sent: Typed = {}) => {
	const grounds = await readReportGrounds(at.services, personOf(at.viewer), practiceId);
	if (!grounds.ok) return grounds;
	const who = personOf(at.viewer);
	return ok(
		<Frame at={at} title="What came of it?" current="/practices">
			<ReportPage
				{...grounds.value}
				{...sent}
				follows={who.id === grounds.value.adoption.adoptedBy || permits(at.viewer, "chapter.manage")}
			/>
		</Frame>,
	);
};

const linkFrom = (origin: string) => (node: FamilyNode) =>
	node.id.startsWith(`${origin}/records/`)
		? `/practices/${node.id.slice(origin.length + 9)}`
		: `/network/record?id=${encodeURIComponent(node.id)}`;

const familyPage = async (at: At, id: string) => {
	const { config, card } = at.services;
	const family = await readFamily(at.services, personOf(at.viewer), id);
	if (!family.ok) return family;
	const { recordId, roots } = family.value;
	if (roots.length === 0) return problem("not-found", "This practice has no family yet.");
	return ok(
		<Frame at={at} title="Where it went" current="/practices" width="wide">
			<PageHead
				title="A practice and its family"
				lead="Who made it their own, what they changed, and what became of it with them. Nobody is ahead: each card is another place."
			/>
			<FamilyTree
				family={roots}
				placed={placeFamily(roots)}
				here={recordId}
				home={{ origin: config.origin, name: card.now().name }}
				linkOf={linkFrom(config.origin)}
			/>
			<NextStep href={linkFrom(config.origin)({ id: recordId } as FamilyNode)} label="Back to the practice" />
		</Frame>,
	);
};

export const adoptionRoutes: CommunityRoute[] = [
	page(
		{
			path: "/network/adopt",
			may: "network.act",
			summary: "Bring a practice of another chapter home",
			query: sourceQuery,
		},
		(input) => bringing(input, input.query),
	),
	form(
		{
			path: "/network/adopt",
			may: "network.act",
			summary: "Bring a practice of another chapter home",
			body: bringHomeForm,
			bodyLimit: practiceBodyLimit,
			again: (input, values, errors) =>
				bringing(
					input,
					{ id: typed(values, "source"), version: Number(typed(values, "sourceVersion")) || undefined },
					{ values, errors },
				),
		},
		async ({ body, viewer, services }) => {
			const texts = Object.fromEntries(borrowable.map((field) => [field, body[field]])) as Texts;
			const brought = await bringHome(services, personOf(viewer), { ...body, texts });
			return brought.ok ? ok(redirect(`/practices/${brought.value.id}`)) : brought;
		},
	),
	page(
		{ path: "/practices/:id/adoption", may: "network.act", summary: "Report on a practice that was brought home" },
		(input) => reporting(input, input.params.id),
	),
	form(
		{
			path: "/practices/:id/adoption",
			may: "network.act",
			summary: "Report on a practice that was brought home",
			body: reportForm,
			again: (input, values, errors) => reporting(input, input.params.id, { values, errors }),
		},
		async ({ params, body, viewer, services }) =>
			backTo(await reportAdoption(services, personOf(viewer), params.id, body), `/practices/${params.id}`),
	),
	page(
		{
			path: "/practices/:id/adoption/take-back",
			may: "network.act",
			summary: "What taking back an adoption does",
		},
		async (input) => {
			const grounds = await readTakingBack(input.services, personOf(input.viewer), input.params.id);
			if (!grounds.ok) return grounds;
			return ok(
				<Frame at={input} title="Take it back?" current="/practices">
					<TakeBackPage {...grounds.value} />
				</Frame>,
			);
		},
	),
	form(
		{
			path: "/practices/:id/adoption/take-back",
			may: "network.act",
			summary: "Take back what was told of a practice that was brought home",
		},
		async ({ params, viewer, services }) => {
			const done = await takeAdoptionBack(services, personOf(viewer), params.id);
			return done.ok ? ok(redirect(`/destinations/${done.value.id}`)) : done;
		},
	),
	page(
		{
			path: "/family",
			may: "network.read",
			summary: "A practice's family across chapters",
			query: z.object({ practice: z.string().max(1_000) }),
		},
		(input) => familyPage(input, input.query.practice),
	),
	...adoptionApi,
];
