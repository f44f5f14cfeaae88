import { clientOf } from "#account/asking.ts";
import { isoOf } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute, document } from "../../routes.ts";
import { packChapter, packOwn } from "./actions.ts";
import { takeInQuery, takenInAnswer } from "./contract.ts";
import { mostBytes } from "./rules.ts";
import { takeInArchive } from "./take-in-actions.ts";

const download = (made: Result<ReadableStream<Uint8Array>>, name: string): Result<Response> => {
	if (!made.ok) return made;
	const headers = {
		"content-type": "application/zip",
		"content-disposition": `attachment; filename="${name}.zip"`,
		"cache-control": "no-store",
	};
	return ok(new Response(made.value, { headers }));
};

const notZip = problem("invalid", "Send the archive itself, with the header Content-Type: application/zip.", {
	field: "archive",
});

export const archiveApi: CommunityRoute[] = [
	document(
		{ path: "/api/archive", area: "document", may: "chapter.pack", summary: "The whole chapter as a ZIP archive" },
		async ({ services, viewer }) => {
			const day = isoOf(services.clock()).slice(0, 10);
			const made = await packChapter(services, personOf(viewer).id);
			return download(made, `${new URL(services.config.origin).hostname}-${day}`);
		},
	),
	document(
		{ path: "/api/me/everything", area: "document", may: "self.keep", summary: "What is one’s own as a ZIP archive" },
		async ({ services, viewer }) => {
			const made = await packOwn(services, personOf(viewer));
			return download(made, `mine-at-${new URL(services.config.origin).hostname}`);
		},
	),
	api(
		{
			method: "POST",
			path: "/api/archive",
			may: "site.visit",
			summary: "Take an archive into an empty site: its body is the ZIP file, the header Setup-Code the setup code",
			query: takeInQuery,
			bodyLimit: mostBytes,
			answer: takenInAnswer,
			status: 201,
		},
		async ({ services, query, bytes, c }) => {
			if (!/^application\/zip\s*(;|$)/i.test(c.req.header("content-type") ?? "")) return notZip;
			return takeInArchive(services, {
				code: c.req.header("setup-code") ?? "",
				email: query.steward,
				bytes,
				withoutSealed: query.sealed === "leave-out",
				client: clientOf(c),
			});
		},
	),
];
