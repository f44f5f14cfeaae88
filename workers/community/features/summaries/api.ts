import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { listOf, listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { permits } from "../../permissions.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { draftSummary, namesFor, publishSummary, saveSummary, takeBackSummary, warningsOf } from "./actions.ts";
import {
	draftBody,
	draftedAnswer,
	outgoingAnswer,
	publishBody,
	summaryAnswer,
	summaryLine,
	wordsBody,
} from "./contract.ts";
import { summaryAudiences } from "./draft-rules.ts";
import { outgoingRecord } from "./outgoing.ts";
import { recipients } from "./rules.ts";
import { readOutgoing, readSummary, readSummaryPage, type SummaryRow, summariesIn } from "./store.ts";

const missing = problem("not-found", "There is no summary of this id.");
/** Room for the longest text in any script. */
const bodyLimit = 256 * 1024;

const states = z.enum(["draft", "published", "withdrawn"]).default("published");

const answered = async (services: Services, id: string): Promise<Result<SummaryRow>> => {
	const row = await readSummary(services.db, id);
	return row ? ok(row) : missing;
};

/** The summaries over the API; drafts and what was taken back are for stewards. */
export const summariesApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/summaries",
			may: "summary.read",
			summary: "The chapter's summaries, latest period first",
			query: z.object({
				...listQuery,
				state: states.meta({ description: "Stewards may ask for drafts and for what was taken back." }),
			}),
			answer: listOf(summaryLine),
		},
		async ({ services, viewer, query: { state, limit, after } }) => {
			if (state !== "published" && !permits(viewer, "summary.write"))
				return problem("forbidden", "Only stewards see these.");
			const rows = await summariesIn(services.db, { viewerId: personOf(viewer).id, state, limit, after });
			const found = listPage(rows, limit, ({ periodFrom, id }) => ({ key: periodFrom, id }));
			return ok({ items: [...found.items], next: found.next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/summaries",
			may: "summary.write",
			summary: "Drafts a summary of a period from what members did",
			body: draftBody,
			answer: draftedAnswer,
			status: 201,
		},
		async ({ services, viewer, body: { from, to, audience } }) => {
			const made = await draftSummary(services, personOf(viewer), { from, to }, audience);
			if (!made.ok) return made;
			const row = await answered(services, made.value.id);
			return row.ok ? ok({ ...row.value, known: made.value.known }) : row;
		},
	),
	api(
		{ method: "GET", path: "/api/summaries/:id", may: "summary.read", summary: "A summary", answer: summaryAnswer },
		async ({ services, viewer, params }) => {
			const row = (await readSummaryPage(services.db, personOf(viewer).id, params.id))?.summary;
			return row && (row.state === "published" || permits(viewer, "summary.write")) ? ok(row) : missing;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/summaries/:id",
			may: "summary.write",
			summary: "Saves the words of a summary; a published one goes out anew",
			body: wordsBody,
			bodyLimit,
			answer: summaryAnswer,
			readAgain: "/api/summaries/:id",
		},
		async ({ services, viewer, params, body: { base, ...words } }) => {
			const saved = await saveSummary(services, personOf(viewer), params.id, base, words);
			return saved.ok ? answered(services, params.id) : saved;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/summaries/:id/outgoing",
			may: "summary.write",
			summary: "Exactly what would be sent, and to whom",
			query: z.object({ audience: z.enum(summaryAudiences).optional() }),
			answer: outgoingAnswer,
		},
		async ({ services, params, query }) => {
			const { summary: row, neighbours, nameables, people } = await readOutgoing(services.site, params.id);
			if (!row) return missing;
			const audience = query.audience ?? row.audience;
			const warnings = warningsOf(row, audience, nameables);
			const record = outgoingRecord(row, audience);
			const names = namesFor(row, audience, people);
			return ok({ record: record && { ...record }, recipients: recipients(neighbours, audience), warnings, names });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/summaries/:id/publish",
			may: "summary.write",
			summary: "Publishes a summary to an audience",
			body: publishBody,
			answer: summaryAnswer,
			readAgain: "/api/summaries/:id",
		},
		async ({ services, viewer, params, body }) => {
			const done = await publishSummary(services, personOf(viewer), params.id, body.base, body.audience);
			return done.ok ? answered(services, params.id) : done;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/summaries/:id/take-back",
			may: "summary.write",
			summary: "Takes a summary back from everyone who has it, or sets a draft aside",
			answer: summaryAnswer,
		},
		async ({ services, viewer, params }) => {
			const taken = await takeBackSummary(services, personOf(viewer), params.id);
			return taken.ok ? answered(services, params.id) : taken;
		},
	),
];
