import { siteDocuments } from "#site/documents.ts";
import { allRoutes } from "#web/feature.ts";
import { features } from "../../features.ts";
import { permits } from "../../permissions.ts";
import { document, type FederationRoute } from "../../routes.ts";

/** What other software reads of this site. */
export const documentRoutes: readonly FederationRoute[] = siteDocuments({
	document,
	visit: "site.visit",
	permits,
	all: () => allRoutes(features),
});
