import { sql } from "drizzle-orm";
import type { KindHandler } from "#exchange/site.ts";
import { consent } from "../../db/people.ts";

/** A consent that was taken back after a backup was made stays taken back when the backup is restored. */
export const personHandler: KindHandler = {
	recovered: (site, items) =>
		items
			.filter((item) => item.type === "Delete")
			.map((item) => {
				const personId = item.recordId.slice(`${site.origin}/records/`.length);
				return site.db.run(sql`update ${consent} set ended_at = ${site.clock()} where person_id = ${personId}
					and ended_at is null and given_at <= ${item.rev}`);
			}),
};
