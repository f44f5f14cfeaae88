import * as z from "zod";
import { ok } from "#core/result.ts";
import { wholeNumber } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { api, type CommunityRoute, page } from "../../routes.ts";
import { kindName, whyWords } from "../stream/rules.ts";
import { type Received, receivedRecord } from "./actions.ts";
import { ReceivedPage } from "./views.tsx";

const recordQuery = z.object({
	id: z.string().min(8).max(1_000),
	version: wholeNumber(1).optional(),
});

const receivedAnswer = z
	.object({
		id: z.string(),
		kind: z.string(),
		origin: z.string(),
		originName: z.string(),
		name: z.string().nullable(),
		language: z.string().nullable(),
		topics: z.array(z.string()),
		version: z.number().int().nullable(),
		latestVersion: z.number().int().nullable(),
		derivedFrom: z.object({ id: z.string(), version: z.number().int().nullable() }).nullable(),
		arrivedAt: instant,
		why: z.string().meta({ description: "Why you see it." }),
		content: z.record(z.string(), z.unknown()).meta({ description: "What it says; its shape depends on the kind." }),
		closing: z
			.object({ on: z.string(), closed: z.boolean(), contact: z.string() })
			.nullable()
			.meta({ description: "That the chapter which it comes from closes, or has." }),
		versions: z.array(
			z.object({ version: z.number().int(), published: z.string().nullable(), reason: z.string().nullable() }),
		),
	})
	.meta({ id: "ReceivedRecordWhole" });

const out = (record: Received) => ({
	id: record.id,
	kind: record.kind,
	origin: record.origin,
	originName: record.originName,
	name: record.name,
	language: record.language,
	topics: [...record.topics],
	version: record.shownVersion,
	latestVersion: record.version,
	derivedFrom: record.sourceId === null ? null : { id: record.sourceId, version: record.sourceVersion },
	arrivedAt: record.arrivedAt,
	why: whyWords(record),
	content: { ...record.said.content },
	closing: record.closing ?? null,
	versions: record.versions.map(({ version, published, reason }) => ({ version, published, reason })),
});

/** Where one of our own records is at home, so that a link from elsewhere leads there. */
const ownPage = (localId: string): `/${string}` | null => {
	const [kind] = localId.split("_");
	if (kind === "practice") return `/practices/${localId}`;
	if (kind === "person") return `/people/${localId}`;
	if (kind === "summary") return `/summaries/${localId}`;
	if (kind === "reflection") return `/reflections/${localId}`;
	if (kind === "study") return `/studies/${localId}`;
	return null;
};

export const remoteRoutes: CommunityRoute[] = [
	page(
		{
			path: "/network/record",
			may: "network.read",
			summary: "Something that came from another chapter",
			query: recordQuery,
		},
		async (input) => {
			const { services, viewer, query } = input;
			const own = `${services.config.origin}/records/`;
			const home = query.id.startsWith(own) ? ownPage(query.id.slice(own.length)) : null;
			if (home) return ok(redirect(home));
			const record = await receivedRecord(services, personOf(viewer), query);
			if (!record.ok) return record;
			return ok(
				<Frame at={input} title={record.value.name ?? kindName(record.value.kind)} current="/network">
					<ReceivedPage record={record.value} mayAct={permits(viewer, "network.act")} />
				</Frame>,
			);
		},
	),
	api(
		{
			method: "GET",
			path: "/api/network/record",
			may: "network.read",
			summary: "A record that came from another chapter, with its versions",
			query: recordQuery,
			answer: receivedAnswer,
		},
		async ({ services, viewer, query }) => {
			const record = await receivedRecord(services, personOf(viewer), query);
			return record.ok ? ok(out(record.value)) : record;
		},
	),
];
