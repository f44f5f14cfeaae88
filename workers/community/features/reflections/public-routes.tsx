import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import { listPage, listQuery, nextHref } from "#web/list-page.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, page } from "../../routes.ts";
import { readPublicStories, readPublicStory, storyCursor } from "./public-store.ts";
import { PublicStoriesPage, PublicStoryPage } from "./public-views.tsx";
import { titleOf } from "./telling.ts";

/** A sentence or two, as search engines show it. */
const descriptionLength = 160;

const gone = problem("not-found", "There is nothing here that is shared with everyone. It may have been taken back.");

export const publicStoryRoutes: CommunityRoute[] = [
	page(
		{
			path: "/shared/stories",
			may: "site.visit",
			summary: "The reflections that members share publicly",
			query: z.object(listQuery),
			kept: true,
		},
		async (input) => {
			const { query, services, c } = input;
			const found = listPage(await readPublicStories(services.db, query), query.limit, storyCursor);
			return ok(
				<Frame at={input} title="What people noticed" canonical="/shared/stories" current="/shared">
					<PublicStoriesPage
						stories={found.items.map((one) => ({ ...one, title: one.title || titleOf(one) }))}
						next={nextHref(c.req.url, found.next)}
						first={query.after ? "/shared/stories" : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{ path: "/shared/stories/:id", may: "site.visit", summary: "A reflection that is shared publicly", kept: true },
		async (input) => {
			const story = await readPublicStory(input.services.db, input.params.id);
			if (!story) return gone;
			const title = story.title || titleOf(story);
			return ok(
				<Frame
					at={input}
					title={title}
					description={plainExcerpt(story.text, descriptionLength)}
					canonical={`/shared/stories/${story.id}`}
					current="/shared"
				>
					<PublicStoryPage story={story} chapter={input.services.card.now().name} />
				</Frame>,
			);
		},
	),
];
