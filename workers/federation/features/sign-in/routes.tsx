import { accountRoutes } from "#account/account-routes.ts";
import { failedWorkRoutes } from "#account/failed-work-routes.tsx";
import type { Kit } from "#account/kit.ts";
import { Frame } from "../../frame.tsx";
import type { Action } from "../../permissions.ts";
import { api, document, type FederationRoute, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";

const kit: Kit<Services, Action> = {
	routes: { page, form, api, document },
	may: { visit: "site.visit", self: "self.manage" },
	frame: (at, { title, children }) => (
		<Frame at={at} title={title}>
			{children}
		</Frame>
	),
	siteName: ({ card }) => card.now().name,
	cameIn: () => [],
};

/** What is the same on every site (`#account`): signing in and out, sessions, passkeys, tokens, and work that failed. */
export const signInRoutes: readonly FederationRoute[] = [
	...accountRoutes(kit),
	...failedWorkRoutes(kit, {
		path: "/registry/failed",
		may: "jobs.manage",
		back: { href: "/registry", label: "Registry" },
	}),
];
