import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { listPage } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { bring, choose, letBe } from "./actions.ts";
import { takeBack } from "./back-actions.ts";
import type { TakenBack } from "./back-rules.ts";
import {
	bringBody,
	choicesBody,
	importAnswer,
	importsAnswer,
	madeAnswer,
	previewQuery,
	runsQuery,
	sentLimit,
	takenAnswer,
	takenBackAnswer,
} from "./contract.ts";
import { previewOf } from "./preview.ts";
import { mostBytes, type Options } from "./rules.ts";
import { readRuns } from "./store.ts";
import { takeIn } from "./take-in-actions.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Only what was chosen. */
export const chosen = (given: Readonly<Record<string, string | undefined>>): Options =>
	Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

const backOut = ({ taken, stayed }: TakenBack) => ({ taken: [...taken], stayed: [...stayed] });

/** What was pasted, as a file would hold it. */
export const bytesIn = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text));

const bytesOf = ({ text, base64 }: { readonly text?: string; readonly base64?: string }): Result<Bytes> => {
	if (base64 === undefined)
		return text === undefined || text.trim() === ""
			? problem("invalid", "Send the words of the file as text, or the file itself as base64.", { field: "text" })
			: ok(bytesIn(text));
	try {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		return bytes.length > mostBytes
			? problem("too-large", "A file has at most 2 MB. Bring it in parts.", { field: "base64" })
			: ok(bytes);
	} catch {
		return problem("invalid", "This isn’t base64.", { field: "base64" });
	}
};

export const importApi: CommunityRoute[] = [
	api(
		{
			method: "GET",
			path: "/api/imports",
			may: "cycle.write",
			summary: "What the caller brought from elsewhere, latest first",
			query: runsQuery,
			answer: importsAnswer,
		},
		async ({ services, viewer, query }) => {
			const { runs } = await readRuns(services.db, personOf(viewer).id, query);
			return ok(listPage(runs, query.limit, (run) => ({ key: run.createdAt, id: run.id })));
		},
	),
	api(
		{
			method: "POST",
			path: "/api/imports",
			may: "cycle.write",
			summary: "Bring a file from elsewhere, to look at it first",
			body: bringBody,
			bodyLimit: sentLimit,
			answer: madeAnswer,
			status: 201,
		},
		async ({ services, viewer, body }) => {
			const bytes = bytesOf(body);
			if (!bytes.ok) return bytes;
			return bring(services, personOf(viewer), {
				kind: body.kind,
				name: body.name,
				bytes: bytes.value,
				options: chosen(body.choices),
			});
		},
	),
	api(
		{
			method: "GET",
			path: "/api/imports/:id",
			may: "cycle.write",
			summary: "What it will be, and what can’t be read",
			query: previewQuery,
			answer: importAnswer,
		},
		async ({ services, viewer, params, query }) => {
			const found = await previewOf(services, personOf(viewer), params.id, query.after);
			if (!found.ok) return found;
			const { run, items, next, unread, report, back } = found.value;
			return ok({
				...run,
				choices: { ...run.options },
				columns: run.content?.from === "table" ? [...run.content.head] : [],
				items: items.map(({ planned: { where, becomes, title, note }, fate, author }) => ({
					where,
					becomes,
					title,
					fate,
					author: author?.id ?? null,
					note,
				})),
				next,
				unread: [...unread],
				brought: [...(report?.brought ?? [])],
				left: [...(report?.left ?? [])],
				back: back && backOut(back),
			});
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/imports/:id",
			may: "cycle.write",
			summary: "Choose columns, readers and what it becomes",
			body: choicesBody,
			readAgain: "/api/imports/:id",
		},
		({ services, viewer, params, body }) => choose(services, personOf(viewer), params.id, chosen(body)),
	),
	api(
		{
			method: "POST",
			path: "/api/imports/:id/take-in",
			may: "cycle.write",
			summary: "Take it in; pressed again, nothing comes twice",
			answer: takenAnswer,
			readAgain: "/api/imports/:id",
		},
		async ({ services, viewer, params }) => {
			const done = await takeIn(services, personOf(viewer), params.id);
			if (!done.ok) return done;
			const { report, link } = done.value;
			return ok({ brought: [...report.brought], left: [...report.left], unread: [...report.unread], link });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/imports/:id/take-back",
			may: "cycle.write",
			summary: "Take back what it brought, but for what was changed or answered since",
			answer: takenBackAnswer,
			readAgain: "/api/imports/:id",
		},
		async ({ services, viewer, params }) => {
			const done = await takeBack(services, personOf(viewer), params.id);
			return done.ok ? ok(backOut(done.value)) : done;
		},
	),
	api(
		{
			method: "DELETE",
			path: "/api/imports/:id",
			may: "cycle.write",
			summary: "Leave it alone: what was handed in isn’t kept",
			readAgain: "/api/imports/:id",
		},
		({ services, viewer, params }) => letBe(services, personOf(viewer), params.id),
	),
];
