import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { api, type CommunityRoute, form, page } from "../../routes.ts";
import { namingBody, shareBody, sharedAnswer } from "./contract.ts";
import { maybeNamedIn, namedIn, waitingWords } from "./naming-rules.ts";
import { noReflection, questionWords } from "./rules.ts";
import { answerNamedInReflection, shareReflection, takeBackReflection } from "./sharing-actions.ts";
import { shareForm } from "./sharing-contract.ts";
import { readSharing } from "./sharing-store.ts";
import { SharePage } from "./sharing-views.tsx";
import { audienceOf } from "./shown.ts";
import { titleOf } from "./telling.ts";

const sharePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const grounds = await readSharing(services.db, services.config.origin, who.id, id);
	if (!grounds || grounds.reflection.authorId !== who.id) return noReflection;
	const { reflection, people, named } = grounds;
	const certain = namedIn(reflection.text, people);
	return ok(
		<Frame at={at} title="Share it further" current="/reflections">
			<SharePage
				{...typedIn}
				thing={{
					...reflection,
					at: `/reflections/${id}`,
					kicker: reflection.question === "free" ? "Story" : questionWords[reflection.question].told,
					title: titleOf(reflection),
				}}
				grounds={grounds}
				trail={[
					{ href: "/reflections", label: "Reflections" },
					{ href: `/reflections/${id}`, label: questionWords[reflection.question].told },
				]}
				retold
				seenBy={audienceOf(services, reflection)}
				networkName={services.card.now().network?.name ?? null}
				certain={certain}
				maybe={maybeNamedIn(reflection.text, people)}
				others={people}
				waits={waitingWords(named)}
			/>
		</Frame>,
	);
};

export const sharingRoutes: CommunityRoute[] = [
	page(
		{ path: "/reflections/:id/share", may: "cycle.write", summary: "Share a reflection beyond the chapter" },
		(input) => sharePage(input, input.params.id),
	),
	form(
		{
			path: "/reflections/:id/share",
			may: "cycle.write",
			summary: "Share a reflection beyond the chapter",
			body: shareForm,
			again: (input, values, errors) => sharePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const { scope, sites, named, others } = body;
			const sharing = { scope, sites, named: [...named, ...others] };
			const done = await shareReflection(services, personOf(viewer), params.id, sharing);
			if (!done.ok) return done;
			return ok(redirect(done.value.waits === null ? `/reflections/${params.id}` : `/reflections/${params.id}/share`));
		},
	),
	form(
		{ path: "/reflections/:id/take-back", may: "cycle.write", summary: "Take a reflection back to the chapter" },
		async ({ services, viewer, params }) =>
			backTo(await takeBackReflection(services, personOf(viewer), params.id), `/destinations/${params.id}`),
	),
	form(
		{
			path: "/reflections/:id/naming",
			may: "self.manage",
			summary: "Say whether a reflection may be read outside with one’s name in it",
			body: namingBody,
		},
		async ({ body, services, viewer, params }) =>
			backTo(
				await answerNamedInReflection(services, personOf(viewer), params.id, body.answer),
				`/reflections/${params.id}`,
			),
	),
	api(
		{
			method: "PUT",
			path: "/api/reflections/:id/audience",
			may: "cycle.write",
			summary: "Share a reflection beyond the chapter",
			body: shareBody,
			answer: sharedAnswer,
		},
		({ body, services, viewer, params }) => shareReflection(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "POST",
			path: "/api/reflections/:id/take-back",
			may: "cycle.write",
			summary: "Take a reflection back to the chapter",
		},
		({ services, viewer, params }) => takeBackReflection(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "PUT",
			path: "/api/reflections/:id/naming",
			may: "self.manage",
			summary: "Say whether a reflection may be read outside with one’s name in it",
			body: namingBody,
		},
		({ body, services, viewer, params }) => answerNamedInReflection(services, personOf(viewer), params.id, body.answer),
	),
];
