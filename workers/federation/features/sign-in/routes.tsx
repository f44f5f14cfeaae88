import { accountRoutes } from "#account/account-routes.ts";
import { failedWorkRoutes } from "#account/failed-work-routes.tsx";
import type { FederationRoute } from "../../routes.ts";
import { kit } from "./kit.tsx";

/** What is the same on every site (`#account`): signing in and out, sessions, passkeys, tokens, and work that failed. */
export const signInRoutes: readonly FederationRoute[] = [
	...accountRoutes(kit),
	...failedWorkRoutes(kit, {
		path: "/registry/failed",
		may: "jobs.manage",
		back: { href: "/registry", label: "Registry" },
	}),
];
