import { ok } from "#core/result.ts";
import { valueWords } from "#site/value-words.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { maybeNamedIn, namedIn, waitingWords } from "../reflections/naming-rules.ts";
import { shareForm } from "../reflections/sharing-contract.ts";
import { SharePage } from "../reflections/sharing-views.tsx";
import { audienceOf } from "../reflections/shown.ts";
import { namingBody } from "./contract.ts";
import { trail } from "./form-views.tsx";
import { noStory } from "./rules.ts";
import { answerNamedInStory, shareStory, takeBackStory } from "./sharing-actions.ts";
import { readStorySharing } from "./sharing-store.ts";
import { wordsOf } from "./title.ts";

const sharePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readStorySharing(services.db, services.config.origin, who.id, id);
	if (!found || found.story.authorId !== who.id) return noStory;
	const { story, ...grounds } = found;
	const address = `/value/stories/${id}`;
	return ok(
		<Frame at={at} title="Share it further" current="/value">
			<SharePage
				{...typedIn}
				thing={{ ...story, at: address, kicker: valueWords[story.value].told }}
				grounds={grounds}
				trail={[...trail, { href: address, label: story.title }]}
				seenBy={audienceOf(services, story)}
				networkName={services.card.now().network?.name ?? null}
				certain={namedIn(wordsOf(story), grounds.people)}
				maybe={maybeNamedIn(wordsOf(story), grounds.people)}
				others={grounds.people}
				waits={waitingWords(grounds.named)}
			/>
		</Frame>,
	);
};

export const sharingRoutes: CommunityRoute[] = [
	page(
		{ path: "/value/stories/:id/share", may: "cycle.write", summary: "Share a story of value beyond the chapter" },
		(input) => sharePage(input, input.params.id),
	),
	form(
		{
			path: "/value/stories/:id/share",
			may: "cycle.write",
			summary: "Share a story of value beyond the chapter",
			body: shareForm,
			again: (input, values, errors) => sharePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) => {
			const { scope, sites, named, others } = body;
			const sharing = { scope, sites, named: [...named, ...others] };
			const done = await shareStory(services, personOf(viewer), params.id, sharing);
			if (!done.ok) return done;
			const at = `/value/stories/${params.id}` as const;
			return ok(redirect(done.value.waits === null ? at : `${at}/share`));
		},
	),
	form(
		{
			path: "/value/stories/:id/take-back",
			may: "cycle.write",
			summary: "Take a story of value back to the chapter",
		},
		async ({ services, viewer, params }) =>
			backTo(await takeBackStory(services, personOf(viewer), params.id), `/destinations/${params.id}`),
	),
	form(
		{
			path: "/value/stories/:id/naming",
			may: "self.manage",
			summary: "Say whether a story of value may be read outside with one’s name in it",
			body: namingBody,
		},
		async ({ body, services, viewer, params }) =>
			backTo(
				await answerNamedInStory(services, personOf(viewer), params.id, body.answer),
				`/value/stories/${params.id}`,
			),
	),
];
