import { accountRoutes } from "#account/account-routes.ts";
import { failedWorkRoutes } from "#account/failed-work-routes.tsx";
import type { CommunityRoute } from "../../routes.ts";
import { kit } from "./kit.tsx";

/** What is the same on every site (`#account`): signing in and out, sessions, passkeys, tokens, and work that failed. */
export const signInRoutes: readonly CommunityRoute[] = [
	...accountRoutes(kit),
	...failedWorkRoutes(kit, {
		path: "/steward/failed",
		may: "jobs.manage",
		back: { href: "/steward", label: "Stewards’ corner" },
	}),
];
