import * as z from "zod";
import { hostOf } from "#core/host.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { type Content, contentSchemas } from "#protocol/content.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type ReceivedLine, type ReceivedVersion, readReceived } from "./store.ts";

const shownKinds = ["practice", "adoption", "story", "study", "summary", "person", "chapter"] as const;
type ShownKind = (typeof shownKinds)[number];

/** What a record says: read by its kind's schema, or left as it is where we don't know the kind or it doesn't fit. */
type Said =
	| { [K in ShownKind]: { readonly kind: K; readonly content: Content<K> } }[ShownKind]
	| { readonly kind: null; readonly content: Readonly<Record<string, unknown>> };

/** A received record as it is shown. */
export type Received = Omit<ReceivedLine, "activity" | "originName"> & {
	readonly originName: string;
	readonly name: string | null;
	readonly language: string | null;
	readonly topics: readonly string[];
	/** The version that is shown, which need not be the latest. */
	readonly shownVersion: number | null;
	readonly versions: readonly ReceivedVersion[];
	readonly said: Said;
	/** That its home comes to its end, or has. */
	readonly closing: Content<"chapter">["closing"] | null;
};

/** Only what a page shows; the whole was judged before it was stored. */
const activitySchema = z.looseObject({
	object: z.looseObject({
		name: z.string().optional(),
		language: z.string().optional(),
		topics: z.array(z.string()).default([]),
		version: z.number().optional(),
		content: z.record(z.string(), z.unknown()),
	}),
});

const isShown = (kind: string): kind is ShownKind => (shownKinds as readonly string[]).includes(kind);

const saidBy = (kind: string, content: Record<string, unknown>): Said => {
	if (!isShown(kind)) return { kind: null, content };
	const read = contentSchemas[kind].safeParse(content);
	return read.success ? ({ kind, content: read.data } as Said) : { kind: null, content };
};

const closingFrom = (json: string | null) => {
	if (json === null) return null;
	const read = contentSchemas.chapter.shape.closing.safeParse(JSON.parse(json));
	return read.success ? (read.data ?? null) : null;
};

/** A record that came from elsewhere, at its latest or at a given version. */
export const receivedRecord = async (
	services: Services,
	viewer: Person,
	asked: { readonly id: string; readonly version?: number },
): Promise<Result<Received>> => {
	const { db, config, clock } = services;
	const steward = viewer.role === "steward";
	const found = await readReceived(db, { ...asked, ownOrigin: config.origin, steward, now: clock() });
	if (found.takenBack) return problem("gone", "This was taken back by those who had shared it.");
	if (!found.line) return problem("not-found", "Nothing like this has come here, or it isn’t open to you.");
	const { activity, originName, ...line } = found.line;
	if (asked.version !== undefined && found.chosen === null)
		return problem("not-found", "This version has not come here. The latest one has.");
	const { object } = activitySchema.parse(JSON.parse(found.chosen ?? activity));
	return ok({
		...line,
		originName: originName ?? hostOf(line.origin),
		name: object.name ?? null,
		language: object.language ?? null,
		topics: object.topics,
		shownVersion: object.version ?? null,
		versions: found.versions,
		said: saidBy(line.kind, object.content),
		closing: closingFrom(found.closing),
	});
};
