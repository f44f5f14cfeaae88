import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { redirect } from "#web/route.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { saveChapter } from "./actions.ts";
import { CardPage } from "./card-views.tsx";
import { cardForm } from "./contract.ts";
import { readChapter } from "./store.ts";

const title = "The chapter’s card";
const unclaimed = problem("not-found", "This site has not been claimed yet.");

export const chapterRoutes: CommunityRoute[] = [
	page(
		{
			path: "/steward/chapter",
			may: "chapter.manage",
			summary: "The chapter's card",
			query: z.object({ saved: z.string().optional() }),
		},
		async (input) => {
			const row = await readChapter(input.services.db);
			if (!row) return unclaimed;
			return ok(
				<Frame at={input} title={title} current="/steward">
					<CardPage row={row} saved={input.query.saved !== undefined} />
				</Frame>,
			);
		},
	),
	form(
		{
			path: "/steward/chapter",
			may: "chapter.manage",
			summary: "Changes the chapter's card",
			body: cardForm,
			again: async (input, values, errors) => {
				const row = await readChapter(input.services.db);
				if (!row) return unclaimed;
				return ok(
					<Frame at={input} title={title} current="/steward">
						<CardPage row={row} values={values} errors={errors} />
					</Frame>,
				);
			},
		},
		async (input) => {
			const { base, intent, ...card } = input.body;
			if (intent === "save") {
				const saved = await saveChapter(input.services, card, base);
				return saved.ok ? ok(redirect("/steward/chapter?saved")) : saved;
			}
			const row = await readChapter(input.services.db);
			if (!row) return unclaimed;
			// What was read from the form is shown in it again, so that a preview loses nothing.
			const typed = { ...row, ...card, updatedAt: base };
			return ok(
				<Frame at={input} title={title} current="/steward" width="wide">
					<CardPage row={typed} preview={card} />
				</Frame>,
			);
		},
	),
];
