import { sql } from "drizzle-orm";
import type { KindHandler } from "#exchange/site.ts";
import { summary } from "../../db/summaries.ts";

/** Brings our summaries in line with what we had said of them before a backup was restored. */
export const summaryHandler: KindHandler = {
	recovered: (site, items) =>
		items.flatMap((item) => {
			const id = item.recordId.slice(`${site.origin}/records/`.length);
			if (item.type === "Delete")
				return [
					site.db.run(
						sql`update ${summary} set state = 'withdrawn', version = version + 1 where id = ${id} and state = 'published'`,
					),
				];
			const scope = item.audience?.scope;
			return scope === "network" || scope === "public"
				? [
						site.db.run(sql`update ${summary} set state = 'published', audience = ${scope}, version = version + 1,
							published_at = coalesce(published_at, ${item.rev}) where id = ${id}`),
					]
				: [];
		}),
};
