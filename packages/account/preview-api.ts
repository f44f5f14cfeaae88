import * as z from "zod";
import { loadMarkdown, renderedMarkdown } from "#web/prose-engine.ts";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";

/** As long as the longest text of any form. */
const longestText = 40_000;
/** Room for it in any script. */
const bodyLimit = 256 * 1024;

const sent = z.object({ text: z.string().max(longestText).meta({ description: "Markdown." }) }).meta({ id: "Preview" });
const shown = z
	.object({
		html: z.string().meta({ description: "As the site's pages show it; nothing in it is executed or loaded." }),
	})
	.meta({ id: "Previewed" });

/** What a text will look like, before it is saved. */
export const previewApi = <S extends AccountServices, A extends string>(kit: Kit<S, A>): AccountRoute<S, A>[] => [
	kit.routes.api(
		{
			method: "POST",
			path: "/api/preview",
			may: kit.may.self,
			summary: "What a text in Markdown will look like",
			body: sent,
			bodyLimit,
			answer: shown,
		},
		async ({ body }) => {
			await loadMarkdown();
			return { ok: true, value: { html: renderedMarkdown(body.text) } };
		},
	),
];
