import { DatabaseSync } from "node:sqlite";
import type { LocalSite } from "./local-site.ts";

/** Whether a site has its first steward or coordinator. For migrated files that no workerd has opened yet. */
export const isClaimed = ({ database }: Pick<LocalSite, "database">): boolean => {
	const file = new DatabaseSync(database, { readOnly: true });
	const found = file.prepare("select 1 from person limit 1").get();
	file.close();
	return found !== undefined;
};
