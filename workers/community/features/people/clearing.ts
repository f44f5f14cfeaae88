import { indexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { droppingObjectives } from "../objectives/follow.ts";
import { dropIntention } from "../participation/store.ts";
import { emptyProfile, nothingShown, personDoc } from "./rules.ts";
import { readPerson, removeProfile } from "./store.ts";

/** The statements that empty what somebody says of themselves; their name stays. */
export const clearingProfile = async (services: Services, id: string): Promise<Statement[]> => {
	const row = await readPerson(services.db, id);
	if (!row) return [];
	return [
		...removeProfile(services.db, id),
		...droppingObjectives(services, id),
		dropIntention(services.db, id),
		indexOwn(services.site, personDoc(id, { ...emptyProfile, ...nothingShown, name: row.name })),
	];
};
