import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { siteDocuments } from "#site/documents.ts";
import { allRoutes } from "#web/feature.ts";
import { features } from "../../features.ts";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, document } from "../../routes.ts";
import { developersPage } from "./developers.tsx";
import { publicPathOf } from "./store.ts";

/** What other software reads of this site, and how to write such software. */
export const documentRoutes: readonly CommunityRoute[] = [
	developersPage,
	...siteDocuments({ document, visit: "site.visit", permits, all: () => allRoutes(features) }),
	document(
		{
			path: "/records/:id",
			area: "document",
			may: "site.visit",
			summary: "Leads from a record's address to its public page",
			kept: true,
		},
		async ({ services, params }) => {
			const path = await publicPathOf(services.db, params.id);
			if (!path) return problem("not-found", "There is nothing at this address that is shared with everyone.");
			return ok(new Response(null, { status: 302, headers: { location: path } }));
		},
	),
];
