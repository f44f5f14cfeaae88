import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { widestFor } from "../adoptions/rules.ts";
import { answerNaming, changeAudience, takeBack } from "./audience-actions.ts";
import { allAgreed, allowedScopes } from "./audience-rules.ts";
import { AudiencePage } from "./audience-views.tsx";
import { answerBody, audienceForm } from "./contract.ts";
import { readAudienceGrounds } from "./grounds-store.ts";
import { noPractice } from "./rules.ts";
import { audienceShown } from "./shown.ts";

const audiencePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const grounds = await readAudienceGrounds(services.db, services.config.origin, who.id, id);
	if (!grounds || (grounds.practice.authorId !== who.id && who.role !== "steward")) return noPractice;
	const { practice, people, sourceScope } = grounds;
	const agreed = allAgreed(people);
	const card = services.card.now();
	return ok(
		<Frame at={at} title="Who can see it" current="/practices">
			<AudiencePage
				{...typedIn}
				grounds={grounds}
				seenBy={audienceShown(services, practice)}
				chapterName={card.name}
				networkName={card.network?.name ?? null}
				waits={agreed.ok ? null : agreed.error.message}
				mine={practice.authorId === who.id}
				allowed={allowedScopes({
					mine: practice.authorId === who.id,
					draft: practice.state === "draft",
					now: practice.audience,
					widest: practice.source ? (sourceScope ? widestFor(sourceScope) : "chapter") : null,
				})}
			/>
		</Frame>,
	);
};

export const audienceRoutes: CommunityRoute[] = [
	page({ path: "/practices/:id/audience", may: "practice.write", summary: "Who can see a practice" }, (input) =>
		audiencePage(input, input.params.id),
	),
	form(
		{
			path: "/practices/:id/audience",
			may: "practice.write",
			summary: "Change who can see a practice",
			body: audienceForm,
			again: (input, values, errors) => audiencePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			return backTo(await changeAudience(services, personOf(viewer), params.id, body), `/practices/${params.id}`);
		},
	),
	form(
		{ path: "/practices/:id/take-back", may: "practice.write", summary: "Take a practice back" },
		async ({ services, viewer, params }) =>
			backTo(await takeBack(services, personOf(viewer), params.id), `/destinations/${params.id}`),
	),
	form(
		{
			path: "/practices/:id/naming",
			may: "self.manage",
			summary: "Say whether one may be named outside",
			body: answerBody,
		},
		async ({ body, services, viewer, params }) =>
			backTo(await answerNaming(services, personOf(viewer), params.id, body.answer), `/practices/${params.id}`),
	),
];
