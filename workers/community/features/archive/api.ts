import { clientOf } from "#account/asking.ts";
import { isoOf } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute, document } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { packChapter, packOwn } from "./actions.ts";
import type { ArrivalTold } from "./arrival-store.ts";
import { readArrival } from "./arrival-store.ts";
import { noArrival } from "./arriving.ts";
import { arrivalAnswer, arrivalPath, takeInQuery } from "./contract.ts";
import { mostBytes } from "./rules.ts";
import { bringArchive } from "./take-in-actions.ts";

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

const shownOf = ({ id, state, word, plan }: ArrivalTold) => ({
	id,
	look: `/api/archive/arrivals/${id}`,
	state: state === "taken-in" || state === "refused" ? state : ("checking" as const),
	done: plan?.next ?? 0,
	of: plan?.of ?? null,
	why: word,
	chapter: plan?.about.chapter ?? null,
	origin: plan?.about.origin ?? null,
	at: plan ? Date.parse(plan.about.at) : null,
	sealed: plan?.opened ?? null,
	intact: plan?.intact ?? null,
});

const arrivalShown = async (services: Services, id: string) => {
	const arrival = await readArrival(services.db, id);
	return arrival ? ok(shownOf(arrival)) : noArrival;
};

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
			summary: "Bring an archive to an empty site: its body is the ZIP file, the header Setup-Code the setup code",
			query: takeInQuery,
			bodyLimit: mostBytes,
			answer: arrivalAnswer,
			status: 202,
		},
		async ({ services, query, bytes, c }) => {
			if (!/^application\/zip\s*(;|$)/i.test(c.req.header("content-type") ?? "")) return notZip;
			const brought = await bringArchive(services, {
				code: c.req.header("setup-code") ?? "",
				email: query.steward,
				bytes,
				withoutSealed: query.sealed === "leave-out",
				client: clientOf(c),
			});
			return brought.ok ? arrivalShown(services, brought.value.id) : brought;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/archive/arrivals/:id",
			may: "site.visit",
			summary: "How far an archive has come that is being taken in, or why it was refused",
			params: arrivalPath,
			answer: arrivalAnswer,
		},
		({ services, params }) => arrivalShown(services, params.id),
	),
];
