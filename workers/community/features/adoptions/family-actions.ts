import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { recordIdOf } from "#exchange/publish.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type FamilyNode, familyOf } from "./tree-rules.ts";
import { readRelatives } from "./tree-store.ts";

export type Family = { readonly recordId: string; readonly roots: readonly FamilyNode[] };

/** The family of a practice, ours by its local id or a received one by its record id, as this person may see it. */
export const readFamily = async (services: Services, who: Person, id: string): Promise<Result<Family>> => {
	const { site } = services;
	const own = `${site.origin}/records/`;
	const localId = id.startsWith(own) ? id.slice(own.length) : id.startsWith("practice_") ? id : null;
	const none = problem("not-found", "There is no such practice, or it isn’t open to you.");
	const recordId = localId === null ? id : recordIdOf(site, localId);
	const relatives = await readRelatives(site, { recordId, localId, viewerId: who.id });
	if (!relatives) return none;
	const roots = familyOf(relatives);
	return roots.length === 0 && localId === null ? none : ok({ recordId, roots });
};
