import type { AudienceValue } from "#web/components/audience.tsx";
import type { Services } from "../../services.ts";
import { audienceShown } from "../practices/shown.ts";
import type { StoryRead } from "./store.ts";

/** What a story's audience is called on this site. */
export const audienceOf = (services: Pick<Services, "card">, of: StoryRead): AudienceValue => {
	const { audience, groupId, groupName, sites, siteNames } = of;
	if (audience === "private") return { scope: "self" };
	return audienceShown(services, {
		state: "shared",
		audience: { scope: audience, groupId, sites },
		groupName,
		siteNames,
	});
};
