import { accountRoutes } from "#account/account-routes.ts";
import { failedWorkRoutes } from "#account/failed-work-routes.tsx";
import type { Kit } from "#account/kit.ts";
import { Frame } from "../../frame.tsx";
import type { Action } from "../../permissions.ts";
import { api, type CommunityRoute, document, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { indexNewcomer } from "../people/newcomer.ts";

const kit: Kit<Services, Action> = {
	routes: { page, form, api, document },
	may: { visit: "site.visit", self: "self.manage" },
	frame: (at, { title, children }) => (
		<Frame at={at} title={title}>
			{children}
		</Frame>
	),
	siteName: ({ card }) => card.now().name,
	cameIn: ({ site }, id, name) => indexNewcomer(site, id, name),
};

/** What is the same on every site (`#account`): signing in and out, sessions, passkeys, tokens, and work that failed. */
export const signInRoutes: readonly CommunityRoute[] = [
	...accountRoutes(kit),
	...failedWorkRoutes(kit, {
		path: "/steward/failed",
		may: "jobs.manage",
		back: { href: "/steward", label: "Stewards’ corner" },
	}),
];
