import * as z from "zod";
import { ok } from "#core/result.ts";
import { listPage, listQuery, nextHref } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, page } from "../../routes.ts";
import { noPractice } from "./actions.ts";
import { compareVersions } from "./compare.ts";
import { compareQuery } from "./contract.ts";
import { readPractice } from "./store.ts";
import { readVersions, type VersionInList } from "./version-store.ts";
import { ComparePage, VersionList, VersionPage } from "./version-views.tsx";

export const versionParams = z.object({ id: z.string(), version: z.coerce.number().int() });

export const versionCursor = (row: VersionInList) => ({ key: row.version, id: "version" });

/** Where a list of versions goes on. */
export const beforeOf = (after: { key: number | string } | undefined): number | undefined =>
	after === undefined ? undefined : Number(after.key);

export const versionRoutes: CommunityRoute[] = [
	page(
		{
			path: "/practices/:id/versions",
			may: "practice.read",
			summary: "Versions of a practice",
			query: z.object(listQuery),
		},
		async (input) => {
			const { services, viewer, params, query, c } = input;
			const who = personOf(viewer);
			const [practice, rows] = await Promise.all([
				readPractice(services.db, who.id, params.id),
				readVersions(services.db, who.id, params.id, { limit: query.limit, before: beforeOf(query.after) }),
			]);
			if (!practice) return noPractice;
			const { items, next } = listPage(rows, query.limit, versionCursor);
			return ok(
				<Frame at={input} title="How it came about" current="/practices">
					<VersionList
						practice={practice}
						versions={items}
						next={nextHref(c.req.url, next)}
						first={query.after ? `/practices/${practice.id}/versions` : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/practices/:id/versions/:version",
			may: "practice.read",
			summary: "A version of a practice",
			params: versionParams,
		},
		async (input) => {
			const { services, viewer, params } = input;
			const practice = await readPractice(services.db, personOf(viewer).id, params.id, params.version);
			if (!practice) return noPractice;
			return ok(
				<Frame at={input} title={`${practice.title}, version ${practice.shown}`} current="/practices">
					<VersionPage practice={practice} />
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/practices/:id/compare",
			may: "practice.read",
			summary: "What changed between versions",
			query: compareQuery,
		},
		async (input) => {
			const { services, viewer, params, query } = input;
			const who = personOf(viewer).id;
			const [from, to] = await Promise.all([
				readPractice(services.db, who, params.id, query.from),
				readPractice(services.db, who, params.id, query.to),
			]);
			if (!from || !to) return noPractice;
			const comparison = await compareVersions(from, to);
			return ok(
				<Frame at={input} title="What changed" current="/practices">
					<ComparePage from={from} to={to} comparison={comparison} />
				</Frame>,
			);
		},
	),
];
