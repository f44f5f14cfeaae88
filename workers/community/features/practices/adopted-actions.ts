import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { atHome } from "./audience-rules.ts";
import { indexing, type Standing } from "./publishing.ts";
import { insertPractice, insertVersion } from "./write-store.ts";
import { rowOf, versionOf } from "./written.ts";

export type BroughtHome = Pick<Standing, "id" | "title" | "status" | "language" | "tags" | "stored"> & {
	readonly source: NonNullable<Standing["source"]>;
};

/** The statements that write down a practice brought home from elsewhere, at first for the chapter alone. */
export const bringHomeStatements = (services: Services, who: Person, adopted: BroughtHome): Statement[] => {
	const { db, clock } = services;
	const now = clock();
	const standing: Standing = { ...adopted, version: 1, reason: "", authorId: who.id, audience: atHome };
	const { id, source } = adopted;
	return [
		insertPractice(db, {
			id,
			...rowOf(standing),
			authorId: who.id,
			state: "shared",
			audience: "chapter",
			groupId: null,
			sites: [],
			sourceId: source.id,
			sourceVersion: source.version,
			sourceOrigin: source.origin,
			createdAt: now,
			updatedAt: now,
		}),
		insertVersion(db, versionOf(standing, who.id, now)),
		indexing(services.site, standing),
	];
};
