import type { Kit } from "#account/kit.ts";
import { Frame } from "../../frame.tsx";
import type { Action } from "../../permissions.ts";
import { api, document, form, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { endingsOf } from "../letters/ending.ts";
import { indexNewcomer } from "../people/newcomer.ts";

/** What the pages of `#account` need to know of this kind of site. */
export const kit: Kit<Services, Action> = {
	routes: { page, form, api, document },
	may: { visit: "site.visit", self: "self.manage" },
	frame: (at, { title, children }) => (
		<Frame at={at} title={title}>
			{children}
		</Frame>
	),
	endings: endingsOf,
	guide: "/developers",
	siteName: ({ card }) => card.now().name,
	languages: ({ card }) => card.now().languages,
	cameIn: ({ site }, id, name) => indexNewcomer(site, id, name),
};
