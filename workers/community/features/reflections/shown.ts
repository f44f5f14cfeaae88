import type { AudienceValue } from "#web/components/audience.tsx";
import type { Services } from "../../services.ts";
import { audienceShown } from "../practices/shown.ts";
import type { ReflectionRead } from "./store.ts";

type Read = Pick<ReflectionRead, "audience" | "groupId" | "groupName" | "sites" | "siteNames">;

/** What the audience of something in one’s own words is called on this site. */
export const audienceOf = (services: Pick<Services, "card">, of: Read): AudienceValue => {
	const { audience, groupId, groupName, sites, siteNames } = of;
	if (audience === "private") return { scope: "self" };
	return audienceShown(services, {
		state: "shared",
		audience: { scope: audience, groupId, sites },
		groupName,
		siteNames,
	});
};
