import { accountRoutes } from "#account/account-routes.ts";
import { indexOwn } from "#exchange/search.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, document, form, page } from "../../routes.ts";
import { emptyProfile, personDoc } from "../people/rules.ts";

/** Signing in and out, sessions, passkeys, tokens, and the local outbox: as on every site (`#account`). */
export const signInRoutes: readonly CommunityRoute[] = accountRoutes({
	routes: { page, form, api, document },
	may: { visit: "site.visit", self: "self.manage" },
	frame: (at, { title, children }) => (
		<Frame at={at} title={title}>
			{children}
		</Frame>
	),
	siteName: ({ card }) => card.now().name,
	cameIn: ({ site }, id, name) => [indexOwn(site, personDoc(id, { name, ...emptyProfile }))],
});
