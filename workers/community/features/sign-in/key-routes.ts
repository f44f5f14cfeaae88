import { keyRoutes } from "#site/key-routes.tsx";
import type { CommunityRoute } from "../../routes.ts";
import { kit } from "./kit.tsx";

/** The keys that this site signs with (`#site`). */
export const siteKeyRoutes: readonly CommunityRoute[] = keyRoutes(kit, {
	path: "/steward/key",
	may: "links.manage",
	back: { href: "/steward", label: "Stewards’ corner" },
});
