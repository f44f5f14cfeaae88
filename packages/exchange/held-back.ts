import { sql } from "drizzle-orm";
import * as z from "zod";
import type { Site, Statement } from "./site.ts";
import { link } from "./tables.ts";
import type { Caller } from "./visible.ts";

/** Of a word on why, as much as is shown. */
const longestWord = 2_000;

/** What a page says of a link that its sender holds back. What can't be read says nothing: the page is good all the same. */
export const heldBackSchema = z
	.object({ word: z.string().transform((word) => word.slice(0, longestWord)) })
	.optional()
	.catch(undefined);
export type HeldBack = z.infer<typeof heldBackSchema>;

/** Says to a caller that we hold its link back, so that nobody there wonders why nothing comes. */
export const tellingHeldBack = <Page extends object>(page: Page, caller: Caller): Page & { held?: HeldBack } =>
	caller.held ? { ...page, held: { word: caller.word } } : page;

/** Notes whether the other side holds the link back, as its latest page says. Changes nothing that is known already. */
export const noteHeldBack = (site: Site, origin: string, held: HeldBack): Statement =>
	held
		? site.db.run(sql`update ${link} set held_at = coalesce(held_at, ${site.clock()}), held_word = ${held.word}
			where peer = ${origin} and (held_at is null or held_word <> ${held.word})`)
		: site.db.run(
				sql`update ${link} set held_at = null, held_word = '' where peer = ${origin} and held_at is not null`,
			);
