import { keyRoutes } from "#site/key-routes.tsx";
import type { FederationRoute } from "../../routes.ts";
import { kit } from "./kit.tsx";

/** The keys that this site signs with (`#site`). */
export const siteKeyRoutes: readonly FederationRoute[] = keyRoutes(kit, {
	path: "/registry/key",
	may: "network.manage",
	back: { href: "/registry", label: "Registry" },
});
