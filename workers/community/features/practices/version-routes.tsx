import * as z from "zod";
import { ok } from "#core/result.ts";
import { wholeNumber } from "#web/form-fields.ts";
import { listPage, listQuery, nextHref } from "#web/list-page.ts";
import { markdownWords } from "#web/markdown-words.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, page } from "../../routes.ts";
import { compareVersions } from "./compare.ts";
import { compareQuery } from "./contract.ts";
import { noPractice } from "./rules.ts";
import { readPractice } from "./store.ts";
import { readTwoVersions, readVersionsPage, type VersionInList } from "./version-store.ts";
import { ComparePage, VersionList, VersionPage } from "./version-views.tsx";

export const versionParams = z.object({ id: z.string(), version: wholeNumber(-10_000) });

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
			const page = { limit: query.limit, before: beforeOf(query.after) };
			const found = await readVersionsPage(services.db, who.id, params.id, page);
			if (!found) return noPractice;
			const { practice, versions } = found;
			const { items, next } = listPage(versions, query.limit, versionCursor);
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
			const found = await readTwoVersions(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noPractice;
			const { from, to } = found;
			const comparison = compareVersions(from, to, markdownWords);
			return ok(
				<Frame at={input} title="What changed" current="/practices">
					<ComparePage from={from} to={to} comparison={comparison} />
				</Frame>,
			);
		},
	),
];
