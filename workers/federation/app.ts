import { type SiteApp, siteApp } from "#site/app.tsx";
import migrations from "../../migrations/federation/meta/_journal.json" with { type: "json" };
import { features } from "./features.ts";
import { Frame } from "./frame.tsx";
import { permits, whoMay } from "./permissions.ts";
import type { Services } from "./services.ts";

/** The app of one network's site. */
export const makeApp = (services: Services): SiteApp =>
	siteApp(services, { features, frame: Frame, migrations, permits, whoMay });
