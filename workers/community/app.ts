import { type SiteApp, siteApp } from "#site/app.tsx";
import migrations from "../../migrations/community/meta/_journal.json" with { type: "json" };
import { asItIsNow, refusedWhenClosed } from "./closed.ts";
import { features } from "./features.ts";
import { Frame } from "./frame.tsx";
import { permits, whoMay } from "./permissions.ts";
import type { Services } from "./services.ts";

/** The app of one chapter's site. */
export const makeApp = (services: Services): SiteApp =>
	siteApp(services, {
		features,
		frame: Frame,
		migrations,
		permits,
		whoMay,
		refuses: refusedWhenClosed,
		seenAs: asItIsNow,
	});
