import type { AudienceValue } from "#web/components/audience.tsx";
import type { Services } from "../../services.ts";
import type { PracticeAudience } from "./audience-rules.ts";

/** What an audience is called on this site. */
export const audienceShown = (
	{ card }: Pick<Services, "card">,
	of: { state: "draft" | "shared"; audience: PracticeAudience; groupName: string | null; siteNames: readonly string[] },
): AudienceValue => {
	if (of.state === "draft") return { scope: "self" };
	switch (of.audience.scope) {
		case "group":
			return { scope: "group", name: of.groupName ?? "" };
		case "chapter":
			return { scope: "chapter", name: card.now().name };
		case "sites":
			return { scope: "sites", names: of.siteNames };
		case "network":
			return { scope: "network", name: card.now().network?.name };
		case "public":
			return { scope: "public" };
	}
};
