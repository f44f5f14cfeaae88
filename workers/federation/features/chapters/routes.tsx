import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { listPage, listQuery, nextHref } from "#web/list-page.ts";
import { Frame } from "../../frame.tsx";
import { page } from "../../routes.ts";
import { readingOf } from "../records/read.ts";
import { lineOf } from "../records/rules.ts";
import { drawMap, mostOnMap } from "./draw.ts";
import { readChapter, readChapters } from "./store.ts";
import { ChapterPage } from "./views/chapter.tsx";
import { ChaptersPage } from "./views/chapters.tsx";

export const chapterRoutes = [
	page(
		{
			path: "/chapters",
			may: "site.visit",
			summary: "The directory and its map",
			query: z.object(listQuery),
			kept: true,
		},
		async (input) => {
			const { limit, after } = input.query;
			// The first page draws the map too, so it reads as many as that can show.
			const asked = after ? { limit, after } : { limit: mostOnMap };
			const found = await readChapters(input.services.db, asked, readingOf(input));
			const { items, next } = listPage(found.slice(0, limit + 1), limit, (chapter) => ({
				key: chapter.name,
				id: chapter.origin,
			}));
			const mapped = after ? [] : found.slice(0, mostOnMap);
			return ok(
				<Frame
					at={input}
					title="Chapters"
					current="/chapters"
					width="wide"
					description="Learning communities that belong to this network, and where they are."
				>
					<ChaptersPage
						chapters={items}
						drawn={await drawMap(mapped)}
						mapped={mapped}
						coordinator={input.viewer.kind === "person"}
						next={nextHref(input.c.req.url, next)}
						first={after ? "/chapters" : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{ path: "/chapters/:host", may: "site.visit", summary: "One chapter as it chose to be seen", kept: true },
		async (input) => {
			const found = await readChapter(input.services.db, input.params.host, readingOf(input));
			if (!found) return problem("not-found", "No chapter of that address is listed here for you to see.");
			return ok(
				<Frame
					at={input}
					title={found.chapter.name}
					current="/chapters"
					width="wide"
					description={found.chapter.card.tagline}
				>
					<ChapterPage
						chapter={found.chapter}
						practices={found.practices.map(lineOf)}
						summaries={found.summaries.map(lineOf)}
						people={found.people.map(lineOf)}
						coordinator={input.viewer.kind === "person"}
					/>
				</Frame>,
			);
		},
	),
];
