import { accountRoutes } from "#account/account-routes.ts";
import { Frame } from "../../frame.tsx";
import { api, document, type FederationRoute, form, page } from "../../routes.ts";

/** Signing in and out, sessions, passkeys, tokens, and the local outbox: as on every site (`#account`). */
export const signInRoutes: readonly FederationRoute[] = accountRoutes({
	routes: { page, form, api, document },
	may: { visit: "site.visit", self: "self.manage" },
	frame: (at, { title, children }) => (
		<Frame at={at} title={title}>
			{children}
		</Frame>
	),
	siteName: ({ card }) => card.now().name,
	cameIn: () => [],
});
