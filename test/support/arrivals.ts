import { drizzle } from "drizzle-orm/d1";
import { isoOf } from "#core/clock.ts";
import { webRandom } from "#core/id.ts";
import { silentLog } from "#core/log.ts";
import { applyActivities } from "#exchange/apply.ts";
import { type Db, runBatch, type Site } from "#exchange/site.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import type { Audience } from "#protocol/vocabulary.ts";

/** A record as another site would send it. */
export type Sent = {
	readonly origin: string;
	readonly localId: string;
	readonly kind: string;
	readonly content: Record<string, unknown>;
	readonly audience?: Audience;
	readonly name?: string;
	readonly version?: number;
	readonly rev?: number;
	readonly topics?: string[];
	readonly language?: string;
	readonly from?: { readonly id: string; readonly version?: number };
	readonly type?: "Create" | "Delete";
};

/** The site of a test in workerd as a party of the exchange, without a network. */
export const siteOn = (database: D1Database, origin: string, kind: Site["kind"]): Site => ({
	origin,
	kind,
	db: drizzle(database) as Db,
	clock: Date.now,
	random: webRandom,
	log: silentLog,
	secret: "a secret for tests, long enough to be one",
	fetch: () => Promise.reject(new Error("There is no network here.")),
	allowLocal: false,
	enqueue: async () => {},
	handlers: async () => ({}),
	swept: () => [],
	cacheLife: 0,
	openToApplications: false,
	faults: new Set(),
});

/** The same as the exchange has it once it was judged. */
export const judged = (sent: Sent): JudgedActivity => {
	const id = `${sent.origin}/records/${sent.localId}`;
	const rev = sent.rev ?? Date.now();
	const type = sent.type ?? "Create";
	const audience = sent.audience ?? { scope: "network" };
	const object =
		type === "Delete"
			? { id, type: "Tombstone", kind: sent.kind, rev, deleted: isoOf(rev) }
			: {
					id,
					type: "Article",
					kind: sent.kind,
					rev,
					audience,
					topics: sent.topics ?? [],
					...(sent.version === undefined ? {} : { version: sent.version }),
					...(sent.name === undefined ? {} : { name: sent.name }),
					...(sent.language === undefined ? {} : { language: sent.language }),
					...(sent.from === undefined ? {} : { wasDerivedFrom: sent.from }),
					content: sent.content,
				};
	const activity = {
		id: `${sent.origin}/activities/${sent.localId}-${rev}`,
		type,
		actor: `${sent.origin}/actor`,
		published: isoOf(Date.now()),
		object,
		proof: { proofValue: `${sent.localId}-${rev}` },
	};
	return {
		activity: activity as unknown as JudgedActivity["activity"],
		text: JSON.stringify(activity),
		origin: sent.origin,
		recordId: id,
		kind: sent.kind,
		rev,
		version: sent.version ?? null,
		type,
		audience: type === "Delete" ? null : audience,
		topics: sent.topics ?? [],
		language: sent.language ?? null,
		expiresAt: null,
	};
};

/** Applies records as if they had just been pulled from their own site and judged. */
export const arrive = async (site: Site, ...sent: Sent[]): Promise<void> => {
	for (const one of sent) await runBatch(site.db, await applyActivities(site, one.origin, [judged(one)]));
};
