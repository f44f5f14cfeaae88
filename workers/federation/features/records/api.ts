import { ok } from "#core/result.ts";
import { listOf } from "#web/list-page.ts";
import { api } from "../../routes.ts";
import { lineAnswer, lineSchema, recordQuery, recordSchema, searchQuerySchema } from "./contract.ts";
import { find, findRecord, readingOf } from "./read.ts";

export const recordApi = [
	api(
		{
			method: "GET",
			path: "/api/records",
			may: "site.visit",
			summary: "Search or list what members share; without a token, what is public",
			query: searchQuerySchema,
			answer: listOf(lineSchema),
		},
		async (input) => {
			const { items, next } = await find(input.services, input.query, readingOf(input));
			return ok({ items: items.map(lineAnswer), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/record",
			may: "site.visit",
			summary: "One record as it came, with where it was tried",
			query: recordQuery,
			answer: recordSchema,
		},
		async (input) => {
			const record = await findRecord(input.services, input.query, readingOf(input));
			if (!record.ok) return record;
			const { topics, versions, tried, ...rest } = record.value;
			return ok({ ...rest, topics: [...topics], versions: [...versions], tried: [...tried] });
		},
	),
];
